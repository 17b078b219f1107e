import { appendFileSync } from 'node:fs';
import { lines } from '../../src/faults/fault.ts';

/**
 * Tells why a command of a form stopped where an editor looks: as an annotation of the run and in its summary. Does
 * nothing but on GitHub (`GITHUB_ACTIONS`). The text is shown as it is: no order to the runner, no markup.
 */
export function tellOnGitHub(text: string): void {
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  const plain = lines(text);
  const escaped = plain.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  console.log(`::error title=Niet gelukt::${escaped}`);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  // Indented, so that nothing in it is markup.
  const block = plain.replace(/^/gm, '    ');
  if (summary) appendFileSync(summary, `## Niet gelukt\n\n${block}\n`);
}
