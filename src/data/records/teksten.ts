import type { Absolute } from '../../follow/entry.ts';
import { sha256 } from '../../model/fingerprint.ts';
import { isCitable } from '../../model/life.ts';
import { pdfPath } from '../../model/pdf-path.ts';
import type { Block, Hoofdstuk, Versie } from '../../model/types.ts';
import { endOf, startOf, type Moment } from '../../model/validity.ts';
import type { AlineaRecord, HoofdstukRecord, VersieRecord } from '../shapes/teksten.ts';

/** The records of a versie, its hoofdstukken and their alineas: made in one walk, for each names what is below it. */
export interface TextRecords {
  versie: VersieRecord;
  hoofdstukken: HoofdstukRecord[];
  alineas: AlineaRecord[];
}

/** All records of the texts of a versie. */
export function textRecordsOf(versie: Versie, absolute: Absolute): TextRecords {
  const texts = versie.hoofdstukken.map((hoofdstuk, i) => {
    const alineas = hoofdstuk.text.blocks
      .filter(isCitable)
      .map((block) => alineaRecord(hoofdstuk, block, absolute));
    return { alineas, hoofdstuk: hoofdstukRecord(hoofdstuk, i + 1, alineas, absolute) };
  });
  const hoofdstukken = texts.map(({ hoofdstuk }) => hoofdstuk);
  return {
    versie: versieRecord(versie, hoofdstukken, absolute),
    hoofdstukken,
    alineas: texts.flatMap(({ alineas }) => alineas),
  };
}

const joined = (all: readonly { vingerafdruk: string }[]) =>
  sha256(all.map(({ vingerafdruk }) => `${vingerafdruk}\n`).join(''));

function alineaRecord(
  { id, versie, fixedPath }: Hoofdstuk,
  block: Block,
  absolute: Absolute,
): AlineaRecord {
  const vingerafdruk = sha256(block.text);
  return {
    document: versie.document.id,
    versie: versie.id,
    hoofdstuk: id,
    soort: block.soort === 'noot' ? 'noot' : 'alinea',
    nummer: block.number,
    adres: absolute(`${fixedPath}#${block.id}`),
    // As `referencePath`, without a second hash of the same words.
    verwijzing: absolute(`${fixedPath}?k=${vingerafdruk.slice(0, 8)}#${block.id}`),
    tekst: block.text,
    concept: versie.status === 'concept',
    vingerafdruk,
  };
}

function hoofdstukRecord(
  hoofdstuk: Hoofdstuk,
  volgorde: number,
  alineas: AlineaRecord[],
  absolute: Absolute,
): HoofdstukRecord {
  const { versie, currentPath, fixedPath, parent } = hoofdstuk;
  const noten = alineas.filter(({ soort }) => soort === 'noot').length;
  return {
    document: versie.document.id,
    versie: versie.id,
    id: hoofdstuk.id,
    adres: absolute(fixedPath),
    actueelAdres: currentPath === undefined ? null : absolute(currentPath),
    markdown: absolute(`${fixedPath}index.md`),
    titel: hoofdstuk.titel,
    nummer: hoofdstuk.nummer ?? null,
    samenvatting: hoofdstuk.samenvatting ?? null,
    ouder: parent?.id ?? null,
    volgorde,
    diepte: hoofdstuk.depth,
    themas: hoofdstuk.themas.map(({ id }) => id),
    mijlpalen: hoofdstuk.mijlpalen.map(({ id }) => id),
    alineas: alineas.length - noten,
    noten,
    errata: hoofdstuk.errata.map(({ alinea, datum, was, wordt }) => ({
      alinea: alinea ?? null,
      datum,
      was,
      wordt,
    })),
    concept: versie.status === 'concept',
    vingerafdruk: joined(alineas),
  };
}

const moment = ({ first, last, words, besluit }: Moment) => ({
  eerste: first,
  laatste: last,
  woorden: words,
  besluit: besluit ?? null,
});

function versieRecord(
  versie: Versie,
  hoofdstukken: HoofdstukRecord[],
  absolute: Absolute,
): VersieRecord {
  const { document, bron, wijziging, fixedPath } = versie;
  const concept = versie.status === 'concept';
  const end = endOf(versie);
  return {
    document: document.id,
    id: versie.id,
    adres: absolute(fixedPath),
    volledig: absolute(`${fixedPath}volledig/`),
    markdown: absolute(`${fixedPath}volledig/index.md`),
    pdf: absolute(pdfPath(versie)),
    label: versie.label,
    datum: versie.datum,
    status: versie.status,
    concept,
    huidig: versie.isCurrent,
    vorige: versie.previous?.id ?? null,
    samenvatting: versie.samenvatting ?? null,
    toelichting: versie.toelichting ?? null,
    besluiten: versie.besluiten.map(({ orgaan, soort, datum, omschrijving }) => ({
      orgaan,
      soort,
      datum: datum ?? null,
      omschrijving: omschrijving ?? null,
    })),
    bron: bron
      ? { titel: bron.titel, uitgever: bron.uitgever ?? null, url: bron.url ?? null }
      : null,
    wijziging: wijziging ? { soort: wijziging.soort, toelichting: wijziging.toelichting } : null,
    gepubliceerd: versie.gepubliceerd ?? null,
    geldtSinds: concept ? null : moment(startOf(versie)),
    geldtTot: end ? moment(end) : null,
    hoofdstukken: hoofdstukken.length,
    vingerafdruk: joined(hoofdstukken),
  };
}
