import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Likeness } from './likeness.ts';

const text = fc
  .array(
    fc.constantFrom(...'de het een wijkagent fietst door straten 12 2025 3,5 nee'.split(' ')),
    {
      maxLength: 30,
    },
  )
  .map((words) => words.join(' '));

describe('likeness', () => {
  it('depends on the two texts alone, not on what was compared before', () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 5 }), (a, b, before) => {
        const [fresh, used] = [new Likeness(), new Likeness()];
        for (const other of before) used.profileOf(other);
        const of = (likeness: Likeness) =>
          likeness.between(likeness.profileOf(a), likeness.profileOf(b));
        expect(of(used)).toBe(of(fresh));
        expect(of(fresh)).toBeLessThanOrEqual(1);
        expect(fresh.between(fresh.profileOf(b), fresh.profileOf(a))).toBe(of(fresh));
      }),
    );
  });

  it('is 1 for the same words, 0 for none in common, and between them by their weight', () => {
    const likeness = new Likeness();
    const of = (a: string, b: string) =>
      likeness.between(likeness.profileOf(a), likeness.profileOf(b));
    expect(of('Straten, wijkagent!', 'wijkagent straten')).toBe(1);
    expect(of('wijkagent', 'straten')).toBe(0);
    expect(of('wijkagent 12', 'wijkagent 13')).toBeGreaterThan(of('wijkagent 12', 'straten 12'));
  });

  it('takes all figures for one when they are masked', () => {
    const likeness = new Likeness();
    const [a, b] = ['12 woningen', '345 woningen'].map((each) => likeness.maskedOf(each));
    expect(a && b && likeness.between(a, b)).toBe(1);
  });
});
