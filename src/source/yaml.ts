import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';

/** Keys whose value is read as written, so that `2.10` and `2023` keep their form. */
const AS_WRITTEN = new Set(['datum', 'versie', 'periode', 'nummer', 'gepubliceerd']);

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface ParsedYaml {
  data: unknown;
  faults: (Place & { message: string })[];
  /** The place of the value at a path of keys (or of its key), else of the nearest parent. */
  locate: (path: readonly PropertyKey[], atKey?: boolean) => Place;
}

const DUTCH: Record<string, string> = {
  DUPLICATE_KEY: 'Deze sleutel staat er twee keer. Haal een van de twee weg.',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier staat een dubbele punt in de tekst. Zet de hele tekst tussen aanhalingstekens.',
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  BAD_INDENT: 'De inspringing klopt niet. Spring gelijke regels even ver in.',
  MULTIPLE_DOCS: 'Er staan meer blokken in dit bestand. Haal de extra regel met --- weg.',
  MISSING_CHAR: 'Er ontbreekt een teken, vaak een aanhalingsteken. Sluit de tekst af.',
  BAD_ALIAS: 'Een verwijzing met * kan hier niet. Zet de tekst tussen aanhalingstekens.',
};

/** Reads YAML with places. `lineOffset` is the number of lines of the file above the text. */
export function parseYaml(text: string, lineOffset = 0): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const faults = document.errors.map((error) => ({
    ...place(error.pos[0]),
    message:
      DUTCH[error.code] ??
      `Dit is geen geldige YAML (${error.message.split('\n')[0]}). Kijk de regel en de regel erboven na.`,
  }));
  visit(document, {
    Alias: (_, node) => void faults.push(forbidden(node)),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) faults.push(forbidden(node));
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) faults.push(forbidden(node));
    },
    Pair: (_, pair) => {
      const { key, value } = pair;
      if (isScalar(key) && AS_WRITTEN.has(String(key.value)) && isScalar(value) && value.source)
        value.value = value.source;
    },
  });
  function forbidden(node: Node) {
    return {
      ...place(node.range?.[0] ?? 0),
      message:
        'Een &, * of ! vooraan heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens.',
    };
  }
  const locate = (path: readonly PropertyKey[], atKey = false): Place => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
        node = pair.value;
        if (!atKey && isScalar(node) && node.range) offset = node.range[0];
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else break;
    }
    return place(offset);
  };
  return { data: faults.length ? undefined : (document.toJS() as unknown), faults, locate };
}
