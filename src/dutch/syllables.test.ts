import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';

/** Counted by hand; those of the note on norms first. */
const COUNTED: Record<number, string> = {
  1: 'stad huis wijk raad plan geld leeuw nieuw mooi draai schreeuw blauw jeugd de één vóór 2023',
  2: 'wijken veilig buurten zorgen taken kamer feeën plaatje ruzie dokter gouden type cadeau bureau groeien mooie moeilijk zoiets',
  3: 'gemeente veiligheid beleidsplan wijkagent overlast ideeën inwoner politie openbaar theater reactie museum sociaal ruïne bijeenkomst',
  4: 'burgemeester geïntegreerd samenvatting financiën financieel individu coalitie situatie functioneel nationaal regionaal gewelddadig beantwoorden',
  5: 'coördinatie criminaliteit individueel verantwoordelijk organisatie gemeenteraadslid georganiseerd politieagent',
  7: 'geautomatiseerde',
};

describe('countSyllables', () => {
  const cases = Object.entries(COUNTED).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  );
  it('has at least fifty words', () => expect(cases.length).toBeGreaterThan(50));
  it.each(cases)('%s', (word, count) => expect(countSyllables(word)).toBe(count));
});
