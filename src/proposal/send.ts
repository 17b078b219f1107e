import { make } from '../client/search/make.ts';

/** A proposal that is ready: its file, its bytes as text, and where it may go. */
export interface Ready {
  file: string;
  text: string;
  /** Address of the file on GitHub, where the site names a repository. */
  edit?: string | undefined;
  /** Address for mail, where the site gives one. */
  mail?: string | undefined;
}

/** The ways to send a proposal in: on GitHub where there is a repository, else as a file with a mail. */
export function showWays({ file, text, edit, mail }: Ready): HTMLElement[] {
  const name = file.split('/').at(-1) ?? 'voorstel.mdx';
  const download = link('Bewaar het bestand', URL.createObjectURL(new Blob([text])));
  download.setAttribute('download', name);
  const letter = `subject=${encodeURIComponent(`Voorstel voor ${file}`)}&body=${encodeURIComponent(
    `Ik stel een wijziging voor in ${file}. Het bestand zit bij deze mail.`,
  )}`;
  const ways = [
    ...(edit
      ? [
          make('p', '', 'Met een account op GitHub:'),
          make(
            'ol',
            '',
            make('li', '', copyButton(text)),
            make(
              'li',
              '',
              link('Open het bestand op GitHub', edit),
              ', kies daar alles en plak de tekst eroverheen. Kies dan ',
              make('em', '', 'Commit changes'),
              '.',
            ),
          ),
          make('p', '', 'Zonder account:'),
        ]
      : []),
    make(
      'ol',
      '',
      make('li', '', download, ` (${name})`),
      make(
        'li',
        '',
        ...(mail
          ? [link('Mail het bestand', `mailto:${mail}?${letter}`)]
          : ['Stuur het bestand naar de gemeente']),
        ', met erbij waarom u dit voorstelt.',
      ),
    ),
  ];
  return ways;
}

function link(words: string, href: string): HTMLElement {
  const element = make('a', 'nl-link', words);
  element.setAttribute('href', href);
  return element;
}

function copyButton(text: string): HTMLElement {
  const button = make('button', '', 'Kopieer de nieuwe tekst');
  const told = make('span', '');
  button.setAttribute('type', 'button');
  told.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (told.textContent = ' Gekopieerd'),
      () => (told.textContent = ' Kopiëren lukt hier niet. Bewaar het bestand.'),
    );
  });
  return make('span', '', button, told);
}
