import { parseArgs } from 'node:util';
import { FORMATS, formatFaults } from '../src/content/fault-format.ts';
import { loadSite } from '../src/check/load.ts';

const format = chosen();
if (format) {
  const { faults } = await loadSite();
  console.log(formatFaults(faults, format));
  process.exitCode = faults.some(({ warning }) => !warning) ? 1 : 0;
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
