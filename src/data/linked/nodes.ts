import type { Absolute } from '../../follow/entry.ts';
import type { Site } from '../../model/types.ts';
import type { Node } from './facts.ts';

/** Leaves out what is not known. */
export const node = (type: string, properties: Record<string, unknown>): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ),
});

/** Names another node of the graph. */
export const ref = (id: string) => ({ '@id': id });

/** Who publishes, by its URI in TOOI. */
export const organisation = ({ organisatie, organisatieUri, contact }: Site): Node =>
  node('GovernmentOrganization', {
    '@id': organisatieUri,
    name: organisatie,
    url: contact.url,
    email: contact.email,
    telephone: contact.telefoon,
  });

export const websiteId = (absolute: Absolute) => `${absolute('/')}#website`;

/** The site as a whole. */
export const website = (site: Site, absolute: Absolute): Node =>
  node('WebSite', {
    '@id': websiteId(absolute),
    url: absolute('/'),
    name: site.naam,
    description: site.beschrijving,
    inLanguage: 'nl-NL',
    publisher: ref(site.organisatieUri),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute('/zoeken/')}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  });

/** The way from the start to a page, as the page shows it. */
export const breadcrumb = (
  way: readonly { label: string; path: string }[],
  absolute: Absolute,
): Node =>
  node('BreadcrumbList', {
    itemListElement: way.map(({ label, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: absolute(path),
    })),
  });
