// The properties try the same cases in every run, so that a red run is red again and a green one stays green.
// Other cases: PROPERTY_SEED=7 npx vitest run. A property that fails tells its seed.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED || 1) });
