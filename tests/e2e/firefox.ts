import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A Firefox as people have it, over WebDriver BiDi, which it speaks itself. Playwright drives a Firefox of its own only:
 * a page in another (channel `moz-firefox`, 1.65 with 153) needs a command that this one does not know.
 */
export interface Firefox {
  size(width: number, height: number): Promise<void>;
  goto(address: string): Promise<void>;
  /** What an expression gives in the page, as JSON can hold it. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

// Nothing is asked of others, and no window asks something of us.
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://localhost:9/',
  'toolkit.telemetry.enabled': false,
  // A scroll bar takes no room, as in Chromium without a window.
  'ui.useOverlayScrollbars': 1,
};

type Answer = { id?: number; type: string; result?: never; error?: string; message?: string };

/** The address at which a Firefox that was just started can be told what to do. */
const addressOf = (child: ChildProcess) =>
  new Promise<string>((done, fail) => {
    let told = '';
    child.stderr?.on('data', (part) => {
      told += String(part);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(told)?.[1];
      if (address) done(`${address}/session`);
    });
    child.on('error', fail);
    child.on('exit', () => fail(new Error(`Firefox ended before it began: ${told}`)));
  });

/** Starts a Firefox without a window, in a profile of its own that goes with it. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const socket = new WebSocket(await addressOf(child));
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = () => fail(new Error('Firefox does not answer.'));
  });

  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = (last += 1);
    const answer = await new Promise<Answer>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error} ${answer.message}`);
    return answer.result as T;
  };

  await send('session.new', { capabilities: {} });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  return {
    size: (width, height) =>
      send('browsingContext.setViewport', { context, viewport: { width, height } }),
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await send<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null') as T;
    },
    async close() {
      socket.close();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
