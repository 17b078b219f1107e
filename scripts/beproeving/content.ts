import { Random } from '../../tests/fuzz/random.ts';

const WORDS =
  'de het een wijk straat buurt politie overlast veiligheid jongeren inwoners aanpak regie samen werken minder meer eerst daarna besluit raad college melding toezicht verlichting fiets brug haven'.split(
    ' ',
  );

/** A valid content folder of chance: its files by their path. Every body has other blocks, every document other versies. */
export function makeContent(random: Random): Map<string, string> {
  const files = new Map<string, string>();
  files.set(
    'site.yaml',
    'naam: Proefveilig\norganisatie: Gemeente Proef\norganisatieUri: https://identifier.overheid.nl/tooi/id/gemeente/gm9998\nurl: https://www.proef.example/veilig/\nbeschrijving: Een proef.\ncontact: {}\n',
  );
  const documenten = 1 + random.below(3);
  for (let d = 0; d < documenten; d++) addDocument(files, random, `stuk-${d}`, d + 1);
  for (let b = random.below(3); b > 0; b--)
    files.set(
      `begrippen/begrip-${b}.yaml`,
      `term: ${random.pick(WORDS)}${b}\nuitleg: ${sentence(random)}\n`,
    );
  for (let t = random.below(3); t > 0; t--)
    files.set(
      `themas/thema-${t}.yaml`,
      `titel: Thema ${t}\nlaag: strategisch\nomschrijving: ${sentence(random)}\nvolgorde: ${t}\n`,
    );
  for (let m = random.below(4); m > 0; m--)
    files.set(
      `mijlpalen/mijlpaal-${m}.yaml`,
      `titel: Mijlpaal ${m}\ndatum: 202${random.below(10)}-0${1 + random.below(9)}\norgaan: Gemeenteraad\nsoort: besluit\nstatus: ${random.pick(['gepland', 'afgerond', 'vervallen'])}\ndocumenten: [stuk-${random.below(documenten)}]\n`,
    );
  return files;
}

function addDocument(files: Map<string, string>, random: Random, id: string, order: number): void {
  files.set(
    `documenten/${id}/document.yaml`,
    `titel: Het ${id}\nkorteTitel: Kort ${order}\nsoort: plan-van-aanpak\nomschrijving: ${sentence(random)}\nvolgorde: ${order}\n`,
  );
  const versies = 1 + random.below(3);
  const names = Array.from({ length: 1 + random.below(4) }, (_, i) => `deel-${i}`);
  for (let v = 0; v < versies; v++) {
    const folder = `documenten/${id}/${2020 + v}`;
    const change = v > 0 ? 'wijziging: {soort: klein, toelichting: Bijgewerkt.}\n' : '';
    files.set(
      `${folder}/versie.yaml`,
      `label: Versie ${2020 + v}\ndatum: "${2020 + v}"\nstatus: vastgesteld\n${change}`,
    );
    names.forEach((name, i) => {
      const number = random.below(2) ? `nummer: "${i + 1}"\n` : '';
      files.set(
        `${folder}/${String(i + 1).padStart(2, '0')}-${name}.mdx`,
        `---\ntitel: ${capital(random.pick(WORDS))} ${i}\n${number}---\n\n${body(random)}\n`,
      );
    });
  }
}

function body(random: Random): string {
  const notes: string[] = [];
  const note = () => {
    notes.push(`[^n${notes.length}]: ${sentence(random)}`);
    return `[^n${notes.length - 1}]`;
  };
  let headings = 0;
  const blocks: (() => string)[] = [
    () => sentence(random),
    () => `${sentence(random).slice(0, -1)}${note()}.`,
    () => `## ${capital(random.pick(WORDS))} ${(headings += 1)}\n\n${sentence(random)}`,
    () => Array.from({ length: 2 + random.below(3) }, () => `- ${sentence(random)}`).join('\n'),
    () => `1. ${sentence(random)}\n2. ${sentence(random)}`,
    () =>
      `| ${random.pick(WORDS)} | ${random.pick(WORDS)} |\n| --- | ---: |\n| ${sentence(random)} | ${random.below(90_000)} |`,
    () => `<Kader titel="${capital(random.pick(WORDS))}">\n\n${sentence(random)}\n\n</Kader>`,
    () => `<Citaat bron="${capital(random.pick(WORDS))}">\n\n${sentence(random)}\n\n</Citaat>`,
    () =>
      `${sentence(random)} **${random.pick(WORDS)}** en *${random.pick(WORDS)}* en 24/7, 12,5%.`,
  ];
  const parts = Array.from({ length: 1 + random.below(9) }, () => random.pick(blocks)());
  return [sentence(random), ...parts, ...notes].join('\n\n');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function sentence(random: Random): string {
  const words = Array.from({ length: 4 + random.below(12) }, () => random.pick(WORDS));
  return `${capital(words.join(' '))}.`;
}
