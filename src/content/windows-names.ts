import { wrong, type Wrong } from '../faults/wrong.ts';

/** Names that Windows gives to devices, with any extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:[.:]|$)/i;
const RESERVED = /[<>:"|?*\\\u0000-\u001f]/;

type Rule =
  'file/windows-device' | 'file/windows-end' | 'file/windows-letters' | 'file/windows-twins';

/**
 * Which of some paths (with `/`) cannot be checked out on Windows, by the first path with the name that is wrong: a
 * folder is told once, however much lies in it.
 */
export function windowsNames(paths: readonly string[]): { path: string; wrong: Wrong<Rule> }[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const parts = path.split('/');
    return parts.flatMap((name, index) => {
      const whole = parts.slice(0, index + 1).join('/');
      const key = whole.toLowerCase();
      const other = seen.get(key);
      if (other === whole) return [];
      seen.set(key, whole);
      const twin = other === undefined ? undefined : wrong('file/windows-twins', { name, other });
      const found = twin ?? unfit(name);
      return found ? [{ path, wrong: found }] : [];
    });
  });
}

function unfit(name: string): Wrong<Rule> | undefined {
  if (DEVICE.test(name)) return wrong('file/windows-device', { name });
  if (RESERVED.test(name)) return wrong('file/windows-letters', { name });
  return /[. ]$/.test(name) ? wrong('file/windows-end', { name }) : undefined;
}
