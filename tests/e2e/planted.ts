/**
 * A page with faults that each engine must find, for an engine that lost a part (or is mixed from two versions) finds
 * nothing and says so of every page. One fault shows in the dark only.
 */
export const PLANTED = `<!doctype html>
<html>
  <head>
    <title>Gepland</title>
    <style>
      .flets { color: #999; background: #fff; }
      @media (prefers-color-scheme: dark) { .donker { color: #444; background: #222; } }
    </style>
  </head>
  <body>
    <main>
      <h1>Fouten</h1>
      <h2></h2>
      <p class="flets">Te licht om te lezen</p>
      <p class="donker">Te donker om te lezen, in het donker</p>
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="20" height="20">
      <button></button>
      <a href="#weg"></a>
      <input type="text">
      <div role="onzin">Een rol die niet bestaat</div>
      <div aria-hidden="true"><button>Verborgen en te bereiken</button></div>
    </main>
  </body>
</html>`;

/** The rules of both engines that it breaks, in the light. */
export const RULES = [
  // No language, name of a heading, image, button, link or field.
  ...['QW-ACT-R2', 'QW-ACT-R35', 'QW-ACT-R17', 'QW-ACT-R11', 'QW-ACT-R12', 'QW-ACT-R16'],
  ...['sia-r4', 'sia-r64', 'sia-r2', 'sia-r12', 'sia-r11', 'sia-r8'],
  // Contrast; a role that is none; what is hidden and can be reached.
  ...['QW-ACT-R37', 'QW-ACT-R20', 'QW-ACT-R13'],
  ...['sia-r69', 'sia-r21', 'sia-r110', 'sia-r17'],
  // No way past what comes back on each page.
  ...['QW-WCAG-T23', 'sia-r87'],
].sort();
