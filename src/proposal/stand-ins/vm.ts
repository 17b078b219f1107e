// Takes the place of `node:vm`: in the browser the reader may stop a check that takes too long, by closing the page.
const TASK = Symbol.for('veiligheidsplan.taak');

export class Script {
  runInThisContext() {
    (globalThis as unknown as Record<symbol, () => void>)[TASK]?.();
  }
}
