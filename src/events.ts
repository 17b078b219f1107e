/** What the process that makes the pages tells the command that started it. */
export type BuildEvent =
  /** The content is refused: its faults, each a line as `npm run controle` prints it. */
  | { refused: string[] }
  /** A stage is done: what was made, in Dutch, with counts. */
  | { stage: string };

/** Tells who started this process; nobody listens when Astro was started by hand. */
export function tell(event: BuildEvent): void {
  process.send?.(event);
}
