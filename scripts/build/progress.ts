import { readdirSync } from 'node:fs';

const EVERY = 500;
const WIDTH = 24;

/** The pages (HTML files) below a folder; 0 when it is not there. */
export function countPages(folder: string): number {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.html')).length;
  } catch {
    return 0;
  }
}

/** One line of a terminal about the pages made so far: with a bar when an earlier build tells how many to expect. */
export function progressLine(made: number, expected: number): string {
  if (!expected) return `  ${made} pagina's`;
  const full = Math.round(Math.min(1, made / expected) * WIDTH);
  return `  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${made} van ongeveer ${expected} pagina's`;
}

/**
 * Shows on a terminal how many pages stand in a folder, until `end` is called; `print` puts a line above it.
 * Elsewhere it only prints.
 */
export function showProgress(folder: string, expected: number, isShown: boolean) {
  const clear = () => isShown && process.stdout.write('\r\u001b[K');
  const draw = () => {
    const made = countPages(folder);
    if (made) process.stdout.write(`\r\u001b[K${progressLine(made, expected)}`);
  };
  const timer = isShown ? setInterval(draw, EVERY) : undefined;
  return {
    print(line: string) {
      clear();
      console.log(line);
    },
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
