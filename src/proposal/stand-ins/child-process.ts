// Takes the place of `node:child_process`: the browser asks no git for a date, it was given one.
export function execFileSync(): never {
  throw new Error('There are no other programs here.');
}
