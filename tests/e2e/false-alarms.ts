import type { Page } from '@playwright/test';

/** What an engine holds to be wrong, and where. */
export interface Finding {
  rule: string;
  at: { xpath: string } | { css: string };
  message: string;
}

/** A rule of an engine that is wrong about these elements, or asks for one of several good ways, and why. */
export interface FalseAlarm {
  rule: string;
  /** Elements it is wrong about, as a CSS selector. */
  where: string;
  why: string;
}

export const FALSE_ALARMS: readonly FalseAlarm[] = [
  {
    rule: 'sia-r62',
    where: '.w-stap a',
    why: 'An arrow between words: its sign tells that it leads on, not its colour.',
  },
  {
    rule: 'QW-ACT-R35',
    where: ':is(h2, h3, h4, h5, h6):has(> :is(ins, del))',
    why: 'QualWeb leaves out the words of `ins` and `del`; by the name computation they are part of the name.',
  },
  {
    rule: 'QW-WCAG-T2',
    where: '.tabel > table',
    why: 'Technique H39 (caption) is one of several: a title stands before it and is its aria-label, and not every table of an editor has a title.',
  },
  {
    rule: 'QW-WCAG-T3',
    where: 'fieldset.weergave, fieldset.keuze, fieldset[hidden]',
    why: 'It has a legend and stands outside a form: nothing is sent, styles or a script do what is chosen.',
  },
  {
    rule: 'QW-WCAG-T17',
    where: 'form[role=search] input[type=search]',
    why: 'Its label is there for who does not see the field; who sees it reads “Zoek” on the button beside it (technique G167).',
  },
  {
    rule: 'QW-WCAG-T24',
    where: 'details:not([open]) *',
    why: 'QualWeb tries to focus what is folded away, and takes it that a script forbade it.',
  },
  {
    rule: 'QW-WCAG-T32',
    where: '[hidden], [hidden] *',
    why: 'A list that is empty and hidden until a script has something to put in it.',
  },
];

/** What remains of findings on a page without false alarms, as lines for a person; the alarms met are added to `met`. */
export async function linesOf(
  page: Page,
  findings: Finding[],
  met = new Set<FalseAlarm>(),
): Promise<string[]> {
  const selectors = FALSE_ALARMS.map(({ where }) => where);
  const places = await page.evaluate(
    ({ places, selectors }) =>
      places.map((at) => {
        const node =
          'css' in at
            ? document.querySelector(at.css)
            : document.evaluate(at.xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE)
                .singleNodeValue;
        const element = node instanceof Element ? node : (node?.parentElement ?? null);
        return {
          html: element?.outerHTML.slice(0, 160) ?? 'nowhere',
          fits: selectors.map((selector) => element?.matches(selector) ?? false),
        };
      }),
    { places: findings.map(({ at }) => at), selectors },
  );
  return findings.flatMap(({ rule, at, message }, i) => {
    const alarm = FALSE_ALARMS.find((each, n) => each.rule === rule && places[i]?.fits[n]);
    if (alarm) met.add(alarm);
    return alarm ? [] : [`${rule} ${message}: ${Object.values(at).join('')} ${places[i]?.html}`];
  });
}
