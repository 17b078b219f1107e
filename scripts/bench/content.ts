import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pick, randomFrom } from './random.ts';
import { bodyOf, titleOf } from './text.ts';
import { sentence, subject, title } from './words.ts';

/** How much content to make. */
export interface Size {
  hoofdstukken: number;
  versies: number;
  themas: number;
  mijlpalen: number;
}

const PER_DOCUMENT = 40;
const FIRST_YEAR = 2000;
const BEGRIPPEN = 10;

const names = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${kind}-${i + 1}`);
const yaml = (object: Record<string, unknown>) =>
  Object.entries(object)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

/** One hoofdstuk of one version, for the site itself and for what it is compared with. */
export interface Page {
  document: string;
  versie: string;
  /** File name without ending, with its number. */
  name: string;
  titel: string;
  body: string;
}

/** All texts of a size, one at a time. */
export function* pagesOf({ hoofdstukken, versies }: Size): Generator<Page & { number: number }> {
  for (let number = 0; number < hoofdstukken; number++)
    for (let versie = 0; versie < versies; versie++)
      yield {
        number,
        document: `plan-${Math.floor(number / PER_DOCUMENT) + 1}`,
        versie: String(FIRST_YEAR + versie),
        name: `${String((number % PER_DOCUMENT) + 10)}-deel-${(number % PER_DOCUMENT) + 1}`,
        titel: titleOf(number),
        body: bodyOf({ hoofdstuk: number, versie }),
      };
}

/** Writes a content folder of this size, in place of what stood there. Equal sizes give equal bytes. */
export function writeContent(folder: string, size: Size): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const themas = names('thema', size.themas);
  const mijlpalen = names('mijlpaal', size.mijlpalen);
  const documenten = names('plan', Math.ceil(size.hoofdstukken / PER_DOCUMENT));
  write('site.yaml', SITE);
  themas.forEach((id, i) => {
    const random = randomFrom('thema', i);
    const onderwerpen = Array.from({ length: 4 }, () => subject(random));
    const texts = { titel: title(1, random), omschrijving: sentence(random), onderwerpen };
    write(`themas/${id}.yaml`, yaml({ ...texts, laag: 'strategisch', volgorde: i + 1 }));
  });
  mijlpalen.forEach((id, i) => {
    const random = randomFrom('mijlpaal', i);
    const month = String(1 + (i % 12)).padStart(2, '0');
    const facts = { datum: `${2024 + Math.floor(i / 12)}-${month}`, orgaan: 'Gemeenteraad' };
    const links = {
      documenten: [pick(documenten, random)],
      ...(themas.length && { themas: [pick(themas, random)] }),
    };
    write(
      `mijlpalen/${id}.yaml`,
      yaml({ titel: title(3, random), ...facts, soort: 'besluit', status: 'gepland', ...links }),
    );
  });
  names('begrip', BEGRIPPEN).forEach((id, i) => {
    const random = randomFrom('begrip', i);
    write(`begrippen/${id}.yaml`, yaml({ term: subject(random), uitleg: sentence(random) }));
  });
  documenten.forEach((id, i) => writeDocument(write, id, i, size.versies));
  for (const page of pagesOf(size)) {
    const random = randomFrom('front', page.number);
    const front = yaml({
      titel: page.titel,
      nummer: String(page.number + 1),
      samenvatting: sentence(random),
      ...(themas.length && { themas: [pick(themas, random)] }),
      ...(mijlpalen.length && random() < 0.1 && { mijlpalen: [pick(mijlpalen, random)] }),
    });
    write(
      `documenten/${page.document}/${page.versie}/${page.name}.mdx`,
      `---\n${front}---\n\n${page.body}`,
    );
  }
}

const SITE = yaml({
  naam: 'Groot Veilig',
  organisatie: 'Gemeente Groot',
  organisatieUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9998',
  url: 'https://www.groot.example/',
  beschrijving: 'Gemaakt om te meten.',
  contact: {},
});

function writeDocument(
  write: (path: string, text: string) => void,
  id: string,
  number: number,
  versies: number,
): void {
  const titel = `${title(2, randomFrom('document', number))} ${number + 1}`;
  const about = { titel, korteTitel: titel, soort: 'meerjarenbeleidsplan' };
  write(
    `documenten/${id}/document.yaml`,
    yaml({ ...about, omschrijving: 'Om te meten.', volgorde: number + 1 }),
  );
  for (let i = 0; i < versies; i++) {
    const datum = String(FIRST_YEAR + i);
    const wijziging = { soort: 'groot', toelichting: 'Een tiende herschreven.' };
    write(
      `documenten/${id}/${datum}/versie.yaml`,
      yaml({ label: datum, datum, status: 'vastgesteld', ...(i > 0 && { wijziging }) }),
    );
  }
}
