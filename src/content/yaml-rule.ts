import type { YAMLError } from 'yaml';
import { wrong, type Wrong } from '../faults/wrong.ts';

const RULES = {
  DUPLICATE_KEY: wrong('yaml/duplicate-key'),
  BLOCK_AS_IMPLICIT_KEY: wrong('yaml/colon-in-text', {}),
  TAB_AS_INDENT: wrong('yaml/tab'),
  BAD_INDENT: wrong('yaml/indent', {}),
  MULTIPLE_DOCS: wrong('yaml/more-blocks'),
  MULTILINE_IMPLICIT_KEY: wrong('yaml/no-key', {}),
  BAD_ALIAS: wrong('yaml/alias'),
  BAD_SCALAR_START: wrong('yaml/first-character'),
  BAD_DQ_ESCAPE: wrong('yaml/escape'),
  UNEXPECTED_TOKEN: wrong('yaml/unexpected'),
  KEY_OVER_1024_CHARS: wrong('yaml/key-too-long'),
  TAG_RESOLVE_FAILED: wrong('yaml/own-meaning'),
  MULTIPLE_TAGS: wrong('yaml/own-meaning'),
  MULTIPLE_ANCHORS: wrong('yaml/own-meaning'),
  ALIAS_PROPS: wrong('yaml/own-meaning'),
} satisfies Partial<Record<YAMLError['code'], Wrong>>;

/** The rule of ours that an error of the YAML parser comes down to. */
export function yamlRule({ code, message }: YAMLError): Wrong {
  if (code === 'MISSING_CHAR')
    return /closing.*quote/.test(message)
      ? wrong('yaml/quote-open')
      : /without - indicator/.test(message)
        ? wrong('yaml/indent', {})
        : /map values/.test(message)
          ? wrong('yaml/colon-missing')
          : wrong('yaml/character-missing');
  if (/must be .*end with a/.test(message)) return wrong('yaml/bracket-open');
  return (
    (RULES as Partial<Record<string, Wrong>>)[code] ??
    wrong('yaml/invalid', { said: message.split('\n')[0] ?? '' })
  );
}
