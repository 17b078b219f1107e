import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { fillEarly } from './early-links.ts';
import { searchFiles, type SearchInput } from '../search/files.ts';
import type { SearchRecord } from '../search/records.ts';

/** The page that asks for files of the index by their names, below the built site. */
export const SEARCH_PAGE = 'zoeken/index.html';

const [RECORDS, OLDER, FILES] = ['teksten', 'ouder', 'bestanden'];

/**
 * Stores what the index is made of in a folder. Pagefind needs nearly as much memory as the process that draws pages: so it
 * waits until that one is gone.
 */
export function storeSearch(folder: string, { records, older, files }: SearchInput): void {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, all: Iterable<SearchRecord>) =>
    writeFileSync(join(folder, name), [...all].map((each) => `${JSON.stringify(each)}\n`).join(''));
  put(RECORDS, records);
  put(OLDER, older ?? []);
  writeFileSync(join(folder, FILES), serialize(files));
}

/**
 * Makes the index of what was stored in a folder, and writes it into a built site, whose search page asks for its files from
 * then on. Gives how many sections it opens.
 */
export async function indexSearch(dir: string, folder: string): Promise<number> {
  let count = 0;
  function* stored(name: string): Generator<SearchRecord> {
    const bytes = readFileSync(join(folder, name));
    for (let at = 0; at < bytes.length; count += 1) {
      const end = bytes.indexOf('\n', at);
      yield JSON.parse(bytes.toString('utf8', at, end)) as SearchRecord;
      at = end + 1;
    }
  }
  const older = statSync(join(folder, OLDER)).size > 0;
  const { files, early } = await searchFiles({
    records: stored(RECORDS),
    ...(older && { older: stored(OLDER) }),
    files: deserialize(readFileSync(join(folder, FILES))) as SearchInput['files'],
  });
  for (const { path, content } of files) {
    const file = join(dir, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const page = join(dir, SEARCH_PAGE);
  await writeFile(page, fillEarly(await readFile(page, 'utf8'), early));
  return count;
}
