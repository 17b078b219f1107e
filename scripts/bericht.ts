// Writes the comment of a proposal from what its check handed over. Usage: node scripts/bericht.ts <verslag.json> <bericht.md>
// Given by the workflow: REPOSITORY, HEAD_SHA and RUN_URL, which come from GitHub; GITHUB_OUTPUT gets the number, unproved.
import { appendFileSync, writeFileSync } from 'node:fs';
import { comment } from './bericht/comment.ts';
import { readVerslag } from './bericht/verslag.ts';

const [from = '', to = ''] = process.argv.slice(2);
const { REPOSITORY = '', HEAD_SHA = '', RUN_URL = '', GITHUB_OUTPUT } = process.env;
const isKnown =
  /^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(REPOSITORY) &&
  /^[0-9a-f]{40}$/.test(HEAD_SHA) &&
  RUN_URL.startsWith(`${REPOSITORY}/actions/runs/`);
if (!from || !to || !isKnown) {
  console.error(
    'Deze opdracht is voor de controle op GitHub: zij maakt van het verslag de reactie onder een voorstel. Geef het verslag en het bestand voor de reactie, en REPOSITORY, HEAD_SHA en RUN_URL. Wat er verandert, leest u hier met: npm run pr-verslag -- origin/main HEAD',
  );
  process.exit(1);
}
const verslag = readVerslag(from);
writeFileSync(to, comment(verslag, { repository: REPOSITORY, sha: HEAD_SHA, url: RUN_URL }));
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `number=${verslag?.number ?? ''}\n`);
