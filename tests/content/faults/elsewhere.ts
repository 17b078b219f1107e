import type { RuleId } from '../../../src/faults/wrong.ts';

/** Rules that no file of a small folder can break alone, with the test that breaks each. */
export const ELSEWHERE = {
  'folder/absent': 'tests/content/faults-doors.test.ts',
  'file/symbolic-link': 'tests/content/faults-doors.test.ts',
  'file/not-plain': 'tests/content/faults-doors.test.ts',
  'file/is-folder': 'tests/content/apart/read.test.ts',
  'file/name-not-utf8': 'tests/content/apart/read.test.ts',
  'file/takes-too-long': 'tests/content/apart/read.test.ts',
  'file/crashed': 'tests/content/apart/read.test.ts',
  'file/too-many-hoofdstukken': 'tests/content/apart/read.test.ts',
  'folder/unreadable': 'tests/content/apart/read.test.ts',
  'file/unreadable': 'tests/content/apart/read.test.ts',
  'folder/odd-date': 'src/content/build-date.test.ts',
  'folder/crashed': 'tests/content/apart/show-faults.test.ts',
  // A file that the site reads has no such name.
  'file/windows-twins': 'src/content/windows-names.test.ts',
  // Stands beside another fault of the same mistake.
  'yaml/alias': 'src/content/yaml.test.ts',
  'component/closed-elsewhere': 'src/text/guard.test.ts',
  // What the parser of YAML may say in a version to come.
  'yaml/invalid': 'src/content/yaml.test.ts',
  // What no parser of ours gives, and another might.
  'body/html': 'src/text/guard.test.ts',
  'body/unreadable': 'src/text/guard.test.ts',
} satisfies Partial<Record<RuleId, string>>;
