import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kind } from '../../src/schema/index.ts';
import { body } from './body.ts';
import { fill } from './fill.ts';
import type { Words } from './words.ts';

const BEELD = join(
  import.meta.dirname,
  '../fixtures/content/documenten/meerjarenbeleidsplan/2026-03/beeld/misdrijven.png',
);
const PLAN = { document: 'plan', versie: '2024', hoofdstuk: 'doel', alinea: 1 };

/** Writes a content folder with a file of every kind, and the words given in every text field. */
export function writeFolder(dir: string, words: Words): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  const data = (kind: Kind, fixed: unknown) => JSON.stringify(fill(kind, fixed, words), null, 2);
  const text = (path: string, kind: Kind, fixed: object, content: string) =>
    put(path, `---\n${data(kind, fixed)}\n---\n\n${content}\n`);
  const chapter = (path: string, fixed: object, beeld = true) =>
    text(`documenten/plan/${path}`, 'hoofdstukken', fixed, body(words, { beeld }));

  put('site.yaml', data('site', { url: 'https://vijandig.example/' }));
  put('plan.yaml', data('plan', { document: 'plan', bron: PLAN }));
  put('zoekwoorden.yaml', data('zoekwoorden', undefined));
  put('doorverwijzingen.yaml', data('doorverwijzingen', [{ van: '/oud/', naar: '/plan/doel/' }]));
  put('schrijfhulp.yaml', data('schrijfhulp', undefined));
  const soorten = ['strategisch', 'fundament'];
  soorten.forEach((laag, i) =>
    put(`themas/${laag}.yaml`, data('themas', { laag, volgorde: i, bron: PLAN })),
  );
  for (const status of ['gepland', 'afgerond', 'vervallen'])
    put(
      `mijlpalen/${status}.yaml`,
      data('mijlpalen', {
        datum: status === 'gepland' ? '2031-04' : '2023-02-03',
        soort: 'besluit',
        status,
        documenten: ['plan'],
        themas: ['strategisch'],
        bron: PLAN,
        eerder: [{ datum: '2022', bron: PLAN }],
        gepubliceerd: '2022-01-02',
      }),
    );
  for (const id of ['een', 'twee']) put(`begrippen/${id}.yaml`, data('begrippen', { bron: PLAN }));
  text('paginas/over.mdx', 'paginas', { volgorde: 1 }, body(words));

  const relaties = [{ document: 'brief' }];
  put(
    'documenten/plan/document.yaml',
    data('documenten', {
      soort: 'meerjarenbeleidsplan',
      volgorde: 1,
      periode: '2024/2027',
      relaties,
    }),
  );
  put(
    'documenten/brief/document.yaml',
    data('documenten', { soort: 'raadsmededeling', volgorde: 2, relaties: undefined }),
  );
  put(
    'documenten/leeg/document.yaml',
    data('documenten', { soort: 'uitvoeringsplan', volgorde: 3, relaties: undefined }),
  );
  const versie = (path: string, fixed: object) =>
    put(`documenten/${path}/versie.yaml`, data('versies', fixed));
  versie('brief/2024-03-05', {
    datum: '2024-03-05',
    status: 'ter-kennisname',
    besluiten: [{ datum: '2024' }],
    bron: {},
    wijziging: undefined,
  });
  text(
    'documenten/brief/2024-03-05/index.mdx',
    'hoofdstukken',
    { themas: ['fundament'] },
    body(words),
  );
  versie('plan/2024', {
    datum: '2024',
    status: 'vastgesteld',
    besluiten: [{ datum: '2024-01' }],
    bron: {},
    wijziging: undefined,
  });
  versie('plan/concept', {
    datum: '2025-02',
    status: 'concept',
    besluiten: [{}],
    bron: {},
    wijziging: { soort: 'groot' },
  });
  put(
    'documenten/plan/2024/errata.yaml',
    data('errata', [{ hoofdstuk: 'doel', alinea: 1, datum: '2024-05-06', was: 'Woord' }]),
  );
  for (const folder of ['2024', 'concept']) {
    mkdirSync(join(dir, `documenten/plan/${folder}/beeld`), { recursive: true });
    copyFileSync(BEELD, join(dir, `documenten/plan/${folder}/beeld/beeld.png`));
    chapter(`${folder}/01-doel.mdx`, {
      id: 'doel',
      themas: ['strategisch'],
      mijlpalen: ['gepland'],
    });
    chapter(`${folder}/02-deel/index.mdx`, { id: 'deel' });
  }
  chapter('2024/02-deel/01-weg.mdx', { id: 'weg' });
  chapter('concept/02-deel/01-nieuw.mdx', { id: 'nieuw' });
}
