import { FOLDER_COMMAND } from '../../src/proof/commands.ts';
import { KEY, MANIFEST, SIGNATURE } from '../../src/proof/form.ts';

/** What the readme of a bundle tells of. */
export interface Told {
  titel: string;
  label: string;
  organisatie: string;
  /** Address of the versie on the site. */
  adres: string;
  datum: string;
  isConcept: boolean;
  isSigned: boolean;
  hasPdf: boolean;
  hasData: boolean;
}

/** The words that go with a bundle: what is in it, and how to try that it is what was published. */
export const readme = (told: Told): string => `${told.titel}, ${told.label}

Deze map bevat een versie van een document van ${told.organisatie}, zoals zij op
${told.datum} stond op ${told.adres}
${told.isConcept ? '\nLet op: dit is een concept. Het verandert nog en is niet om te citeren.\n' : ''}
Wat zit erin

- index.html: begin hier. De tekst opent in een browser, zonder internet.
- lees: de pagina's, om te lezen. Zoeken en knoppen werken hier niet.
- gepubliceerd: dezelfde bestanden, byte voor byte zoals ze op de site staan${told.hasPdf ? ', met de pdf' : ''}${told.hasData ? ' en de gegevens' : ''}.
- bron: de tekst zoals de redactie haar schreef (MDX en YAML).
- sha256sums.txt: van elk bestand in deze map een vingerafdruk.

Nagaan dat de map heel is

Open een opdrachtvenster in deze map en geef deze opdracht. Zij noemt elk bestand
dat anders is, en zegt niets als alles klopt.

  sha256sum --check --quiet sha256sums.txt

Nagaan dat dit is wat is gepubliceerd

Ga in de map gepubliceerd staan. Deze opdracht houdt de bestanden naast de lijst
van de hele site, ${MANIFEST}.

  ${FOLDER_COMMAND} --ignore-missing
${
  told.isSigned
    ? `
De lijst is ondertekend. Deze opdracht gaat dat na.

  openssl pkeyutl -verify -pubin -inkey ${KEY} -rawin -in ${MANIFEST} -sigfile ${SIGNATURE}

Vraag ${told.organisatie} of de sleutel de goede is: wie alles namaakt, kan ook een
sleutel maken.
`
    : `
De lijst is niet ondertekend. U kunt dus niet nagaan dat zij van ${told.organisatie} komt.
`
}
Op Windows heet sha256sum certutil -hashfile <bestand> SHA256; op een Mac is het
shasum -a 256.
`;
