import { resolve } from 'node:path';
import { count } from '../dutch/count.ts';
import { escapeText } from '../follow/html.ts';
import { errorsOf, sortFaults, type Told } from '../faults/fault.ts';

function item({ file, line, column, message }: Told): string {
  const editor = `vscode://file${encodeURI(resolve(file))}:${line}:${column}`;
  return `<li><a href="${escapeText(editor)}">${escapeText(`${file}:${line}:${column}`)}</a><p>${escapeText(message)}</p></li>`;
}

/** A page in Dutch that lists what is wrong with the content and reloads itself once that is mended. */
export function faultPage(all: readonly Told[]): string {
  const sorted = sortFaults(all);
  const faults = errorsOf(sorted);
  const warnings = sorted.filter(({ warning }) => warning);
  const title = `De inhoud heeft ${count(faults.length, 'fout', 'fouten')}`;
  const more = warnings.length
    ? `<h2>${count(warnings.length, 'waarschuwing', 'waarschuwingen')}</h2><ul>${warnings.map(item).join('')}</ul>`
    : '';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
ul { padding: 0; list-style: none; }
li { border-left: 4px solid #b3261e; padding: 0 1rem; margin: 1.5rem 0; overflow-wrap: anywhere; }
h2 ~ ul li { border-color: #8a6100; }
p { margin: 0.25rem 0; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>De site is te zien zodra dit is hersteld; deze pagina ververst zichzelf.</p>
<ul>${faults.map(item).join('')}</ul>${more}
<script>
setInterval(async () => {
  const response = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
  if (!response) return;
  const text = await response.text();
  if (response.ok || (window.before && text !== window.before)) location.reload();
  window.before = text;
}, 1000);
</script>
</body>
</html>
`;
}
