import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addAddresses, ADRESSEN, lastingAddresses, readAdressen } from '../src/source/adressen.ts';
import { contentDir } from '../src/source/environment.ts';
import { formatFault } from '../src/source/fault.ts';
import { loadSite } from '../src/source/load.ts';
import { shownPath } from '../src/source/read.ts';

// Adds the addresses that are new to the list; never takes one away.
const dir = contentDir();
const { site, faults } = await loadSite(dir);
const errors = faults.filter(({ warning }) => !warning);
if (!site || errors.length) {
  for (const fault of errors) console.error(formatFault(fault));
  console.error('Er is niets toegevoegd. Herstel eerst de fouten hierboven.');
  process.exit(1);
}
const file = join(dir, ADRESSEN);
const old = readAdressen(dir);
const fresh = addAddresses(old ?? '', lastingAddresses(site));
const count = fresh.split('\n').length - addAddresses(old ?? '', []).split('\n').length;
if (fresh !== old) {
  writeFileSync(`${file}.nieuw`, fresh);
  renameSync(`${file}.nieuw`, file);
}
console.log(
  `${count} ${count === 1 ? 'nieuw adres' : 'nieuwe adressen'} in ${shownPath(file)} gezet.`,
);
