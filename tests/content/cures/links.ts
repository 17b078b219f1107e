import { at, type Cures, line, make, meant, said, steps } from './desk.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
const link = said(/Schrijf (\[.*\]\(.*\))\.$/);
const address = /(?<=\]\()[^\n]*?(?=\)+(?:[. ]|$))|(?<=^\[[^\]]*\]: ).*/m;

/** Cures of links, images and numbers. */
export const LINKS = {
  'body/image': steps(line(/!\[(.*?)\](?:\(.*\)|\[.*?\])/, (desk) => said(/schrijf (<.*\/>)/)(desk).replace('…', 'Een plein')), make('documenten/plan/2024/beeld/naam.png', PNG)),
  'body/address': (desk) => at(address, (each) => (each.message.includes('Bedoelt') ? meant(each) : /https:\/\/ ervoor/.test(each.message) ? 'https://a.example/stuk' : '/plan/doel/'))(desk),
  'body/address-in-brackets': line(/<(.*?)>/, '[tekst]($1)'),
  'body/link-without-address': line(/\[het doel\](?:\(\)|\[d\])/, (desk) => said(/Schrijf (\[tekst\])/)(desk).replace('tekst', 'het doel') + '(/plan/doel/)'),
  'body/link-unread': line(/\(.*\)/, '(/plan/doel/)'),
  'body/link-unclosed': [at(/\]\(\S+/, '$&)'), at('[', '\\[')],
  'body/link-split': [line('] (', ']('), at('[', '\\[')],
  'style/bare-address': at(/(?:https?:|www)[^\s>’]*/, link),
  'style/address-inside': [at(address, 'https://www.a.example/plan/'), at(/\[(.*?)\]\(.*?\)/, '$1')],
  'style/address-wrapped': at(address, meant),
  'style/link-without-words': at('[]', '[het plan]'),
  'style/link-says-nothing': at(/\[.*?\]/, '[het plan voor veiligheid]'),
  'style/alt-says-image': line('Afbeelding van een plein', 'Een plein'),
  'style/alt-is-file-name': line(/alt=".*?"/, 'alt="Een plein"'),
  'figuur/file-name': (desk) => {
    const own = /Schrijf bestand="(.*?)"/.exec(desk.message)?.[1] ?? 'plein.png';
    line(/bestand=".*?"/, `bestand="${own}"`)(desk);
    make(`documenten/plan/2024/beeld/${own}`, PNG)(desk);
  },
  'links/gone': (desk) => at(address, said(/staat: `(.*?)`\.$/))(desk),
  'links/nowhere': at(address, (desk) => (desk.message.includes('Bedoelt') ? meant(desk) : '/plan/doel/')),
  'links/anchor-unknown': [at(/#[^)]*/, (desk) => (desk.message.includes('Bedoelt') ? meant(desk) : ''))],
  'own-address/whole': at(address, said(/Schrijf (\S+), dan/)),
  'verwijzingen/nowhere': at(/naar=".*?"/, said(/Bedoelt u (.*)\?$/)),
  'verwijzingen/no-parts': at(/<Verwijzing.*?>(.*?)<\/Verwijzing>/, '[$1](/plan/)'),
  'verwijzingen/number-twice': [at(/naar=".*?"/, said(/(naar="doel")/)), at(/naar=".*?"/, said(/of (naar=".*?")/))],
  'verwijzingen/other-number': [at('3.2', said(/nu nummer (\S+)\.(?: |$)/)), at(/naar=".*?"/, 'naar="aanpak"')],
  'nummers/twice': line(/nummer: .*/, 'nummer: 2'),
  'nummers/other-part': line(/nummer: \d+\./, (desk) => `nummer: ${said(/Begin met "(.*?)"/)(desk)}`),
  'nummers/form': line(/nummer: .*/, said(/Schrijf (.*)\.$/)),
  'nummers/in-titel': line(/titel: .*/, said(/Schrijf (.*)\.$/)),
  'nummers/gap': line(/nummer: 3/, 'nummer: 2'),
} satisfies Cures;
