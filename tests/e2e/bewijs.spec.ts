import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Manifest } from '../../src/proof/form.ts';
import { builtSite } from './sites.ts';

const { folder, origin } = builtSite('invented');
const PAGE = 'meerjarenbeleidsplan/index.html';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const manifest = () => readFileSync(join(folder, 'bewijs/manifest.json'));

async function ask(page: Page, address: string) {
  await page.goto(`${origin}/bewijs/`);
  await page.getByLabel('Adres van de pagina').fill(address);
  await page.getByRole('button', { name: 'Ga na' }).click();
  const message = page.getByRole('main').getByRole('status');
  await expect(message).not.toHaveText(/^(?:|Bezig met nagaan\.)$/);
  return message;
}

test('a page as it was published is equal, with its fingerprint', async ({ page }) => {
  const hash = sha256(readFileSync(join(folder, PAGE)));
  for (const address of [
    `${origin}/meerjarenbeleidsplan/#feiten`,
    `${origin}/meerjarenbeleidsplan`,
  ]) {
    const message = await ask(page, address);
    await expect(message).toContainText(`Gelijk. Wat u krijgt van ${PAGE}`);
    await expect(message).toContainText(`(${hash}). De lijst is niet ondertekend.`);
  }
  await expect(await ask(page, `${origin}/volg/alles.xml`)).toContainText('Gelijk.');
});

test('one flipped bit is named', async ({ page }) => {
  const bytes = readFileSync(join(folder, PAGE));
  bytes[bytes.length - 10]! ^= 1;
  await page.route(`${origin}/meerjarenbeleidsplan/`, (route) =>
    route.fulfill({ body: bytes, contentType: 'text/html' }),
  );
  await expect(await ask(page, `${origin}/meerjarenbeleidsplan/`)).toContainText(
    `Anders. Van ${PAGE} krijgt u ${sha256(bytes)}`,
  );
});

test('what is not there, or not of here, is said to be so', async ({ page }) => {
  await expect(await ask(page, `${origin}/nergens/`)).toContainText(
    'Het bestand nergens/index.html staat niet in de lijst',
  );
  await expect(await ask(page, 'https://elders.example/')).toHaveText(
    'Dit is geen adres van deze site.',
  );
  await page.route('**/bewijs/manifest.json', (route) => route.fulfill({ body: 'onzin' }));
  await expect(await ask(page, `${origin}/`)).toContainText(
    'is niet te lezen. Er is dus niets nagegaan.',
  );
  await page.route('**/bewijs/manifest.json', (route) => route.abort());
  await expect(await ask(page, `${origin}/`)).toContainText(
    'kwam niet binnen. Er is dus niets nagegaan.',
  );
});

test('an address in the question is looked at without asking', async ({ page }) => {
  await page.goto(`${origin}/bewijs/?adres=${encodeURIComponent(`${origin}/begrippen/`)}`);
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'Gelijk. Wat u krijgt van begrippen/index.html',
  );
});

test('a signature is tried with the key that the list names', async ({ page }) => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const sleutel = sha256(publicKey.export({ type: 'spki', format: 'der' }));
  const list = Buffer.from(
    JSON.stringify({ ...(JSON.parse(manifest().toString()) as Manifest), sleutel }),
  );
  const answers = {
    'manifest.json': list,
    'sleutel.pem': pem,
    'manifest.sig': sign(null, list, privateKey),
  };
  for (const [name, body] of Object.entries(answers))
    await page.route(`**/bewijs/${name}`, (route) => route.fulfill({ body }));
  await expect(await ask(page, `${origin}/`)).toContainText(
    /De handtekening onder de lijst klopt\.|Uw browser kan de handtekening/,
  );
  await page.route('**/bewijs/manifest.sig', (route) =>
    route.fulfill({ body: sign(null, Buffer.from('iets anders'), privateKey) }),
  );
  await expect(await ask(page, `${origin}/`)).toContainText(
    /Let op: de handtekening|Uw browser kan de handtekening/,
  );
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
  await page.route('**/bewijs/sleutel.pem', (route) => route.fulfill({ body: other }));
  await expect(await ask(page, `${origin}/`)).toContainText('Let op: de handtekening');
});

test('without script the page explains and gives a command', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/bewijs/`);
  await expect(
    page.getByText('Van elk bestand van deze site staat een vingerafdruk'),
  ).toBeVisible();
  await expect(page.getByText('sha256sum --check')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ga na' })).toBeHidden();
  await context.close();
});
