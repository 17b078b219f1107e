import { count } from '../../dutch/count.ts';
import { hiddenCharacter } from './hidden.ts';

const NAME = 'Gebruik alleen kleine letters, cijfers en koppeltekens';
/** Bytes as people count them, in the unit of a limit. */
const size = (bytes: number, most: number) =>
  most < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',').replace(',0', '')} MB`;

/** What may be wrong with the folder, and with a file before anything in it is understood. */
export const FILE = {
  'folder/absent': () => 'Deze map met inhoud bestaat niet. Kijk na wat er bij CONTENT_DIR staat.',
  'folder/unreadable': () => 'Deze map is niet te openen. Kijk na of u haar mag lezen.',
  'folder/odd-date': ({ value }: { value: string }) =>
    `De datum van de site is niet te bepalen: SOURCE_DATE_EPOCH is "${value}" en dat is geen aantal seconden sinds 1970. ${/^\d{13}$/.test(value) ? `Dit lijken milliseconden. Schrijf ${value.slice(0, 10)}` : 'Schrijf alleen cijfers, bijvoorbeeld 1700000000'}, of laat de waarde weg.`,
  'folder/crashed': ({ said }: { said: string }) =>
    `De controle liep vast (${said}). Maak de laatste wijziging ongedaan en meld dit.`,

  'file/symbolic-link': () =>
    'Dit is een verwijzing naar een ander bestand. Zet het bestand zelf hier.',
  'file/not-plain': () => 'Dit is geen gewoon bestand. Haal het weg.',
  'file/hidden': () =>
    'Een naam die met een punt begint, is verborgen: wat hier staat, kan veranderen wat anderen van de bestanden zien. Haal dit weg.',
  'file/left-behind': () =>
    'Dit liet uw computer of uw programma achter; de site leest het niet. Haal het weg, of sluit het programma.',
  'file/name-too-long': ({ most }: { most: number }) =>
    `Deze naam is langer dan ${most} tekens. Kies een kortere naam.`,
  'file/too-large': ({ bytes, most, isBeeld }: { bytes: number; most: number; isBeeld: boolean }) =>
    `Dit bestand is ${size(bytes, most)} en mag ten hoogste ${size(most, most)} zijn. ${isBeeld ? 'Verklein het beeld.' : 'Verdeel de tekst over meer bestanden, of haal regels weg.'}`,
  'file/too-many-hoofdstukken': ({ most }: { most: number }) =>
    `Deze versie heeft meer dan ${most} hoofdstukken. Voeg hoofdstukken samen, of verdeel de tekst over meer documenten.`,
  'file/takes-too-long': ({ seconds }: { seconds: number }) =>
    `Dit bestand lezen duurt te lang; na ${count(Math.round(seconds), 'seconde', 'seconden')} zijn we gestopt. Haal tekens van de opmaak weg, of verdeel de tekst over meer bestanden.`,
  'file/crashed': ({ said }: { said: string }) =>
    `De controle liep vast op dit bestand (${said}). Maak de laatste wijziging ongedaan en meld dit.`,
  'file/unreadable': () => 'Dit bestand is niet te openen. Kijk na of u het mag lezen.',
  'file/not-utf8': () =>
    'Dit bestand is niet in UTF-8 opgeslagen: hier staat een letter die niet te lezen is. Sla het opnieuw op met codering UTF-8.',
  'file/hidden-character': hiddenCharacter,
  'file/line-too-long': ({ most }: { most: number }) =>
    `Deze regel is langer dan ${most} tekens. Verdeel de tekst over meer alinea's.`,

  'file/rich-text': () =>
    'Dit bestand is opgeslagen als RTF, met opmaak van een tekstverwerker. Sla het opnieuw op als platte tekst (UTF-8).',
  'file/name-not-utf8': () =>
    'In deze naam staat een letter die niet in UTF-8 is geschreven, zodat het bestand of de map niet te openen is. Geef een naam van kleine letters, cijfers en koppeltekens.',
  'file/is-folder': () =>
    'Dit is een map met de naam van een bestand. Haal de map weg; een hoofdstuk met delen is een map zonder punt in haar naam.',
  'file/name-letters': ({ right }: { right: string }) =>
    `In de naam staan hoofdletters, spaties of andere tekens. ${NAME}${right ? `: ${right}` : ''}.`,
  'file/folder-letters': ({ folder, right }: { folder: string; right: string }) =>
    `In de naam van de map ${folder} staan hoofdletters, spaties of andere tekens. ${NAME}${right ? `: ${right}` : ''}.`,
  'file/ends-in-md': ({ right }: { right: string }) =>
    `Dit bestand eindigt op .md en telt niet mee. Noem het ${right}.`,
  'file/ends-twice': ({ right }: { right: string }) =>
    `Achter deze naam heeft een programma nog een einde gezet, dus het bestand telt niet mee. Noem het ${right}.`,
  'file/ends-in-yml': ({ right }: { right: string }) =>
    `Dit bestand eindigt op .yml en telt niet mee. Noem het ${right}.`,
  'file/code': () => 'Code en losse webbestanden horen hier niet. Haal dit bestand weg.',
  'file/hoofdstuk-misplaced': ({
    right,
    unnumbered,
    isLoose,
  }: {
    /** Its name, with the number that it has. */
    right?: string;
    /** The name of file or folder before which no number stands. */
    unnumbered?: string;
    /** Whether it lies in no versie. */
    isLoose?: boolean;
  }) =>
    right
      ? `Een hoofdstuk begint met een volgnummer van twee cijfers en een koppelteken. Noem het ${right}.`
      : unnumbered
        ? `Voor de naam ${unnumbered} ontbreekt een volgnummer. Zet er twee cijfers voor die nog vrij zijn, en een koppelteken, bijvoorbeeld 07-${unnumbered}.`
        : isLoose
          ? 'Dit hoofdstuk ligt in geen versie. Leg het in de map van een versie.'
          : 'Dit hoofdstuk ligt te diep: een versie heeft ten hoogste drie lagen. Leg het een map hoger, met een volgnummer dat daar nog vrij is.',
  'file/beeld-misplaced': ({ right }: { right?: string } = {}) =>
    right
      ? `Het einde van deze naam kent de site niet. Noem het ${right}.`
      : 'Dit beeld heeft een andere vorm dan png, jpg, webp of avif, of ligt in een map in beeld. Sla het opnieuw op, direct in de map beeld.',
  'file/windows-device': ({ name }: { name: string }) =>
    `Op een computer met Windows kan de naam ${name} niet bestaan: die is daar van een apparaat. Kies een andere naam.`,
  'file/windows-letters': ({ name }: { name: string }) =>
    `Op een computer met Windows kan de naam ${name} niet bestaan: er staat een teken in dat daar niet mag. ${NAME}.`,
  'file/windows-end': ({ name }: { name: string }) =>
    `Op een computer met Windows kan de naam "${name}" niet bestaan: die eindigt op een punt of een spatie. Haal die weg.`,
  'file/windows-twins': ({ name, other }: { name: string; other: string }) =>
    `Op een computer met Windows is ${name} hetzelfde als ${other}: die verschillen alleen in hoofdletters. Kies een andere naam.`,
  'file/kind': ({ isBeeld }: { isBeeld: boolean }) =>
    isBeeld
      ? 'Dit soort beeld kent de site niet. Sla het op als png, jpg, webp of avif, in de map beeld van de versie.'
      : 'Dit bestand hoort hier niet en wordt niet gelezen: dit soort kent de site niet. Haal het weg; een stuk dat elders staat krijgt een link bij bron.',
  'file/stray': ({ near }: { near?: string }) =>
    `Dit bestand hoort hier niet en wordt niet gelezen. ${near ? `Bedoelt u \`${near}\`?` : 'Verplaats het of haal het weg.'}`,

  'beeld/holds-place': () =>
    'In dit beeld staat de plaats waar het is gemaakt. De site laat die weg, maar in de map met inhoud blijft zij te lezen. Sla het beeld op zonder locatiegegevens.',
  'beeld/other-kind': ({ extension, real }: { extension: string; real: string }) =>
    `Dit beeld heet .${extension} maar is ${real}. Sla het opnieuw op als ${extension}.`,
  'beeld/too-many-dots': ({ width, height }: { width: number; height: number }) =>
    `Dit beeld is ${width} bij ${height} beeldpunten en dat is te groot. Verklein het.`,
  'beeld/not-whole': () =>
    'Dit beeld is niet heel: niet alle beeldpunten zijn te lezen. Sla het opnieuw op vanuit het origineel.',
  'beeld/unreadable': () =>
    'Dit beeld is niet te lezen. Sla het opnieuw op als png, jpg, webp of avif.',
};
