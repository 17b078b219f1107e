// Runs before every command (`node --import`), in plain JavaScript: an older Node cannot read the TypeScript of the
// commands, and would end in a stack trace. `npm run` takes the Node that comes along as a dependency, when it is there.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Ends the process with one line, in the words of its user. */
function stop(line) {
  console.error(line);
  process.exit(1);
}

if (!existsSync(here('../node_modules/astro')))
  stop(
    'De onderdelen van dit project zijn nog niet geïnstalleerd. Geef eerst de opdracht `npm ci`.',
  );
if (!process.features.typescript)
  stop(
    `Deze opdracht heeft Node 22.18 of nieuwer nodig; hier draait ${process.versions.node}. Het Node dat bij dit project hoort, ontbreekt. Installeer opnieuw met \`npm ci --ignore-scripts=false --include=dev\`, of installeer zelf een nieuwer Node.`,
  );
