// Runs the script that checks proposals as a browser would, outside this process: it puts its own `process` in place.
// Takes its file as argument and what is asked, a list, as JSON on standard input; gives the answers as JSON.
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const asks = JSON.parse(readFileSync(0, 'utf8'));
let listener;
globalThis.self = { addEventListener: (_, each) => (listener = each), postMessage: () => {} };
await import(pathToFileURL(process.argv[2]).href);
const answers = [];
for (const data of asks)
  answers.push(
    await new Promise((resolve) => {
      globalThis.self.postMessage = resolve;
      listener({ data });
    }),
  );
const out = Buffer.from(JSON.stringify(answers));
for (let at = 0; at < out.length;) at += writeSync(1, out, at);
