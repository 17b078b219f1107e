import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfInput } from './input.ts';
import { markedLetters, sayUndrawn, undrawnIn } from './undrawn.ts';

const TEMPLATE = join(import.meta.dirname, 'typst');
const require = createRequire(import.meta.url);

/** The faces of each family, as `@expo-google-fonts` calls them. */
const FONTS = [
  ['source-serif-4', 'SourceSerif4', ['400Regular', '400Regular_Italic']],
  ['source-serif-4', 'SourceSerif4', ['600SemiBold', '600SemiBold_Italic']],
  ['source-sans-3', 'SourceSans3', ['400Regular', '400Regular_Italic', '600SemiBold']],
] as const;

/** The name of an image for the template, and its bytes. */
export type Images = ReadonlyMap<string, Uint8Array>;

/** Makes PDF/UA-1 (ISO 14289-1) of a versie; the same input gives the same bytes. Throws what Typst refuses. */
export type MakePdf = (input: PdfInput, images: Images) => Uint8Array;

/**
 * The one compiler of a build, with its fonts; throws where Typst has no program for this computer. It needs some tenths
 * of a second to come, so it is loaded when there is something to make.
 */
export function loadCompiler(): MakePdf {
  const { NodeCompiler, PdfStandard } =
    require('@myriaddreamin/typst-ts-node-compiler') as typeof import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = withoutSystemFonts(() =>
    NodeCompiler.create({ workspace: TEMPLATE, fontArgs: [{ fontBlobs: readFonts() }] }),
  );
  const options = { pdfStandard: PdfStandard.UA_1, pdfTags: true };
  return (input, images) => {
    for (const [file, bytes] of images)
      compiler.mapShadow(join(TEMPLATE, file), Buffer.from(bytes));
    try {
      return make(compiler, input, options);
    } finally {
      for (const file of images.keys()) compiler.unmapShadow(join(TEMPLATE, file));
      compiler.evictCache(0);
    }
  };
}

/** So often at most: a font that lacks a sign tells so for each page of it. */
const MOST = 5;

interface Options {
  pdfStandard: string;
  pdfTags: boolean;
}

function make(compiler: NodeCompiler, input: PdfInput, options: Options): Uint8Array {
  const letters = markedLetters(input);
  if (!letters.length) return draw(compiler, input, options).pdf;
  // Typst leaves out a letter that it cannot draw where a mark stands on it, and is silent: so each is asked for alone.
  const words = letters.join(' ');
  const parts: PdfInput['parts'] = [
    { level: 1, title: { titel: words }, blocks: [{ t: 'p', c: [words] }] },
  ];
  const { undrawn } = draw(compiler, { ...input, parts, errata: [] }, options);
  return draw(compiler, sayUndrawn(input, undrawn), options).pdf;
}

/** The PDF of an input, and the characters in it that no font draws. */
function draw(
  compiler: NodeCompiler,
  input: PdfInput,
  options: Options,
): { pdf: Uint8Array; undrawn: string[] } {
  const all: string[] = [];
  for (let tried = 1; ; tried += 1) {
    // Not by a compiled document: it is held outside of V8, which knows not how large it is and lets it stand for long.
    const source = {
      mainFilePath: join(TEMPLATE, 'versie.typ'),
      inputs: { versie: JSON.stringify(input) },
    };
    try {
      return { pdf: compiler.pdf(source, options), undrawn: all };
    } catch (error) {
      const undrawn = undrawnIn(error instanceof Error ? error.message : String(error));
      if (!undrawn.length || tried === MOST) throw error;
      input = sayUndrawn(input, undrawn);
      all.push(...undrawn);
    }
  }
}

const readFonts = () =>
  FONTS.flatMap(([name, family, faces]) =>
    faces.map((face) =>
      readFileSync(require.resolve(`@expo-google-fonts/${name}/${face}/${family}_${face}.ttf`)),
    ),
  );

/** What the computer has of fonts must not be drawn with; Typst asks fontconfig for them while it starts. */
function withoutSystemFonts<T>(start: () => T): T {
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = join(TEMPLATE, 'fonts.conf');
  try {
    return start();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}
