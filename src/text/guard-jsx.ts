import type { Nodes } from 'mdast';
import { allowed, allowedComponent, type Allowed } from './allowed.ts';
import { enumerate } from '../dutch/count.ts';
import type { Report } from './fault.ts';
import { nearest } from '../dutch/nearest.ts';
import { attributeValue, inlineText, isWhitespace, type Jsx, type JsxAttribute } from './nodes.ts';

const bestandPattern = /^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|webp|avif)$/;
const codePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const instead: Record<string, string> = {
  a: 'Schrijf een link als [tekst](adres).',
  b: 'Schrijf vet als **tekst**.',
  strong: 'Schrijf vet als **tekst**.',
  i: 'Schrijf cursief als *tekst*.',
  em: 'Schrijf cursief als *tekst*.',
  br: 'Zet voor een nieuwe regel twee spaties aan het eind van de regel.',
  img: 'Gebruik <Figuur bestand="naam.png" alt="…" />.',
  table: 'Maak een tabel met strepen: | kop | kop |.',
};

/** Reports what is wrong with one component: its name, attributes, values, place and content. */
export function guardJsx(node: Jsx, pagina: boolean, report: Report): void {
  const component = allowedComponent(node.name);
  if (!component) {
    report(node, unknownComponent(node.name));
    return;
  }
  guardAttributes(node, component, report);
  guardPlace(node, component, report);
  guardContent(node, report);
  if (node.name === 'Figuur') guardFiguur(node, pagina, report);
  const code = attributeValue(node, 'code');
  if (node.name === 'Taal' && code && !codePattern.test(code)) {
    report(node, `“${code}” is geen taalcode. Gebruik een code als en, de of pt-BR.`);
  }
}

/** Says that a component does not exist, and what to use instead. */
export function unknownComponent(name: string | null): string {
  const names = Object.keys(allowed);
  if (name === null) return 'Een leeg element <>…</> mag niet. Haal <> en </> weg.';
  const use = `Gebruik alleen ${enumerate(names)}.`;
  const hint = Object.hasOwn(instead, name) ? instead[name] : undefined;
  if (hint) return `HTML zoals <${name}> mag niet. ${hint}`;
  const near = nearest(name, names);
  if (near) return `Het onderdeel <${name}> bestaat niet. Bedoelt u <${near}>?`;
  if (!/^[a-z]/.test(name)) return `Het onderdeel <${name}> bestaat niet. ${use}`;
  return `HTML zoals <${name}> mag niet. Gebruik Markdown of ${enumerate(names)}.`;
}

function guardAttributes(node: Jsx, component: Allowed, report: Report): void {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report(
        attribute,
        `In <${node.name}> staat code tussen accolades. Schrijf attributen als naam="tekst".`,
      );
      continue;
    }
    if (seen.has(attribute.name)) {
      report(attribute, `“${attribute.name}” staat twee keer in <${node.name}>. Haal er één weg.`);
    }
    seen.add(attribute.name);
    const problem = attributeProblem(attribute, node, component);
    if (problem) report(attribute, problem);
  }
  for (const [name, kind] of Object.entries(component.attributes)) {
    if (kind !== 'required' || seen.has(name)) continue;
    report(node, `<${node.name}> mist “${name}”. Schrijf <${node.name} ${name}="…">.`);
  }
}

function attributeProblem(attribute: JsxAttribute, node: Jsx, component: Allowed) {
  const { name, value } = attribute;
  const known = Object.keys(component.attributes);
  const kind = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
  if (!kind) {
    const near = nearest(name, known);
    const use = known.length > 0 ? `Dit onderdeel kent ${enumerate(known)}.` : 'Haal het weg.';
    return `<${node.name}> kent geen “${name}”. ${near ? `Bedoelt u “${near}”?` : use}`;
  }
  if (typeof value === 'object' && value !== null) {
    return `“${name}” heeft code tussen accolades. Schrijf ${name}="tekst".`;
  }
  if (kind === 'flag') {
    return value === null || value === undefined
      ? undefined
      : `“${name}” krijgt geen waarde. Schrijf alleen ${name}.`;
  }
  if (value?.trim()) return undefined;
  if (name === 'alt')
    return '“alt” is leeg. Beschrijf het beeld, of schrijf decoratief in plaats van alt.';
  return `“${name}” is leeg. Vul het in als ${name}="tekst"${kind === 'optional' ? ' of laat het weg' : ''}.`;
}

function guardPlace(node: Jsx, component: Allowed, report: Report): void {
  if (component.block && node.type === 'mdxJsxTextElement') {
    report(
      node,
      `<${node.name}> staat tussen andere tekst. Zet het op eigen regels met een lege regel ervoor en erna.`,
    );
  }
  if (!component.block && node.type === 'mdxJsxFlowElement') {
    report(
      node,
      `<${node.name}> staat om meer dan één alinea. Zet het in elke alinea apart om de woorden.`,
    );
  }
}

function guardContent(node: Jsx, report: Report): void {
  const children = (node.children as Nodes[]).filter((child) => !isWhitespace(child));
  const only = children.length === 1 ? children[0] : undefined;
  if (node.name === 'Tabel' && only?.type !== 'table') {
    report(node, '<Tabel> staat niet om precies één tabel. Zet er één tabel in en niets anders.');
  } else if (node.name === 'Planfiguur' && only?.type !== 'list') {
    report(
      node,
      '<Planfiguur> staat niet om precies één lijst. Zet er één lijst in en niets anders.',
    );
  } else if (node.name === 'Figuur' && children.length > 0) {
    report(
      node,
      '<Figuur> bevat tekst. Sluit het met /> en zet de tekst in bijschrift of eronder.',
    );
  } else if ((node.name === 'Sic' || node.name === 'Taal') && !inlineText(children).trim()) {
    report(node, `<${node.name}> bevat geen woorden. Zet het om de woorden waar het over gaat.`);
  }
}

function guardFiguur(node: Jsx, pagina: boolean, report: Report): void {
  const names = node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? [a.name] : []));
  const bestand = attributeValue(node, 'bestand');
  if (pagina) {
    report(node, '<Figuur> kan niet in een pagina. Haal het weg; beelden horen bij documenten.');
  }
  if (bestand && !bestandPattern.test(bestand)) {
    report(
      node,
      `“${bestand}” is geen goede bestandsnaam. Gebruik kleine letters, cijfers en streepjes, eindigend op .png, .jpg, .webp of .avif.`,
    );
  }
  if (names.includes('alt') === names.includes('decoratief')) {
    const wrong = names.includes('alt')
      ? '<Figuur> heeft “alt” en “decoratief” tegelijk. Kies er één.'
      : '<Figuur> mist “alt”. Beschrijf het beeld met alt="…", of schrijf decoratief als het niets toevoegt.';
    report(node, wrong);
  }
}
