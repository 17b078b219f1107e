import { parseArgs } from 'node:util';
import { loadSite } from '../src/check/load.ts';
import { errorsOf } from '../src/faults/fault.ts';
import { FORMATS, formatFaults } from '../src/faults/format.ts';

const format = chosen();
if (format) {
  const { faults } = await loadSite();
  // Not by `console.log`, which looks for a second time at every sign of it.
  process.stdout.write(`${formatFaults(faults, format)}\n`);
  process.exitCode = errorsOf(faults).length ? 1 : 0;
} else {
  console.error(`Gebruik: npm run controle -- --format ${FORMATS.join('|')}`);
  process.exitCode = 2;
}

function chosen() {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'tekst' } } });
    return FORMATS.find((name) => name === values.format);
  } catch {
    return undefined;
  }
}
