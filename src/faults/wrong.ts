import { BODY } from './wording/body.ts';
import { COMPONENT } from './wording/component.ts';
import { FACTS } from './wording/facts.ts';
import { FILE } from './wording/file.ts';
import { KEPT } from './wording/kept.ts';
import { MODEL } from './wording/model.ts';
import { RULES } from './wording/rules.ts';
import { SIGNS } from './wording/signs.ts';
import { STYLE } from './wording/style.ts';
import { YAML } from './wording/yaml.ts';

/** Every rule, with the Dutch sentences that tell of it: what is wrong, then the cure. */
export const WORDING = {
  ...FILE,
  ...YAML,
  ...BODY,
  ...STYLE,
  ...COMPONENT,
  ...MODEL,
  ...RULES,
  ...FACTS,
  ...SIGNS,
  ...KEPT,
};

/** The id of a rule: its group and its name, as `links/nowhere`. */
export type RuleId = keyof typeof WORDING;

/** What stands before the `/` of an id. */
export type Group = RuleId extends infer Id
  ? Id extends `${infer Name}/${string}`
    ? Name
    : never
  : never;

/** The group of a rule. */
export const groupOf = (rule: RuleId): Group => rule.split('/')[0] as Group;

/** The ids of one group. */
export type RulesOf<Name extends Group> = Extract<RuleId, `${Name}/${string}`>;

type Given<Id extends RuleId> = Parameters<(typeof WORDING)[Id]>;
/** What a rule tells beside the place; nothing for most. */
export type Values<Id extends RuleId> = Given<Id> extends [] ? Record<string, never> : Given<Id>[0];

/** What is wrong, as data: a rule and its values. `Id` may be a part of all rules. */
export type Wrong<Id extends RuleId = RuleId> = {
  [Each in Id]: { rule: Each; values: Values<Each> };
}[Id];

/** Says that a rule is broken, with the values that its words need. */
export const wrong = <Id extends RuleId>(rule: Id, ...given: Given<Id>): Wrong<Id> =>
  ({ rule, values: given[0] ?? {} }) as Wrong<Id>;

/** The one place where what is wrong becomes words: Dutch, what is wrong and how to mend it. */
export function sentence<Id extends RuleId>({ rule, values }: Wrong<Id>): string {
  const say = WORDING[rule] as (values: Values<Id>) => string;
  return say(values as Values<Id>);
}
