const get = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;

/** The parts of the search page that its script fills. */
export const field = get<HTMLInputElement>('#zoekveld_');
export const area = get('.zoeken-resultaten');
export const list = get<HTMLOListElement>('[data-search-results]');
export const card = get('.zoeken-kaart');
export const subjects = get('.zoeken-onderwerpen');
export const explanation = get('.zoeken-uitleg');
export const near = get('.zoeken-dichtbij');
export const count = get('.zoeken-aantal');
export const busy = get('.zoeken-bezig');
export const more = get<HTMLButtonElement>('[data-search-more]');
export const clear = get<HTMLButtonElement>('[data-search-clear]');
export const without = get('.zoeken-zonder');
