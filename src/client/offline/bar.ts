// Says at the top of a page that comes from the copy on this device, how old it is. Imports nothing: it is one file.
{
  const day = (time: number) =>
    new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(new Date(time));
  const ago = (time: number) => {
    const days = Math.floor((Date.now() - time) / 86_400_000);
    if (days < 1) return 'minder dan een dag oud';
    return days === 1 ? '1 dag oud' : `${days} dagen oud`;
  };
  const base = document.documentElement.dataset.base ?? '/';
  const isMissing = document.currentScript?.hasAttribute('data-missing');

  void (async () => {
    const style = new CSSStyleSheet();
    style.replaceSync(
      '.is-bewaard{background:var(--ink);color:var(--paper);margin:0;padding:.75rem 1rem;font:1rem/1.5 var(--sans)}',
    );
    document.adoptedStyleSheets.push(style);
    const list = await (await fetch(`${base}bewaard.json`)).clone();
    const time = Number(list.headers.get('x-bewaard'));
    const bar = document.createElement('p');
    bar.className = 'is-bewaard';
    bar.setAttribute('role', 'status');
    document.body.prepend(bar);
    const copy = time
      ? `de kopie die u op ${day(time)} bewaarde (${ago(time)})`
      : 'een kopie op dit toestel';
    const told = isMissing
      ? `Er is geen verbinding, en de pagina die u vroeg zit niet in ${copy}.`
      : `Er is geen verbinding. U leest ${copy}. Er kan intussen iets veranderd zijn.`;
    // A status is read out only when it changes after it came.
    requestAnimationFrame(() => (bar.textContent = told));
  })();
}
