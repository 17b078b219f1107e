import { expect, it } from 'vitest';
import { site } from '../schema/site.ts';
import { securityTxt } from './security-txt.ts';

const field = site.shape.beveiliging;
const about = {
  contact: ['lek@voorbeeld.nl', 'https://voorbeeld.nl/lek', 'tel:+31-570-14'],
  verloopt: '2027-06-01',
  beleid: 'https://voorbeeld.nl/beleid',
  dank: 'https://voorbeeld.nl/dank',
  sleutel: 'https://voorbeeld.nl/sleutel.asc',
  vacatures: 'https://voorbeeld.nl/werk',
};

it('writes every field of RFC 9116 that the content has, at the root of the host', () => {
  expect(securityTxt(field.parse(about)!, 'https://voorbeeld.nl/plan/'))
    .toBe(`Contact: mailto:lek@voorbeeld.nl
Contact: https://voorbeeld.nl/lek
Contact: tel:+31-570-14
Expires: 2027-06-01T23:59:59Z
Encryption: https://voorbeeld.nl/sleutel.asc
Acknowledgments: https://voorbeeld.nl/dank
Preferred-Languages: nl, en
Canonical: https://voorbeeld.nl/.well-known/security.txt
Policy: https://voorbeeld.nl/beleid
Hiring: https://voorbeeld.nl/werk
`);
});

it.each([
  'https://a.nl/\nExpires: 2999-01-01T00:00:00Z',
  'a@b.nl\nHiring: https://kwaad.example',
  'https://a.nl/ b',
  'a@b.nl?subject=x',
  'http://a.nl/',
  'tel:06 12',
])(
  'takes no contact that would write another line, or is no place to tell of a leak: %j',
  (contact) => expect(field.safeParse({ ...about, contact: [contact] }).success).toBe(false),
);
