// A server of one file, held in memory: what Node can do at most. Usage: node scripts/bench/bare.ts <file> <port>
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file = '', port] = process.argv.slice(2);
const bytes = readFileSync(file);
createServer((_, response) => response.end(bytes)).listen(Number(port), '127.0.0.1', () =>
  console.log('ready'),
);
