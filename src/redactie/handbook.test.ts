import { expect, it } from 'vitest';
import { renderHandbook } from './handbook.ts';

const place = {
  address: (path: string) => `/plan${path}`,
  repository: undefined,
  size: (name: string) => (name === 'een.webp' ? { width: 3, height: 2 } : undefined),
};

it('dresses what is markup and leaves alone what only looks like it', async () => {
  const { title, contents, parts } = await renderHandbook(
    `# Een & twee

## Deel

![Zie <pre> en <!-- x -->](public/a/een.webp "<pre>")

<!-- weg -->

<!-- voorbeeld:Kader -->

\`<!-- voorbeeld:Sic -->\` [a](https://x.nl/ '<img src="/a/een.webp"><!-- b -->')
`,
    place,
  );
  expect(title).toBe('Een & twee');
  expect(contents).toEqual([{ id: 'deel', title: 'Deel' }]);
  expect(parts.map((part) => ('html' in part ? 'html' : part.example))).toEqual([
    'html',
    'Kader',
    'html',
  ]);
  const [before = '', after = ''] = parts.flatMap((part) => ('html' in part ? [part.html] : []));
  expect(before).toContain(
    '<img src="/plan/a/een.webp" class="utrecht-img" loading="lazy" width="3" height="2" alt="Zie <pre> en <!-- x -->" title="<pre>">',
  );
  expect(before).not.toContain('weg');
  expect(after).toContain('&#x3C;!-- voorbeeld:Sic -->');
  expect(after).toContain(`title="<img src=&#x22;/a/een.webp&#x22;><!-- b -->"`);
});

it('takes no markup from the address of the repository', async () => {
  const repository = 'https://x.nl/a"> b) <img src=x onerror=alert(1)> [c](d';
  const { parts } = await renderHandbook('# Een\n\n[nieuw](../../new/main?a=b&c=d)\n', {
    ...place,
    repository,
  });
  const [html = ''] = parts.map((part) => ('html' in part ? part.html : ''));
  expect(html).not.toContain('<img');
  expect(html.match(/<\w+/g)).toEqual(['<p', '<a']);
  expect(html).toMatch(/href="https:\/\/x.nl\/a%22[^"]*\/new\/main\?a=b&#x26;c=d"/);
});
