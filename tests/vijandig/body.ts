import { typed, type Words } from './words.ts';

/** Longer headings are refused. */
const LONGEST_HEADING = 300;

/** The body of a text with words in every place that Markdown and the components have for them. */
export function body(words: Words, { beeld = false, start = 2 } = {}): string {
  const text = () => typed(words());
  const plain = () =>
    words()
      .replaceAll(/[\r\u2028]/g, ' ')
      .replaceAll('`', "'");
  return [
    `${text()} [${text()}](https://voorbeeld.example/ "${text()}") en ${text()}[^noot]`,
    `${'#'.repeat(start)} ${typed(words().slice(0, LONGEST_HEADING))}`,
    `**${text()}** *${text()}* \`${plain()}\``,
    `~~${text()}~~`,
    `- ${text()}\n- ${text()}\n\n  ${text()}\n- [x] ${text()}`,
    `> ${text()}`,
    `| ${text()} | ${text()} |\n| --- | ---: |\n| ${text()} | ${text()} |`,
    '```\n' + plain() + '\n```',
    `<Tabel titel="${text()}">\n\n| ${text()} |\n| --- |\n| ${text()} |\n\n</Tabel>`,
    `<Kader titel="${text()}">\n\n${text()}\n\n</Kader>`,
    `<Citaat bron="${text()}">\n\n${text()}\n\n</Citaat>`,
    `Het <Sic juist="${text()}">${text()}</Sic> en <Taal code="en">${text()}</Taal>.`,
    beeld ? `<Figuur bestand="beeld.png" alt="${text()}" bijschrift="${text()}" />` : text(),
    `<Planfiguur>\n\n- ${text()}\n  - ${text()}\n  - ${text()}\n\n</Planfiguur>`,
    `[^noot]: ${text()}`,
  ].join('\n\n');
}
