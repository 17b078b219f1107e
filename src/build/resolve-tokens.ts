import { readFileSync } from 'node:fs';
import postcss, { type Declaration, type Plugin, type Root } from 'postcss';
import valueParser, { type FunctionNode, type Node } from 'postcss-value-parser';

const constantsSelector = '.theme-constants';
const isToken = (name: string): boolean => /^--(nl|utrecht|basis)-/.test(name);

/**
 * Reads the component tokens from the `.theme-constants` block of a theme and promises their
 * values by name, as written.
 */
export function readConstants(css: string | Root): Map<string, string> {
  const constants = new Map<string, string>();
  const root = typeof css === 'string' ? postcss.parse(css) : css;
  root.walkRules(constantsSelector, (rule) => {
    rule.walkDecls((declaration) => {
      constants.set(declaration.prop, declaration.value.trim());
    });
  });
  return constants;
}

/**
 * Replaces every component token in a CSS value by the theme's value, else by its own fallback.
 * Promises `undefined` when a token has neither: the declaration then says nothing.
 */
export function resolveValue(
  value: string,
  constants: ReadonlyMap<string, string>,
): string | undefined {
  if (!value.includes('var(')) return value;
  const nodes = resolveNodes(valueParser(value).nodes, constants);
  return nodes && valueParser.stringify(nodes).trim();
}

function resolveNodes(nodes: Node[], constants: ReadonlyMap<string, string>): Node[] | undefined {
  const resolved: Node[] = [];
  for (const node of nodes) {
    const replacement = resolveNode(node, constants);
    if (!replacement) return undefined;
    resolved.push(...replacement);
  }
  return resolved;
}

function resolveNode(node: Node, constants: ReadonlyMap<string, string>): Node[] | undefined {
  if (node.type !== 'function') return [node];
  if (node.value === 'var') return resolveVariable(node, constants);
  const inner = resolveNodes(node.nodes, constants);
  return inner && [{ ...node, nodes: inner }];
}

function resolveVariable(
  node: FunctionNode,
  constants: ReadonlyMap<string, string>,
): Node[] | undefined {
  const name = node.nodes[0]?.value ?? '';
  const comma = node.nodes.findIndex((part) => part.type === 'div' && part.value === ',');
  const fallback = comma < 0 ? undefined : resolveNodes(node.nodes.slice(comma + 1), constants);
  if (isToken(name)) {
    const value = constants.get(name);
    if (value === undefined) return fallback;
    const resolved = resolveValue(value, constants);
    return resolved === undefined ? undefined : valueParser(resolved).nodes;
  }
  // Without a usable fallback an internal property may still be set elsewhere: keep the bare var().
  const end = comma < 0 || fallback === undefined ? 1 : comma + 1;
  return [{ ...node, nodes: [...node.nodes.slice(0, end), ...(end > 1 ? (fallback ?? []) : [])] }];
}

function resolveDeclaration(
  declaration: Declaration,
  constants: ReadonlyMap<string, string>,
): void {
  const value = resolveValue(declaration.value, constants);
  if (isToken(declaration.prop) || value === undefined) declaration.remove();
  else declaration.value = value;
}

/**
 * PostCSS plugin: replaces the NL Design System component tokens (`--nl-*`, `--utrecht-*`) by the
 * values of the theme at `theme`, so that no token travels to the reader. Names that start with
 * `--_` stay. Removes the constants block, token declarations and the rules this empties.
 */
export function resolveTokens(options: { theme: string | URL }): Plugin {
  return {
    postcssPlugin: 'resolve-tokens',
    Once(root) {
      const constants = readConstants(readFileSync(options.theme, 'utf8'));
      root.walkRules(constantsSelector, (rule) => {
        rule.remove();
      });
      root.walkDecls((declaration) => {
        resolveDeclaration(declaration, constants);
      });
      root.walkRules((rule) => {
        if (rule.nodes.every((node) => node.type === 'comment')) rule.remove();
      });
    },
  };
}
