import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The name under which words are kept that follow from these files and versions: other bytes, another name.
 * Undefined when a file cannot be read, since then nothing says that what was kept still holds.
 */
export function keyOf(files: readonly string[], versions: readonly string[]): string | undefined {
  const sum = createHash('sha256').update(versions.join('\n'));
  try {
    for (const file of files) sum.update('\0').update(hash(readFileSync(file)));
  } catch {
    return undefined;
  }
  return sum.digest('hex').slice(0, 32);
}

/**
 * Words that `derive` gives, kept in `folder` under `key` from one build to the next. The folder may be deleted at
 * any time, a file that is not whole counts as none, and where nothing can be written nothing is kept.
 */
export function keptWords(
  folder: string,
  key: string,
  derive: () => readonly string[],
): readonly string[] {
  const file = join(folder, `${key}.txt`);
  const kept = readWhole(file);
  if (kept) return kept;
  const words = derive();
  const text = words.join('\n');
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, `${hash(text)}\n${text}`);
    renameSync(own, file); // Readers see a whole file or none.
  } catch {
    if (existsSync(own)) rmSync(own);
  }
  return words;
}

function readWhole(file: string): string[] | undefined {
  try {
    const content = readFileSync(file, 'utf8');
    const end = content.indexOf('\n');
    const text = content.slice(end + 1);
    return end > 0 && content.slice(0, end) === hash(text) ? text.split('\n') : undefined;
  } catch {
    return undefined;
  }
}

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
