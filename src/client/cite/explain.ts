const link = (href: string, text: string) => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
};

const paragraph = (...content: (string | Node)[]) => {
  const own = document.createElement('p');
  own.append(...content);
  return own;
};

/** The begrippen of an alinea with their uitleg, and what a reference is; words of this site, named as such. */
export function explanation(alinea: Element): HTMLElement {
  const box = document.createElement('div');
  const base = document.documentElement.dataset.base ?? '/';
  const terms = [...alinea.querySelectorAll<HTMLAnchorElement>('a.begrip')].flatMap((term) => {
    const source = document.getElementById(term.hash.slice(1));
    const [name, words] = ['dt', 'dd'].map((tag) => source?.querySelector(tag)?.textContent ?? '');
    const strong = document.createElement('strong');
    strong.textContent = name ?? '';
    return words ? [paragraph(strong, `: ${words}`)] : [];
  });
  box.append(
    paragraph('Uitleg van deze site, geen deel van de tekst.'),
    ...(terms.length ? terms : [paragraph('Bij deze alinea staan geen uitgelegde begrippen.')]),
    paragraph(
      'Met Citeer krijgt u de woorden met een vast adres. Wie het opent, ziet of de tekst nog zo luidt. ',
      link(`${base}citaat/`, 'Controleer een citaat'),
    ),
  );
  return box;
}
