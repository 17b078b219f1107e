import { describe, expect, it } from 'vitest';
import { tooDeep } from './depth.ts';

const times = (text: string, count: number) => text.repeat(count);

describe('a body that lies too deep is told before it is parsed', () => {
  it.each([
    ['brackets', `${times('[', 41)}`],
    ['braces over lines', times('{\n', 41)],
    ['elements', times('<b>', 41)],
    ['quotations', `${times('> ', 41)}x`],
    ['lists', `${times('- ', 41)}x`],
    ['spaces', `${times(' ', 201)}x`],
  ])('%s', (_, body) => expect(tooDeep(`Een zin.\n\n${body}`)).toBeDefined());

  it.each([
    ['as many as may be', `${times('[', 40)}${times(']', 40)} <b> ${times('> ', 3)}`],
    ['brackets that close', times('[a](/b/) ', 60)],
    ['brackets of one alinea after another', times(`${times('[', 30)}\n\n`, 3)],
    ['elements that close', times('<b>x</b> <br/>', 60)],
    ['what stands in code', `\`${times('<b>', 60)}\`\n\n\`\`\`\n${times('[', 60)}\n\`\`\``],
    ['a line', times('- ', 60)],
  ])('but not %s', (_, body) => expect(tooDeep(body)).toBeUndefined());
});
