import { expect, it } from 'vitest';
import { fieldName } from './field-name.ts';

it.each([
  [['titel'], undefined, 'titel'],
  [[], 'errata', 'Dit bestand'],
  [[0, 'alinea'], 'errata', 'de alinea van het 1e erratum'],
  [['themas', 1], 'hoofdstukken', 'het 2e thema'],
  [['eerder', 0, 'bron', 'versie'], 'mijlpalen', 'de versie van de bron van de 1e eerdere datum'],
  [[0, 'naar'], 'doorverwijzingen', '"naar" van de 1e doorverwijzing'],
  [[3, 'vind', 0], 'zoekwoorden', 'het 1e onderdeel van vind van het 4e onderdeel van zoekwoorden'],
])('names %j as an editor would', (path, file, name) => {
  expect(fieldName(path, file)).toBe(name);
});
