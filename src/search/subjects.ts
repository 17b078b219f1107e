import { formatDatum } from '../datum/datum.ts';
import { groups } from '../model/mijlpalen.ts';
import type { Begrip, Mijlpaal, Site, Thema } from '../model/types.ts';
import type { SearchRecord } from './records.ts';

/** The records of themas, mijlpalen and begrippen: found by their names, shown with what they say. */
export function subjectRecords(site: Site): SearchRecord[] {
  return [
    ...site.themas.map(ofThema),
    ...site.begrippen.map(ofBegrip),
    ...site.mijlpalen.map((mijlpaal) => ofMijlpaal(mijlpaal, site.today)),
  ];
}

function ofThema(thema: Thema): SearchRecord {
  return {
    url: thema.path,
    title: thema.titel,
    above: '',
    content: thema.onderwerpen.join('\n'),
    shown: { pad: 'Thema', uitleg: thema.omschrijving, namen: [thema.titel] },
    filters: {
      document: [...new Set(thema.passages.map(({ document }) => document.korteTitel))],
      thema: [thema.titel],
      soort: ['thema'],
      antwoord: ['doel'],
    },
  };
}

function ofBegrip(begrip: Begrip): SearchRecord {
  const { term, vormen, synoniemen, afkorting } = begrip;
  return {
    url: begrip.path,
    title: afkorting ? `${term} (${afkorting})` : term,
    above: '',
    content: '',
    shown: {
      pad: 'Begrip, uitleg van deze site',
      uitleg: begrip.uitleg,
      namen: [term, ...(afkorting ? [afkorting] : []), ...vormen, ...synoniemen],
    },
    filters: { document: [], thema: [], soort: ['begrip'], antwoord: [] },
  };
}

function ofMijlpaal(mijlpaal: Mijlpaal, today: string): SearchRecord {
  const [group] = groups([mijlpaal], today);
  return {
    url: mijlpaal.path,
    title: mijlpaal.titel,
    above: '',
    content: mijlpaal.orgaan,
    shown: {
      pad: `Planning · ${formatDatum(mijlpaal.datum)} · ${group!.title.toLowerCase()}`,
      uitleg: mijlpaal.toelichting ?? `${mijlpaal.orgaan}, ${formatDatum(mijlpaal.datum)}`,
      namen: [mijlpaal.titel],
    },
    filters: {
      document: mijlpaal.documenten.map(({ korteTitel }) => korteTitel),
      thema: mijlpaal.themas.map(({ titel }) => titel),
      soort: ['mijlpaal'],
      antwoord: ['datum', 'orgaan'],
    },
  };
}
