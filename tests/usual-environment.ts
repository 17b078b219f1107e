import { afterAll, vi } from 'vitest';

// What a test starts is started as a reader of the README starts it: the configuration of Vitest names another environment,
// for the form in which packages are loaded.
delete process.env.NODE_ENV;
// Files of tests share a process.
afterAll(() => vi.unstubAllEnvs());
