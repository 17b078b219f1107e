import { execFileSync } from 'node:child_process';

/** What the branch that a proposal goes to holds of a content folder. */
export interface Target {
  /** The text of a file of the content there; nothing when it is not there. */
  read: (name: string) => string | undefined;
}

/**
 * The branch that the work of a folder goes to, as git knows it here: that of the pull request, else the first branch of
 * `origin`, else `main`, else what was committed last. Nothing where no git keeps the folder, or nothing was committed.
 */
export function targetOf(dir: string): Target | undefined {
  const git = (...args: string[]): string | undefined => {
    try {
      return execFileSync(
        'git',
        ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
        {
          cwd: dir,
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      );
    } catch {
      return undefined;
    }
  };
  const prefix = git('rev-parse', '--show-prefix')?.replace(/\n$/, '');
  if (prefix === undefined) return undefined;
  const base = process.env.GITHUB_BASE_REF;
  const ref = [
    ...(base ? [`refs/remotes/origin/${base}`, `refs/heads/${base}`] : []),
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/heads/main',
    'HEAD',
  ].find((name) => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`));
  if (ref === undefined) return undefined;
  return { read: (name) => git('cat-file', 'blob', `${ref}:${prefix}${name}`) };
}
