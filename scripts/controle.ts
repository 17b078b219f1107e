import { formatFault } from '../src/source/fault.ts';
import { loadSite } from '../src/source/load.ts';

const { faults } = await loadSite();
const errors = faults.filter(({ warning }) => !warning).length;
for (const fault of faults) console.log(formatFault(fault));
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
console.log(
  `${count(errors, 'fout', 'fouten')}, ${count(faults.length - errors, 'waarschuwing', 'waarschuwingen')}.`,
);
process.exitCode = errors ? 1 : 0;
