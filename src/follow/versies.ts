import { changeSentence } from '../model/change-sentence.ts';
import { OUTSIDE_ALINEAS } from '../model/change-words.ts';
import type { Comparison, Comparisons } from '../model/comparison.ts';
import { formatDatum } from '../datum/datum.ts';
import { statusInSentence } from '../model/status.ts';
import type { Besluit, Site, Thema, Versie } from '../model/types.ts';
import type { Absolute, Entry } from './entry.ts';
import { labelled, linkTo, paragraphs } from './html.ts';
import { tagUri } from './identity.ts';
import { versieDay } from './updated.ts';
import { versieLabel, versieName } from '../model/names.ts';

/** The first versie of a document and every one that changes much; klein ones are no news. */
export function isNews(versie: Versie): boolean {
  return versie.wijziging?.soort === 'groot' || versie.document.versies.at(-1) === versie;
}

/** The message that a versie is there, or that it is vervallen. */
export function versieEntry(
  site: Site,
  versie: Versie,
  comparisons: Comparisons,
  address: Absolute,
): Entry {
  const { document, previous, fixedPath } = versie;
  const told = (each: Versie) => `${versieLabel(each)}, ${statusInSentence(each.status)}`;
  return {
    id: tagUri(site, keyOf(versie)),
    title: `${document.korteTitel}: ${told(versie)}`,
    kind: 'versie',
    updated: versieDay(versie),
    path: fixedPath,
    content: [
      labelled('Was', previous ? told(previous) : 'nog geen tekst'),
      labelled('Wordt', told(versie)),
      ...versie.besluiten.map((besluit) => labelled('Besluit', besluitWords(besluit))),
      ...(versie.wijziging ? [paragraphs(versie.wijziging.toelichting)] : []),
      ...(versie.samenvatting ? [paragraphs(versie.samenvatting)] : []),
      linkTo(address(fixedPath), 'Lees deze versie'),
      ...(previous
        ? [
            linkTo(
              address(`${document.path}wijzigingen/${previous.id}/${versie.id}/`),
              `Bekijk wat er veranderde sinds ${versieName(previous)}`,
            ),
            labelled('In het kort', changeSentence(comparisons.between(previous, versie))),
            ...outside(comparisons.between(previous, versie), address),
          ]
        : []),
    ].join(''),
    documenten: [document],
    themas: [...new Set([...themasOf(versie), ...(previous ? themasOf(previous) : [])])],
  };
}

/**
 * Names a versie within the organisation: its fixed address. A concept after another versie is named after that one too,
 * as one folder holds them all in turn; and that a versie is vervallen is a message of its own.
 */
function keyOf({ document, id, status, previous }: Versie): string {
  const key = `/documenten/${document.id}/${id}`;
  if (id === 'concept' && previous) return `${key}/na-${previous.id}`;
  return status === 'vervallen' ? `${key}/vervallen` : key;
}

/** The hoofdstukken that changed in a way that no comparison shows, each with both texts. */
const outside = ({ van, tot, hoofdstukken }: Comparison, address: Absolute): string[] =>
  hoofdstukken.flatMap(({ isOutside, oud, nieuw }) =>
    isOutside && oud && nieuw
      ? [
          labelled(nieuw.slugs ? nieuw.titel : tot.document.titel, `${OUTSIDE_ALINEAS}.`),
          linkTo(address(oud.fixedPath), `De oude tekst, ${versieName(van)}`),
          linkTo(address(nieuw.fixedPath), `De nieuwe tekst, ${versieName(tot)}`),
        ]
      : [],
  );

const themasOf = (versie: Versie): Thema[] => versie.hoofdstukken.flatMap(({ themas }) => themas);

function besluitWords({ orgaan, soort, datum, omschrijving }: Besluit): string {
  const made = `${orgaan}: ${soort}${datum ? `, ${formatDatum(datum)}` : ''}`;
  return omschrijving ? `${made}. ${omschrijving}` : made;
}
