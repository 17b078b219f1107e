import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import allRules, { type Flattened } from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import type { Page } from '@playwright/test';
import type { Rules as Which } from './axe.ts';
import type { Finding } from './false-alarms.ts';

/** What another colour scheme can change: links in text, and contrast. */
const COLOUR = new Set(['sia-r62', 'sia-r69']);

const nameOf = ({ uri }: { uri: string }) => uri.split('/').at(-1)!;

/** Whether WCAG asks it at level A or AA, or good practice beside WCAG does. */
function isAsked({ requirements }: Flattened.Rule): boolean {
  const criteria = [...requirements].filter((each) => Criterion.isCriterion(each));
  return criteria.length === 0 || criteria.some(Conformance.isAA());
}

/** The first `message` somewhere in what a rule says of a target. */
function messageIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('message' in value && !('type' in value)) return String(value.message);
  return Object.values(value)
    .map(messageIn)
    .find((message) => message !== undefined);
}

/** Where a target stands, as XPath; of a group of elements the first. */
function pathOf(target: Flattened.Target | undefined): string {
  if (!target) return '/';
  if ('path' in target) return target.path();
  for (const each of target) if (each && 'path' in each) return each.path();
  return '/';
}

/** What Siteimprove Alfa finds on a page as it stands: one for each place. */
export async function alfaFindings(page: Page, which: Which = 'all'): Promise<Finding[]> {
  const rules = allRules.filter(
    (rule) => isAsked(rule) && (which === 'all' || COLOUR.has(nameOf(rule))),
  );
  const subject = await Playwright.toPage(await page.evaluateHandle(() => document));
  const outcomes = await Audit.of(subject, rules).evaluate();
  return [...outcomes].filter(Outcome.isFailed).map((outcome) => ({
    rule: nameOf(outcome.rule),
    at: { xpath: pathOf(outcome.target) },
    message: messageIn(outcome.toJSON().expectations) ?? '',
  }));
}
