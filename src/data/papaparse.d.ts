/** As much of papaparse as is used; it brings no types along. */
declare module 'papaparse' {
  interface Options {
    delimiter?: string;
    newline?: string;
    header?: boolean;
    quotes?: boolean;
    escapeFormulae?: boolean | RegExp;
  }
  interface Papa {
    unparse(input: { fields: string[]; data: unknown[][] }, options?: Options): string;
    parse(text: string, options?: Options): { data: string[][]; errors: unknown[] };
  }
  const papa: Papa;
  export default papa;
}
