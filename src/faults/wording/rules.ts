const OWNER = {
  versie: {
    name: 'versie.yaml',
    what: 'deze versie',
    keys: 'label, datum en status',
  },
  later: {
    name: 'versie.yaml',
    what: 'deze versie',
    keys: 'label, datum, status en wijziging (met soort en toelichting)',
  },
  document: {
    name: 'document.yaml',
    what: 'dit document',
    keys: 'titel, korteTitel, soort, omschrijving en volgorde',
  },
};
const AHEAD = {
  versie:
    'deze versie kan nog niet zijn vastgesteld. Kijk de datum na, hier en in de naam van de map, of laat de tekst tot die dag in de map concept staan, met status: concept.',
  besluit:
    'dit besluit kan nog niet zijn genomen. Kijk de datum na, of haal het besluit weg tot het is genomen; een planning hoort in mijlpalen.',
  erratum: 'deze correctie kan nog niet zijn gedaan. Schrijf de dag waarop u haar opneemt.',
};
const TEXT = { pagina: 'Deze pagina', deel: 'Dit deel', document: 'Dit document' };

/** What the rules of `src/check` find; what stands before the `/` is the rule. */
export const RULES = {
  'owners/missing': ({ of, file }: { of: keyof typeof OWNER; file: string }) =>
    `In de map van ${OWNER[of].what} ontbreekt ${OWNER[of].name}. Maak het bestand ${file} met ${OWNER[of].keys}.`,
  'placeholders/left': ({
    words,
    document,
  }: {
    words: string;
    /** The document, when its text is frozen. */
    document?: string;
  }) =>
    `Hier staat nog een zin van een leeg bestand: "${words}". ${document === undefined ? 'Schrijf er de echte woorden voor in de plaats.' : `Deze versie staat vast. Is zij nog niet gepubliceerd, haal haar dan terug met \`npm run versie -- terug ${document}\` en schrijf de echte woorden.`}`,
  'quotes/of-word-processor': ({ key, inner }: Record<'key' | 'inner', string>) =>
    `De aanhalingstekens om deze tekst komen op de pagina. Haal ze weg, of schrijf ze recht: ${key}: "${inner}".`,
  'plain/marks': ({ mark }: { mark: string }) =>
    `Dit veld is platte tekst: ${mark} komt zo op de pagina. Haal de opmaak weg.`,
  'plain/without-words': ({ words }: { words: string }) =>
    `Hier staat alleen "${words}", en dat zegt een lezer niets. Schrijf er woorden voor in de plaats.`,
  'lists/twice': () => 'Dit staat al in deze lijst. Haal het hier weg, of schrijf wat u bedoelde.',
  'titels/capitals': () =>
    'Deze titel staat in hoofdletters, en dat leest moeilijk. Schrijf hem met kleine letters; hoe hij eruitziet, regelt de site.',
  'titels/heading-repeats': () =>
    'De tekst begint met een kop die hetzelfde zegt als deze titel. Haal die kop weg: de titel staat er al boven.',
  'repeats/text': ({ titel }: { titel: string }) =>
    `Deze tekst is dezelfde als die van het deel "${titel}". Schrijf de goede tekst, of haal een van de twee delen weg.`,
  'repeats/alinea': ({ first }: { first: number }) =>
    `Deze alinea is dezelfde als alinea ${first} van deze tekst. Haal een van de twee weg.`,
  'future/decided': ({
    what,
    today,
  }: {
    what: 'versie' | 'besluit' | 'erratum';
    /** The last day that has begun. */
    today: string;
  }) => `Deze datum ligt na vandaag (${today}), dus ${AHEAD[what]}`,
  'sentences/too-long': ({ words, most }: { words: number; most: number }) =>
    `Deze zin van de samenvatting heeft ${words} woorden; ten hoogste ${most} leest prettig. Maak er twee zinnen van.`,
  'woordenlijst/unreadable': () => 'Deze regel is niet te lezen. Sla het bestand op als UTF-8.',
  'woordenlijst/conflict': () =>
    'Dit is geen woord: hier is een samenvoeging half gedaan. Houd de regels van beide kanten: haal alleen de drie regels met <<<<<<<, ======= en >>>>>>> weg.',
  'woordenlijst/no-word': () => 'Dit is geen woord: er staat geen letter in. Haal deze regel weg.',
  'woordenlijst/more-words': () => 'Hier staan meer woorden. Zet elk woord op een eigen regel.',
  'samenvattingen/outdated': ({ since }: { since?: string }) =>
    `De tekst is veranderd${since === undefined ? '' : ` sinds versie "${since}"`}, de samenvatting niet. Lees haar na en schrijf haar opnieuw waar dat nodig is.`,
  'samenvattingen/of-versie': ({ since }: { since: string }) =>
    `Deze samenvatting is nog die van versie "${since}", en de tekst is veranderd. Schrijf wat er in deze versie staat, of haal de samenvatting weg.`,
  'samenvattingen/twin': ({ titel }: { titel: string }) =>
    `Deze samenvatting staat ook bij het deel "${titel}". Schrijf wat er in dit deel staat, of haal de samenvatting weg.`,
  'beelden/unused': () =>
    'Dit beeld staat in geen enkele tekst van deze versie. Zet het in een tekst met <Figuur>, of haal het bestand weg.',
  'beelden/absent': ({ bestand, near }: { bestand: string; near?: string }) =>
    `Het beeld "${bestand}" staat niet in de map beeld van deze versie. ${near ? `Bedoelt u \`${near}\`?` : 'Zet het daar of kijk de naam na.'}`,
  'empty/text': ({ what }: { what: keyof typeof TEXT }) =>
    `${TEXT[what]} heeft nog geen tekst. Schrijf de tekst onder de regel met --- of haal het bestand weg.`,

  'links/gone': ({
    url,
    now,
  }: {
    url: string;
    /** Where its address leads on to. */
    now?: string;
  }) =>
    `De link ${url} leidt naar een pagina die er niet meer is. ${now ? `Link naar waar de tekst nu staat: \`${now}\`.` : 'Zet haar terug, of link naar waar de tekst nu staat.'}`,
  'links/nowhere': ({ url, near }: { url: string; near?: string }) =>
    `De link ${url} leidt nergens heen. ${near ? `Bedoelt u \`${near}\`?` : 'Kijk het adres na; het begint met / en eindigt met /.'}`,
  'links/anchor-unknown': ({
    path,
    anchor,
    near,
  }: {
    /** The page; absent for an anchor in the text itself. */
    path?: string;
    anchor: string;
    near?: string;
  }) =>
    `${path === undefined ? 'In deze tekst' : `Op de pagina ${path}`} bestaat #${anchor} niet. ${near ? `Bedoelt u \`#${near}\`?` : 'Kijk het anker na of haal het weg.'}`,
  'own-address/whole': ({ url, path }: Record<'url' | 'path', string>) =>
    `${url} is een adres van deze site zelf. Schrijf ${path}, dan kijkt de controle na of de pagina er is en blijft de link werken als de site verhuist.`,
  'own-address/bare': ({ url, path }: Record<'url' | 'path', string>) =>
    `Het adres ${url} staat los in de tekst, en is van deze site zelf. Schrijf [woorden die zeggen waar het heen gaat](${path}).`,
  'verwijzingen/nowhere': ({ naar, near }: { naar: string; near?: string }) =>
    `De verwijzing naar "${naar}" leidt nergens heen: deze versie heeft geen deel met dat nummer of die naam. ${near ? `Bedoelt u naar="${near}"?` : 'Schrijf het nummer van een deel, of zijn naam zoals in het adres.'}`,
  'verwijzingen/no-parts': () =>
    'Dit document heeft geen hoofdstukken om naar te verwijzen. Schrijf een gewone link: [woorden](/adres/).',
  'verwijzingen/number-twice': ({ naar, parts }: { naar: string; parts: string[] }) =>
    `Nummer ${naar} staat bij meer dan één deel. Schrijf de naam van het deel: ${parts.map((id) => `naar="${id}"`).join(' of ')}.`,
  'verwijzingen/other-number': (values: Record<'words' | 'said' | 'nummer' | 'id', string>) =>
    `"${values.words}" noemt nummer ${values.said}, maar ${values.id} heeft nu nummer ${values.nummer}. Maak de woorden of naar gelijk aan wat u bedoelt.`,
  'verwijzingen/words-nowhere': ({ words, nummer }: Record<'words' | 'nummer', string>) =>
    `"${words}", maar geen deel van deze versie heeft nummer ${nummer}. Schrijf het nummer dat u bedoelt, met <Verwijzing naar="…"> eromheen: dan blijft het kloppen.`,
  'nummers/twice': ({ nummer, titel }: Record<'nummer' | 'titel', string>) =>
    `Nummer ${nummer} staat ook bij "${titel}". Geef elk deel een eigen nummer.`,
  'nummers/other-part': ({ nummer, above }: Record<'nummer' | 'above', string>) =>
    `Nummer ${nummer} past niet bij het deel erboven, dat nummer ${above} heeft. Begin met "${above}.".`,
  'nummers/form': ({ nummer, near }: Record<'nummer' | 'near', string>) =>
    `Nummer "${nummer}" staat anders geschreven dan de andere. Schrijf nummer: ${near}.`,
  'nummers/in-titel': ({ nummer, better }: Record<'nummer' | 'better', string>) =>
    `Het nummer ${nummer} staat ook in de titel, en komt zo twee keer op de pagina. Schrijf titel: ${better}.`,
  'nummers/gap': ({ nummer, before }: Record<'nummer' | 'before', string>) =>
    `Na nummer ${before} volgt hier ${nummer}. Kijk na of er een deel ontbreekt, of nummer opnieuw.`,
  'plakresten/word-cut': ({ typed, whole }: Record<'typed' | 'whole', string>) =>
    `"${typed}" is een woord dat aan het eind van een regel is afgebroken. Schrijf ${whole}.`,
  'plakresten/note-mark': ({ sign, number }: Record<'sign' | 'number', string>) =>
    `Het teken ${sign} is het nummer van een noot uit een ander programma. Maak er een voetnoot van: schrijf hier [^${number}] en onder de tekst een regel [^${number}]: met de noot.`,
  'plakresten/page-number': ({ line }: { line: string }) =>
    `"${line}" is een kop- of voetregel van een pagina. Haal de regel weg.`,
  'plakresten/heading': ({ line }: { line: string }) =>
    `"${line}" lijkt een kop, maar staat er als gewone tekst. Schrijf "## ${line}", of maak er een hoofdstuk met een nummer van.`,
  'plakresten/broken-field': ({ line }: { line: string }) =>
    `"${line}" is een foutmelding van Word: een verwijzing werkte daar niet meer. Schrijf er de woorden die er hoorden te staan.`,
  'plakresten/contents-line': () =>
    'Dit is een regel van een inhoudsopgave, met puntjes en een bladzijde. Haal haar weg: de site maakt de inhoudsopgave zelf.',
  'plakresten/garbled': ({ sign, letter }: Record<'sign' | 'letter', string>) =>
    `"${sign}" is een teken dat bij het kopiëren is verhaspeld. Schrijf ${letter}, en kijk de rest van de tekst ook na.`,
  'plakresten/machine-mark': ({ mark }: { mark: string }) =>
    `"${mark}" is een bronteken van een schrijfprogramma en zegt een lezer niets. Haal het weg, of maak er een voetnoot van.`,
  'plakresten/space': () =>
    'Hier staat een bijzondere spatie die niets bij elkaar houdt. Typ er een gewone spatie voor in de plaats; staat die er al naast, haal haar dan weg.',
  'plakresten/tab': () => 'Hier staat een tab tussen woorden. Typ een spatie, of maak een tabel.',
  'errata/words-not-there': ({
    was,
    alinea,
    other,
    near,
  }: {
    was: string;
    alinea?: number;
    /** The alinea in which the words do stand. */
    other?: number;
    /** The words as they do stand there. */
    near?: string;
  }) =>
    `De tekst "${was}" staat niet in ${alinea === undefined ? 'dit hoofdstuk' : `alinea ${alinea}`}. ${near !== undefined ? `Schrijf bij was: ${near}.` : other === undefined ? 'Neem bij was de woorden precies over zoals ze er staan.' : `Zij staat in alinea ${other}. Schrijf alinea: ${other}.`}`,
  'errata/alinea-left-out': ({ alinea }: { alinea: number }) =>
    `Deze woorden staan in alinea ${alinea}. Voeg toe alinea: ${alinea}, dan ziet een lezer de correctie bij die alinea.`,
  'errata/words-twice': ({ was, alinea, times }: { was: string; alinea: number; times: number }) =>
    `"${was}" staat ${times} keer in alinea ${alinea}, dus een lezer ziet niet welke u bedoelt. Neem bij was en wordt meer woorden eromheen op.`,
  'errata/no-change': () =>
    'Bij was en wordt staat hetzelfde. Schrijf bij wordt de woorden zoals ze moeten zijn.',
  'errata/before-versie': ({ datum }: { datum: string }) =>
    `Deze correctie is van voor de versie zelf (${datum}). Kijk de datum na: schrijf de dag waarop u de correctie opneemt.`,
  'errata/of-concept': () =>
    'Dit is een concept: de tekst mag nog veranderen. Verbeter de fout in de tekst zelf en haal dit bestand weg.',
};
