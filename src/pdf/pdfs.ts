import type { Entry } from '../content/entry.ts';
import type { KeptFiles } from '../content/kept-files.ts';
import { sha256 } from '../model/fingerprint.ts';
import { versieTitle } from '../model/names.ts';
import type { Versie } from '../model/types.ts';
import type { MakePdf } from './compiler.ts';
import { imageName, imagesOf } from './images.ts';
import { pdfPath } from '../model/pdf-path.ts';
import { versieInput, type Publisher } from './versie-input.ts';

/** Where a page finds the PDF of a versie. */
export interface PdfLink {
  /** Address without base. */
  path: string;
  /** Bytes. */
  size: number;
}

/** The PDFs of a site, each made when it is first asked for. */
export interface Pdfs {
  /** The PDF of a versie; nothing where none can be made, which was told then. */
  of(versie: Versie): Promise<Uint8Array | undefined>;
  /** How pages link to it. */
  linkOf(versie: Versie): Promise<PdfLink | undefined>;
  /** How many were made now, and how many are as an earlier build made them. */
  counts(): { made: number; kept: number };
}

interface Options {
  publisher: Publisher;
  contentDir: string;
  entries: ReadonlyMap<string, Entry>;
  /** Names the code, settings and fonts that PDFs are made with. */
  code: string;
  files: KeptFiles;
  /** Gives the compiler, or throws where there is none for this computer. */
  load: () => MakePdf;
  /** Tells in one Dutch line why a PDF is not there. */
  told: (line: string) => void;
}

/** Opens the PDFs of a site: one compiler makes those that no earlier build made from the same. */
export function openPdfs(options: Options): Pdfs {
  const { files, publisher, contentDir, told } = options;
  const nameOf = namesOf(options);
  /** The sizes of those that are there, and the bytes that no file holds: all together they are many. */
  const sizes = new Map<Versie, Promise<number | undefined>>();
  const held = new Map<Versie, Uint8Array>();
  const counts = { made: 0, kept: 0 };
  let maker: MakePdf | false | undefined;

  function compiler(): MakePdf | false {
    if (maker !== undefined) return maker;
    try {
      maker = options.load();
    } catch {
      const system = `${process.platform}-${process.arch}`;
      told(
        `Er zijn geen pdf’s gemaakt: het programma ervoor is er niet voor dit systeem (${system}). Draai npm ci, zonder --omit=optional, op een systeem dat het heeft; verder is de site compleet.`,
      );
      maker = false;
    }
    return maker;
  }

  async function make(versie: Versie): Promise<Uint8Array | undefined> {
    const name = nameOf(versie);
    const before = files.find(name);
    if (before) {
      counts.kept += 1;
      return before;
    }
    const compile = compiler();
    if (!compile) return undefined;
    const beeld = (bestand: string) => {
      const { hash, width, height } = versie.beelden.get(bestand) ?? {};
      return hash && width && height
        ? { file: imageName(bestand, hash), width, height }
        : undefined;
    };
    try {
      const images = await imagesOf(versie, contentDir);
      const bytes = compile(versieInput(versie, publisher, beeld), images);
      if (!files.keep(name, bytes)) held.set(versie, bytes);
      counts.made += 1;
      return bytes;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const what = `${versie.document.korteTitel}, ${versieTitle(versie)}`;
      told(`Van ${what} kon geen pdf worden gemaakt: ${why.replace(/\s+/g, ' ').slice(0, 300)}`);
      return undefined;
    }
  }

  const sizeOf = (versie: Versie) => {
    const known = sizes.get(versie) ?? make(versie).then((bytes) => bytes?.length);
    sizes.set(versie, known);
    return known;
  };
  return {
    async of(versie) {
      if ((await sizeOf(versie)) === undefined) return undefined;
      return held.get(versie) ?? files.find(nameOf(versie)) ?? make(versie);
    },
    async linkOf(versie) {
      const size = await sizeOf(versie);
      return size === undefined ? undefined : { path: pdfPath(versie), size };
    },
    counts: () => ({ ...counts }),
  };
}

/** Names what the PDF of each versie is made from: the code, who publishes it, and every file of the versie. */
function namesOf({ publisher, entries, code }: Options): (versie: Versie) => string {
  return ({ id, document }) => {
    const folder = `documenten/${document.id}/`;
    const own = [...entries].filter(
      ([file]) => file === `${folder}document.yaml` || file.startsWith(`${folder}${id}/`),
    );
    const parts = own.map(([file, { data, body }]) => [file, data, sha256(body)]);
    return sha256(JSON.stringify([code, publisher, parts]));
  };
}
