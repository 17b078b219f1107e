/**
 * Adds style that only a script needs. Made by script, a sheet needs no leave of the policy, and weighs on no page where
 * nothing is chosen.
 */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
