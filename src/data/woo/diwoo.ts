import { parseDatum } from '../../datum/datum.ts';
import type { Absolute } from '../../follow/entry.ts';
import type { Site, Versie } from '../../model/types.ts';
import { endOf, startOf, type Moment } from '../../model/validity.ts';
import { handelingenOf } from '../../model/woo.ts';
import { versieLabel } from '../../model/names.ts';
import { labelsOf, valueAt, valueOf, type TooiList, type TooiValue } from '../../schema/tooi.ts';
import type { TextFile } from '../ori.ts';
import { element, group, type Xml } from '../xml.ts';
import { dayMoment } from './moment.ts';

const el = (name: string, ...children: (Xml | undefined)[]) => element(`diwoo:${name}`, children);
const all = (name: string, children: Xml[]) => group(`diwoo:${name}`, children);
const value = (name: string, { label, uri }: TooiValue) =>
  element(`diwoo:${name}`, [label], { resource: uri });
const listed = (name: string, list: TooiList, label: string) => value(name, valueOf(list, label));

const isDay = (datum: string) => parseDatum(datum)?.kind === 'dag';

/**
 * The metadata of a versie for the Woo index, DiWoo 0.9.8. Without a day on which anything happened to the text that
 * standard cannot be met: then only what stands beside it is given, and nothing is made up.
 */
export function diwooDocument(
  site: Site,
  versie: Versie,
  file: TextFile,
  { absolute, fileOf }: { absolute: Absolute; fileOf: (versie: Versie) => TextFile },
): Xml {
  const { document } = versie;
  const publisher = valueAt('gemeenten', site.organisatieUri);
  const handelingen = handelingenOf(versie);
  const extra: [string, string | undefined][] = [
    ['webversie', absolute(versie.fixedPath)],
    ['versie', versieLabel(versie)],
    ['status', versie.status],
    ['bron', versie.bron?.url],
  ];
  return el(
    'Document',
    publisher && handelingen.length
      ? el(
          'DiWoo',
          all(
            'identifiers',
            (document.woo?.kenmerken ?? []).map((each) => el('identifier', each)),
          ),
          value('publisher', publisher),
          value('verantwoordelijke', publisher),
          el(
            'titelcollectie',
            el('officieleTitel', document.titel),
            el('verkorteTitels', el('verkorteTitel', document.korteTitel)),
          ),
          el('omschrijvingen', el('omschrijving', document.omschrijving)),
          classification(versie),
          isDay(versie.datum) ? el('creatiedatum', versie.datum) : undefined,
          validity(versie),
          listed('language', 'talen', 'Nederlands'),
          listed('format', 'bestandsformaten', file.type === 'application/pdf' ? 'PDF' : 'HTML'),
          el(
            'documenthandelingen',
            ...handelingen.map(({ soort, datum }) =>
              el(
                'documenthandeling',
                listed('soortHandeling', 'documenthandelingen', soort),
                el('atTime', dayMoment(datum)),
              ),
            ),
          ),
          el('aggregatiekenmerk', document.id),
          relations(versie, absolute, fileOf),
        )
      : undefined,
    el(
      'extraMetadata',
      el(
        'extraMetadatavelden',
        ...extra.flatMap(([key, words]) =>
          words ? [el('extraMetadataveld', el('key', key), el('values', el('value', words)))] : [],
        ),
      ),
    ),
  );
}

function classification({ document, hoofdstukken }: Versie): Xml {
  const { categorieen = [], soorten = [] } = document.woo ?? {};
  const themas = [...new Set(hoofdstukken.flatMap((each) => each.themas))];
  const found = themas.flatMap(({ tooi }) => (tooi ? (valueAt('themas', tooi) ?? []) : []));
  const known = new Map(found.map((thema) => [thema.uri, thema]));
  return el(
    'classificatiecollectie',
    el(
      'informatiecategorieen',
      ...categorieen.map((label) => listed('informatiecategorie', 'informatiecategorieen', label)),
    ),
    all(
      'documentsoorten',
      soorten.map((label) => listed('documentsoort', 'documentsoorten', label)),
    ),
    all(
      'themas',
      [...known.values()].map((thema) => value('thema', thema)),
    ),
    all(
      'trefwoorden',
      themas.map(({ titel }) => el('trefwoord', titel)),
    ),
  );
}

/** Only days that are known: of a month DiWoo cannot tell. */
function validity(versie: Versie): Xml | undefined {
  const day = (name: string, moment: Moment | undefined) =>
    moment && moment.first === moment.last ? [el(name, dayMoment(moment.first))] : [];
  return all('geldigheid', [
    ...day('begindatum', startOf(versie)),
    ...day('einddatum', endOf(versie)),
  ]);
}

/** The relations that have the name of one that DiWoo knows. */
function relations(
  { document }: Versie,
  absolute: Absolute,
  fileOf: (versie: Versie) => TextFile,
): Xml | undefined {
  const known = new Set(labelsOf('documentrelaties'));
  const found = document.relaties.flatMap(({ soort, document: other }) => {
    const versie = other.versies.find(({ status }) => status !== 'concept');
    return known.has(soort) && versie ? [{ soort, other, path: fileOf(versie).path }] : [];
  });
  return all(
    'documentrelaties',
    found.map(({ soort, other, path }) =>
      el(
        'documentrelatie',
        listed('role', 'documentrelaties', soort),
        element('diwoo:relation', [other.titel], { resource: absolute(path) }),
      ),
    ),
  );
}
