import type { Site } from '../../model/types.ts';

const root = (repository: string) => repository.replace(/(?:\.git)?\/*$/, '');

/** Address of the form that tells a mistake on a page, filled in with the page; none without a repository. */
export function reportAddress({ repository }: Site, page?: string): string | undefined {
  if (!repository) return undefined;
  const query = new URLSearchParams({ template: 'fout-melden.yml', ...(page && { pagina: page }) });
  return `${root(repository)}/issues/new?${query}`;
}

/** Address where a file of the content is changed, by its path in the content folder. */
export function editAddress({ repository }: Site, entry: string): string | undefined {
  return repository && `${root(repository)}/edit/main/content/${entry}`;
}

/** Address of a place of the repository, by its path below it; none without a repository. */
export function repositoryAddress({ repository }: Site, path: string): string | undefined {
  return repository && `${root(repository)}/${path}`;
}
