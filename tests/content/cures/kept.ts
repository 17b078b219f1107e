import { LOCK } from '../faults/kept.ts';
import { commanded } from './command.ts';
import { type Cure, type Cures, dropLine, line, said } from './desk.ts';
/** What stood there before it was changed: what the smallest folder has. */
const asItWas: Cure = (desk) => {
  for (const name of Object.keys(desk.files)) if (!name.startsWith('vastgesteld')) delete desk.files[name];
};
const dropBoth = dropLine(2);

/** Cures of what is promised: decided texts, addresses. */
export const KEPT = {
  'lock/absent': commanded,
  'lock/versie-unlocked': commanded,
  'lock/record-absent': commanded,
  'lock/record-later': [commanded, dropLine()],
  'lock/facts-unlocked': ({ files }) => void (files['vastgesteld.lock'] = LOCK),
  'lock/versie-gone': asItWas,
  'lock/line-twice': dropLine(),
  'lock/conflict': dropLine(),
  'lock/line-unreadable': dropLine(),
  'lock/line-of-concept': dropLine(),
  'lock/facts-changed': asItWas,
  'lock/record-changed': asItWas,
  'lock/text-added': ({ files, file }) => void (files[file] = null),
  'lock/text-changed': asItWas,
  'lock/text-gone': asItWas,
  'doorverwijzingen/from-page': dropBoth,
  'doorverwijzingen/from-reserved': dropBoth,
  'doorverwijzingen/twice': dropBoth,
  'doorverwijzingen/to-itself': line(/naar: .*/, 'naar: /plan/'),
  'doorverwijzingen/loop': line(/naar: .*/, 'naar: /plan/'),
  'doorverwijzingen/to-another': line(/naar: .*/, (desk) => `naar: ${said(/staat: (\S+)\.$/)(desk)}`),
  'doorverwijzingen/to-nowhere': line(/naar: .*/, (desk) => `naar: ${said(/Bedoelt u (\S+)\?$/)(desk)}`),
  'doorverwijzingen/anchor-unknown': line(/#.*/, ''),
  'adressen/conflict': dropLine(),
  'adressen/no-address': dropLine(),
  'adressen/dead': [(desk) => void (desk.files['documenten/plan/2024/10-weg.mdx'] = '---\ntitel: Weg\n---\nTekst.\n'), (desk) => void (desk.files['doorverwijzingen.yaml'] = `${said(/`(- van: .*?)`/)(desk)}\n  ${said(/`(naar:)`/)(desk)} /plan/doel/\n`)],
} satisfies Cures;
