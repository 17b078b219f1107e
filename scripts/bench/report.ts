import type { Measure } from './measure.ts';

/** One thing that was built. */
export interface Row extends Measure {
  name: string;
  pages: number;
  bytes: number;
}

const MIB = 1024 ** 2;
const HEAD = ['', 'processor s', 'wall s', 'peak MiB', 'pages', 'MiB', 'cold ÷ this'];

/** Lines of a Markdown table; the last column says how many times its processor seconds the first row took. */
export function table(rows: readonly Row[]): string[] {
  const cold = rows[0]?.cpu ?? 0;
  const lines = rows.map(({ name, cpu, wall, peak, pages, bytes }) => [
    name,
    cpu.toFixed(1),
    wall.toFixed(1),
    (peak / MIB).toFixed(0),
    String(pages),
    (bytes / MIB).toFixed(1),
    (cold / cpu).toFixed(2),
  ]);
  return [HEAD, HEAD.map((_, i) => (i ? '--:' : '---')), ...lines].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

const SHOWN = 60;

/** A line per stage that the build told of: the processor seconds since the line before. */
export function stageLines({ stages, cpu }: Measure): string[] {
  return stages.map(({ line, cpu: until }, i) => {
    const used = until - (stages[i - 1]?.cpu ?? 0);
    const share = ((100 * used) / cpu).toFixed(0);
    return `until "${line.slice(0, SHOWN)}": ${used.toFixed(1)} s (${share}%)`;
  });
}

/** The power with which the second grows with the first: the slope of the logarithms. */
export function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
    logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  );
}
