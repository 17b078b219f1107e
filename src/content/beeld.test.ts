import { expect, it } from 'vitest';
import { beeldSize } from './beeld.ts';

it('takes nothing that lies in memory behind an image for a part of it', async () => {
  // What a TGA begins with: no name, no colours of its own, 16 by 16 dots.
  const others = Buffer.from([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 16, 0, 24, 0]);
  const alone = await beeldSize(others, 'a.png');
  expect(alone).toMatchObject({ rule: 'beeld/other-kind' });
  for (const length of [0, 1, 2, 11])
    expect(await beeldSize(others.subarray(0, length), 'a.png')).toMatchObject({
      rule: 'beeld/unreadable',
    });
});
