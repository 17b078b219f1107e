import type { RuleId } from '../../../src/faults/wrong.ts';

/** Rules of which no test can obey the message, each with the reason. */
export const UNCURED = {
  'folder/crashed': 'No content is known on which the check breaks: its cure is to undo and to tell us.',
  'file/crashed': 'The same, for one file.',
  'file/takes-too-long': 'No file within the bounds is known that takes a minute.',
  'folder/unreadable': 'The rights of a computer: who runs tests may be one who reads all.',
  'file/unreadable': 'The same, for one file.',
  'file/too-many-hoofdstukken': 'Tried in read.test.ts, where the thousand files lie.',
  'file/windows-twins': 'A file that the site reads has no capitals in its name.',
  'yaml/invalid': 'What the parser of YAML may say in a version to come.',
  'body/html': 'What no parser of ours gives, and another might.',
  'body/unreadable': 'The same.',
} satisfies Partial<Record<RuleId, string>>;
