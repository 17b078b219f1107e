import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announcer } from './announce.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

it('says the last count once nobody types', () => {
  const status = { textContent: '' };
  const { announce, typed, stopped } = announcer(status as HTMLElement);
  typed();
  announce('een');
  announce('twee');
  vi.advanceTimersByTime(500);
  expect(status.textContent).toBe('');
  vi.advanceTimersByTime(100);
  expect(status.textContent).toBe('twee');
  // Nobody types: at once, with what it counts.
  announce('drie');
  expect(status.textContent).toBe('drie');
  typed();
  announce('nooit');
  typed();
  vi.runAllTimers();
  expect(status.textContent).toBe('drie');
  typed();
  announce('vier');
  stopped();
  announce('vijf');
  vi.advanceTimersByTime(0);
  expect(status.textContent).toBe('vijf');
  vi.runAllTimers();
  expect(status.textContent).toBe('vijf');
});
