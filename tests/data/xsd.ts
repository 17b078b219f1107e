import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const FOLDER = join(import.meta.dirname, '../normen/diwoo');
const PARTS = [
  'sitemap.xsd',
  'diwoo-metadata.xsd',
  'diwoo-metadata-lijsten.xsd',
  'MDTO-XML1.0.1.xsd',
];
const file = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(FOLDER, fileName), 'utf8'),
});

/** What a schema of sitemaps, with DiWoo metadata or of an index, has against a file of XML; nothing for a good one. */
export async function xsdFaults(
  xml: string,
  schema: 'alles.xsd' | 'siteindex.xsd',
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [file(schema)],
    preload: schema === 'alles.xsd' ? PARTS.map(file) : [],
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
