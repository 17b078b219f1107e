import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { mend } from './mend.ts';

const paragraph = () =>
  ({ type: 'element', tagName: 'p', properties: {}, children: [] }) as Root['children'][number];

test('mends what stands in a component that is still to be drawn', () => {
  const component = { type: 'mdxJsxFlowElement', name: 'Section', children: [paragraph()] };
  const tree = { type: 'root', children: [component, paragraph()] } as unknown as Root;
  mend(tree);
  const mended = expect.objectContaining({ properties: { className: ['nl-paragraph'] } });
  expect(component.children).toEqual([mended]);
  expect(tree.children[1]).toEqual(mended);
});
