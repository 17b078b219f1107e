import { loadSite } from '../src/check/load.ts';
import { errorsOf } from '../src/faults/fault.ts';
import { FORMATS, formatFaults } from '../src/faults/format.ts';
import { askedOf } from './command-line.ts';

const FORM = {
  shown: `[--format ${FORMATS.join('|')}]`,
  words: 0,
  options: { format: { choices: FORMATS } },
};

// What is typed wrong has an exit code that is not that of faults.
const { format } = askedOf('controle', FORM, 2).options;
const { faults } = await loadSite();
// Not by `console.log`, which looks for a second time at every sign of it.
process.stdout.write(
  `${formatFaults(faults, FORMATS.find((name) => name === format) ?? 'tekst')}\n`,
);
process.exitCode = errorsOf(faults).length ? 1 : 0;
