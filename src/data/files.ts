import type { Absolute } from '../follow/entry.ts';
import type { Comparisons } from '../model/comparison.ts';
import { sha256 } from '../model/fingerprint.ts';
import type { Site } from '../model/types.ts';
import { CSV_KINDS, csvFile, csvPath } from './csv.ts';
import type { DataFiles } from './data-files.ts';
import { dataPath, jsonFile, jsonSchemaOf, schemaPath } from './json.ts';
import { LLMS_PATH, llmsFile } from './llms.ts';
import { putMarkdown } from './markdown/files.ts';
import { OPENAPI_PATH, openApi, ZIP_PATH } from './openapi.ts';
import { siteRecords } from './records/index.ts';
import { KINDS, shapes, type Records } from './shapes/index.ts';
import { archive } from './zip.ts';

/** What the site publishes as data: the records, and every file made of them by its path without base. */
export interface Published {
  records: Records;
  files: ReadonlyMap<string, string | Uint8Array>;
}

const pretty = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Makes all files of open data. */
export function publish(
  site: Site,
  comparisons: Pick<Comparisons, 'between'>,
  absolute: Absolute,
): Published {
  const files = new Map<string, string | Uint8Array>();
  return { records: publishIn(files, site, comparisons, absolute), files };
}

/** Puts all files of open data, one at a time, and gives the records. The archive holds all data and every text once. */
export function publishIn(
  files: DataFiles,
  site: Site,
  comparisons: Pick<Comparisons, 'between'>,
  absolute: Absolute,
): Records {
  const records = siteRecords(site, comparisons, absolute);
  const about = {
    stand: site.today,
    organisatie: { naam: site.organisatie, uri: site.organisatieUri },
  };
  putMarkdown(files, site, absolute);
  for (const kind of KINDS) {
    files.set(dataPath(kind), jsonFile(kind, records, about, absolute));
    files.set(schemaPath(kind), pretty(jsonSchemaOf(kind, absolute)));
  }
  for (const kind of CSV_KINDS)
    files.set(csvPath(kind), csvFile(kind, records, Object.keys(shapes[kind].shape)));
  files.set(OPENAPI_PATH, pretty(openApi(site, absolute)));
  files.set(LLMS_PATH, llmsFile(site, absolute));
  files.set(ZIP_PATH, archive(once(files), site.today));
  return records;
}

/** Every text once, by its name in the archive: not again at its current address, nor as a part of a whole versie. */
function once(files: DataFiles): Pick<DataFiles, 'get' | 'keys'> {
  const seen = new Set<string>();
  const kept = [...files.keys()].filter((path) => {
    if (path.endsWith('/volledig/index.md')) return false;
    const text = sha256(files.get(path) ?? '');
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  return { keys: () => kept.map((path) => path.slice(1)), get: (name) => files.get(`/${name}`) };
}
