// Says what a repository on GitHub needs before editors can work in it, and with --doe does what a command can.
// Usage: npm run inrichten [-- <owner/name>] [--doe | --ruleset]; without a name, the one of site.yaml.
import { execFileSync } from 'node:child_process';
import { lines } from '../src/faults/fault.ts';
import { askedOf } from './command-line.ts';
import { ruleset } from './inrichten/ruleset.ts';
import { steps, teamIds, type Gh } from './inrichten/steps.ts';

const gh: Gh = (args, input) =>
  execFileSync('gh', args, {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    input: input ?? '',
  });

function stop(line: string): never {
  console.error(lines(line));
  process.exit(1);
}

const FORM = {
  shown: '<eigenaar/naam> [--doe]',
  words: 1,
  optional: 1,
  options: { doe: { alone: true }, ruleset: { alone: true } },
} as const;
const USAGE = `Schrijf: npm run inrichten -- ${FORM.shown}`;
const NAME = /^[\w.-]+\/[\w.-]+$/;
const { name, doe, isRuleset } = asked();
// What is typed wrong is told at once, before all that reads content is loaded.
const { loadSite } = await import('../src/check/load.ts');
const { site } = await loadSite();
const inSite = site?.repository;
const repository = name ?? /^https:\/\/github\.com\/([^/]+\/[^/]+?)\/?$/.exec(inSite ?? '')?.[1];
if (!repository || !NAME.test(repository))
  stop(`Welke repository? In site.yaml staat er nog geen. ${USAGE}`);

if (isRuleset) {
  const teams = teamIds(gh, repository.split('/')[0] ?? '');
  if (!teams)
    console.error(
      'Let op: de teams zijn niet gevonden, dus een akkoord van beide teams staat er niet in.',
    );
  console.log(JSON.stringify(ruleset(teams), null, 2));
} else await tell(repository);

function asked() {
  const { words, options } = askedOf('inrichten', FORM);
  const [name] = words;
  if (name !== undefined && !NAME.test(name)) stop(USAGE);
  return { name, doe: options.doe, isRuleset: options.ruleset };
}

/** Prints every step, and does it when that was asked; exit code 1 when one did not go well. */
async function tell(of: string): Promise<void> {
  if (doe) {
    try {
      gh(['auth', 'status']);
    } catch {
      stop(
        'Dit kan alleen met gh, de opdracht van GitHub zelf. Installeer haar en geef eerst: gh auth login',
      );
    }
  }
  for (const [i, { title, why, shown, run }] of steps(of, inSite).entries()) {
    console.log(`\n${i + 1}. ${title}\n   ${why}`);
    for (const line of shown) if (!doe || !run) console.log(`     ${line}`);
    if (!doe || !run) continue;
    try {
      run(gh);
      console.log('   Gedaan.');
    } catch (error) {
      process.exitCode = 1;
      const { stderr, message } = error as { stderr?: string; message: string };
      console.error(
        lines(`   Niet gelukt: ${(stderr || message).trim()} Doe het op de website van GitHub.`),
      );
    }
  }
  console.log(
    doe
      ? ''
      : '\nMet --doe erachter doet deze opdracht wat zij kan. Lees ook /redactie/inrichten/ op de website.',
  );
}
