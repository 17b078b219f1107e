import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and all processes it started took. */
export interface Measure {
  /** Processor seconds, user and system. */
  cpu: number;
  /** Seconds on the clock: says much about what else the machine does. */
  wall: number;
  /** The most memory that all its processes held at once, bytes; looked at a few times a second. */
  peak: number;
  /** Processor seconds up to each line that it printed. */
  stages: { line: string; cpu: number }[];
}

/** Clock ticks of Linux in a second, as /proc counts them. */
const TICKS = 100;
const LOOK_EVERY = 200;
const KEPT = 2000;

/** Of /proc/<pid>/stat: parent, own user and system ticks, and those of its children that ended. */
function statOf(pid: number | string) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, ended = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, own: user + system, ended: ended + endedSystem };
  } catch {
    return undefined; // It ended meanwhile.
  }
}

function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** A process and all that came of it. */
function family(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), statOf(name)?.parent] as const);
  const found = [root];
  for (const each of found)
    found.push(...parents.filter(([, parent]) => parent === each).map(([pid]) => pid));
  return found;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const usedBy = (pids: number[]) =>
  sum(pids.map(statOf).map((stat) => (stat ? stat.own + stat.ended : 0))) / TICKS;
const endedChildren = () => (statOf('self')?.ended ?? 0) / TICKS;

/** Runs a script of Node and measures it; throws with the end of what it printed when it fails. Linux only. */
export function measure(
  args: string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measure> {
  const [before, start] = [endedChildren(), performance.now()];
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const pid = child.pid ?? 0;
  let [peak, told] = [0, ''];
  const stages: Measure['stages'] = [];
  const look = setInterval(
    () => (peak = Math.max(peak, sum(family(pid).map(memoryOf)))),
    LOOK_EVERY,
  );
  const hear = (data: Buffer) => {
    told = (told + data.toString()).slice(-KEPT);
    const cpu = usedBy(family(pid));
    for (const line of data.toString().split('\n')) if (line.trim()) stages.push({ line, cpu });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      clearInterval(look);
      if (status !== 0) return reject(new Error(`${args.join(' ')}: ${told}`));
      const wall = (performance.now() - start) / 1000;
      resolve({ cpu: endedChildren() - before, wall, peak, stages });
    });
  });
}
