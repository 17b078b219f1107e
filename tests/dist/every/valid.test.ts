import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readPages, SITES } from '../pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A title may hold a name of the municipality's own, which this rule calls too long.
    'text-content': 'error',
  },
});

it.each(SITES)('writes valid HTML in %s', async (dir) => {
  const faults: string[] = [];
  for (const { path, html } of readPages(dir)) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId} ${message}`);
  }
  expect([...new Set(faults)].slice(0, 40)).toEqual([]);
});
