import { expect, it, vi } from 'vitest';
import { sentence, wrong } from '../../../src/faults/wrong.ts';
import { showFaults } from '../../../src/dev/show-faults.ts';

vi.mock(import('../../../src/check/load.ts'), () => ({
  loadSite: () => Promise.reject(new Error('geen geheugen')),
}));

type Handle = (request: object, response: object, next: () => void) => void;

it('says that the check itself broke, and where nothing is to be mended', async () => {
  let handle: Handle | undefined;
  const middlewares = { use: (given: Handle) => (handle = given) };
  const setup = showFaults().hooks['astro:server:setup'] as unknown as (given: object) => void;
  setup({ server: { middlewares } });
  const status = vi.fn();
  const page = await new Promise<string>((end, next) =>
    handle?.({ method: 'GET', url: '/' }, { writeHead: status, end }, () => next(new Error('on'))),
  );
  expect(status).toHaveBeenCalledWith(500, expect.anything());
  expect(page).toContain(sentence(wrong('folder/crashed', { said: 'geen geheugen' })));
});
