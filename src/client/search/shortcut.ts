/** Lets `/` put the focus in a field, unless the reader is typing. */
export function focusOnSlash(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const inField =
      event.target instanceof Element &&
      event.target.closest('input:not([type=checkbox]), textarea, select');
    if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
}
