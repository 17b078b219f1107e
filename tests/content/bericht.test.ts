import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comment, MARK } from '../../scripts/bericht/comment.ts';
import { isPlainMarkdown } from '../../scripts/bericht/plain-markdown.ts';
import { readVerslag, type Verslag } from '../../scripts/bericht/verslag.ts';
import { deleted, inserted, plain, table } from '../../scripts/pr-verslag/markdown.ts';
import { ownEnvironment } from './own-environment.ts';

const SHA = 'a'.repeat(40);
const RUN = { repository: 'https://github.com/gemeente/plan', sha: SHA, url: 'https://github.com/gemeente/plan/actions/runs/7' };
const verslag = (more: Partial<Verslag> = {}): Verslag => ({ form: 1, number: 3, top: ['3 alinea’s veranderd'], refused: [], faults: [], totals: { errors: 0, warnings: 0, refused: 0 }, readers: 'Niets.', language: '', ...more });

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'bericht-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** Text that tries to do something on GitHub. */
const nasty = fc.array(fc.constantFrom('@jan', '#12', 'GH-1', '![x](https://evil.example/x.png)', '[x](javascript:y)', '<img src=x>', '<!-- ', '-->', '</details>', '<script>', '`', '```', '\n\n# kop', '\n- ', '|', 'https://evil.example', 'www.evil.example', ':smile:', '$x$', '\u202E', '&lt;b&gt;', 'woord', ' ', '**', '[^1]: x', '\n'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('the comment', () => {
  it('says what changes first, then what is wrong with links to the lines, then the rest in parts that open', () => {
    const fault = { file: 'content/themas/één thema.yaml', line: 12, message: 'Dit is mis. Doe dit.', warning: false };
    const text = comment(verslag({ faults: [fault], totals: { errors: 14, warnings: 0, refused: 0 }, language: 'Let op.' }), RUN);
    expect(text.startsWith(`${MARK}\n\n## Wat dit voorstel verandert\n\n- 3 alinea’s veranderd\n`)).toBe(true);
    expect(text).toContain(`### 14 fouten\n\n- [content/themas/één thema.yaml, regel 12](https://github.com/gemeente/plan/blob/${SHA}/content/themas/%C3%A9%C3%A9n%20thema.yaml?plain=1#L12): Dit is mis. Doe dit.\n- En nog 13; die staan in de samenvatting.`);
    expect(text).toContain(`[Voorbeeld](${RUN.url}#artifacts)`);
    expect(text).toMatch(/<details>\n<summary>Wat een lezer anders ziet<\/summary>\n\nNiets\.\n\n<\/details>\n\n<details>\n<summary>Taal/);
  });

  it('says so when the check did not get so far', () => {
    expect(comment(undefined, RUN)).toContain('De controle is niet afgemaakt');
  });

  it('lets nothing of the proposal do anything, whatever it hands over', () =>
    fc.assert(
      fc.property(nasty, nasty, nasty, (a, b, c) => {
        const text = comment(verslag({ top: [a], refused: [b], faults: [{ file: `content/${c}`, line: 1, message: a, warning: true }], totals: { errors: 0, warnings: 1, refused: 1 }, readers: b, language: c }), RUN);
        const own = text
          .replaceAll(/\]\(https:\/\/github\.com\/gemeente\/plan\/[\w/.%?=#~!'()*-]*\)/g, ']')
          .replaceAll(/`+[\w./#-]+`+/g, '')
          .replaceAll(/<\/?(?:details|summary)>|<!-- voorstel-bericht -->|<\/?span>|<br>/g, '');
        expect(own).not.toMatch(/@\w|#\d|\bGH-\d|<[a-z!/]|https?:\/\/|\bwww\./i);
        expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
        expect(text.length).toBeLessThan(65_536);
      }),
      { numRuns: 1500 },
    ));

  it('keeps within what GitHub takes, however much there is', () => {
    const faults = Array.from({ length: 50 }, () => ({ file: 'content/x.mdx', line: 1, message: '*'.repeat(2000), warning: false }));
    const text = comment(verslag({ faults, totals: { errors: 50, warnings: 0, refused: 0 }, readers: 'x '.repeat(30_000) }), RUN);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('## Wat dit voorstel verandert');
  });
});

describe('Markdown of the report', () => {
  it('is words alone: what ours makes of any text passes', () =>
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const [x, y] = [`x${a}x`, `x${b}x`];
        const markdown = ['## Kop', `### ${plain(x)}: nieuw`, `- alinea 1: ${plain(x)}${deleted(x)}${inserted(y)}`, '', table(['Wat', 'Oud'], [[`${plain(x)}<br>\`a/b.yaml\``, `_nieuw_ ${inserted(y)}`]])].join('\n\n');
        expect(isPlainMarkdown(markdown), JSON.stringify(markdown)).toBe(true);
      }),
      { numRuns: 1500 },
    ));

  it.each(['![x](y)', '[x](y)', '[x]: https://evil.example', '<img src=x>', '<b>x</b>', '@jan', '#12', 'https://evil.example', 'www.evil.example', 'a@b.nl', '```\nx\n```', '    x', '$x$', '> x', '`a b`', 'x[^1]\n\n[^1]: y', '\u202Ex'])('of another kind is not shown: %j', (markdown) => {
    expect(isPlainMarkdown(`Woorden.\n\n${markdown}\n`)).toBe(false);
    expect(comment(verslag({ readers: markdown }), RUN)).toContain('Dit is hier niet te tonen.');
  });
});

describe('what the run of a proposal hands over', () => {
  const file = () => join(root, 'verslag.json');
  const given = (value: unknown) => (writeFileSync(file(), typeof value === 'string' ? value : JSON.stringify(value)), readVerslag(file()));

  it('is read in its form alone', () => {
    expect(given(verslag())).toEqual(verslag());
    for (const odd of ['', '{', 'null', '[]', { ...verslag(), form: 2 }, { ...verslag(), more: 1 }, { ...verslag(), number: '3' }, { ...verslag(), number: 1.5 }, { ...verslag(), top: Array(11).fill('x') }, { ...verslag(), readers: 'x'.repeat(60_001) }, { ...verslag(), faults: [{ file: 'x', line: '1', message: 'x', warning: false }] }, ' '.repeat(400_001)])
      expect(given(odd)).toBeUndefined();
  });

  it('is a plain file', () => {
    expect(readVerslag(file())).toBeUndefined();
    writeFileSync(join(root, 'x'), JSON.stringify(verslag()));
    symlinkSync(join(root, 'x'), file());
    expect(readVerslag(file())).toBeUndefined();
  });

  it('becomes a comment by the script that the workflow runs, which takes its addresses from GitHub alone', () => {
    given(verslag());
    const [out, output] = [join(root, 'bericht.md'), join(root, 'output.txt')];
    const run = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, ['scripts/bericht.ts', file(), out], { encoding: 'utf8', env: ownEnvironment({ GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, ...env }) });
    const known = { REPOSITORY: RUN.repository, HEAD_SHA: SHA, RUN_URL: RUN.url };
    expect(run(known)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(comment(verslag(), RUN));
    expect(readFileSync(output, 'utf8')).toBe('number=3\n');
    for (const odd of [{ HEAD_SHA: 'main' }, { RUN_URL: 'https://evil.example' }, { REPOSITORY: '' }]) expect(run({ ...known, ...odd }).status).toBe(1);
    rmSync(file());
    expect(run(known).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('niet afgemaakt');
  });
});

describe('bericht-plaatsen.sh', () => {
  /** Runs the script; `gh` tells what it was asked, and answers as GitHub does after its filter. */
  function place(env: NodeJS.ProcessEnv, answers: { pull?: string; pulls?: string; comments?: string }) {
    mkdirSync(join(root, 'bin'), { recursive: true });
    writeFileSync(join(root, 'bericht.md'), `${MARK}\n\nx\n`);
    writeFileSync(
      join(root, 'bin/gh'),
      `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >>"${root}/gh.txt"\ncase "$*" in *'/comments'*'--jq'*) printf '${answers.comments ?? ''}' ;; *'/pulls/'*) printf '${answers.pull ?? ''}' ;; *'/pulls '*) printf '${answers.pulls ?? ''}' ;; esac\n`,
    );
    chmodSync(join(root, 'bin/gh'), 0o755);
    const given = { GH_REPO: 'gemeente/plan', HEAD_SHA: SHA, HEAD: 'gemeente:tak', NUMBER: '', RUNNER_TEMP: root, GH_TOKEN: 'x', ...env };
    const { status, stdout, stderr } = spawnSync('bash', [resolve('.github/scripts/bericht-plaatsen.sh')], { encoding: 'utf8', env: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, ...given } });
    const asked = existsSync(join(root, 'gh.txt')) ? readFileSync(join(root, 'gh.txt'), 'utf8') : '';
    return { status, said: stdout + stderr, wrote: asked.split('\n').filter((line) => /PATCH|POST/.test(line)) };
  }
  const body = () => `--field body=@${join(root, 'bericht.md')}`;

  it('makes a comment, and renews its own', () => {
    expect(place({ NUMBER: '3' }, { pull: `3 ${SHA}` })).toEqual({ status: 0, said: '', wrote: [`api --silent --method POST repos/gemeente/plan/issues/3/comments ${body()}`] });
    rmSync(join(root, 'gh.txt'));
    expect(place({ NUMBER: '3' }, { pull: `3 ${SHA}`, comments: '99\\n100\\n' }).wrote).toEqual([`api --silent --method PATCH repos/gemeente/plan/issues/comments/99 ${body()}`]);
  });

  it('finds the proposal of a form by its branch', () => {
    expect(place({}, { pulls: `8 ${SHA}` }).wrote).toEqual([expect.stringContaining('issues/8/comments')]);
  });

  it.each([
    ['a number that is of another commit', { NUMBER: '4' }, { pull: `4 ${'b'.repeat(40)}` }],
    ['a number that is closed or not there', { NUMBER: '4' }, {}],
    ['a number that is none', { NUMBER: '4/../../x' }, { pull: `4 ${SHA}` }],
    ['a branch without a proposal', {}, {}],
  ])('writes nothing for %s', (_, env, answers) => {
    const { status, said, wrote } = place(env, answers);
    expect([status, wrote]).toEqual([0, []]);
    expect(said).toContain('Er is niets geplaatst.');
  });
});

describe('wat-verandert.sh', () => {
  const run = (change: string[]) => {
    const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.nl', ...args], { cwd: root, encoding: 'utf8' });
    git('init', '--quiet', '--template=');
    for (const names of [['content/a', 'src/a'], change]) {
      for (const name of names) {
        mkdirSync(join(root, name, '..'), { recursive: true });
        writeFileSync(join(root, name), String(Math.random()));
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'x');
    }
    const output = join(root, 'out.txt');
    const { status } = spawnSync('bash', [resolve('.github/scripts/wat-verandert.sh')], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, BASE: 'HEAD^1' } });
    return [status, readFileSync(output, 'utf8')];
  };
  it.each([
    ['content alone', ['content/a', 'content/b/c'], 'no'],
    ['code', ['src/a'], 'yes'],
    ['both', ['content/a', 'package.json'], 'yes'],
    ['what only begins alike', ['content2/a'], 'yes'],
    ['a workflow', ['.github/workflows/x.yml'], 'yes'],
  ])('tells %s', (_, change, code) => expect(run(change)).toEqual([0, `code=${code}\n`]));
});
