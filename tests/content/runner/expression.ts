/** A value of an expression of GitHub. */
export type Value = string | number | boolean | null | Tree;
export interface Tree {
  readonly [name: string]: Value | undefined;
}

/** What a repository may have or lack, and what an event may tell. */
const isOptional = (path: readonly string[]): boolean => path[0] === 'vars' || path[0] === 'secrets' || (path[0] === 'github' && path[1] === 'event');

const isTrue = (value: Value): boolean => value !== '' && value !== 0 && value !== false && value !== null;
const TOKEN = /\s*(?:('(?:[^']|'')*')|(\d+)|([A-Za-z_][\w-]*(?:\.[\w-]+)*)|(&&|\|\||==|!=|!|\(|\)))/y;

/** Reads a property by its path; a name that GitHub would not know there is told. */
function lookUp(path: readonly string[], contexts: Tree): Value {
  let found: Value = contexts;
  for (const [at, name] of path.entries()) {
    if (isOptional(path) && (found === null || typeof found !== 'object')) return null;
    const next: Value | undefined = (found as Tree)[name];
    if (next === undefined) {
      if (isOptional(path)) return null;
      throw new Error(`\${{ ${path.slice(0, at + 1).join('.')} }} is nothing that GitHub knows here`);
    }
    found = next;
  }
  return found;
}

/** The value of an expression, without its braces. `states` are the functions, by their names. */
export function evaluate(text: string, contexts: Tree, states: Readonly<Record<string, () => boolean>> = {}): Value {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) tokens.push(found[0].trim());
  if (tokens.join('') !== text.replace(/\s+(?=(?:[^']*'[^']*')*[^']*$)/g, '')) throw new Error(`cannot read ${text}`);
  const take = (mark: string) => (tokens[0] === mark ? !!tokens.shift() : false);
  const unit = (): Value => {
    if (take('!')) return !isTrue(unit());
    if (take('(')) {
      const inside = either();
      if (!take(')')) throw new Error(`a ) is missing in ${text}`);
      return inside;
    }
    const token = tokens.shift() ?? '';
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (!take('(')) return lookUp(token.split('.'), contexts);
    const state = states[token];
    if (!take(')') || !state) throw new Error(`the function ${token} is not known`);
    return state();
  };
  const equal = (): Value => {
    const left = unit();
    if (take('==')) return (left ?? '') === (unit() ?? '');
    return take('!=') ? (left ?? '') !== (unit() ?? '') : left;
  };
  // As in JavaScript, a value and not its truth; both sides are read, so that a slip in either is told.
  const both = (): Value => {
    let left = equal();
    while (take('&&')) {
      const right = equal();
      left = isTrue(left) ? right : left;
    }
    return left;
  };
  const either = (): Value => {
    let left = both();
    while (take('||')) {
      const right = both();
      left = isTrue(left) ? left : right;
    }
    return left;
  };
  const value = either();
  if (tokens.length) throw new Error(`cannot read ${text}`);
  return value;
}

/** A text with what stands between its braces filled in. */
export const fill = (text: string, contexts: Tree): string => text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, inside: string) => String(evaluate(inside.trim(), contexts) ?? ''));

/** Whether an `if` holds; without a function of the state it holds only where all went well. */
export function holds(condition: string | undefined, contexts: Tree, states: Readonly<Record<string, () => boolean>>): boolean {
  const text = condition?.replace(/^\$\{\{(.*)\}\}$/s, '$1').trim() ?? 'success()';
  const asks = /\b(?:success|failure|always|cancelled)\(\)/.test(text);
  return (asks || states.success!()) && isTrue(evaluate(text, contexts, states));
}
