import type { Thema } from './types.ts';

/** The two layers of themas as readers know them: the name of the layer, and of one thema of it. */
export const LAGEN: Record<Thema['laag'], { title: string; one: string }> = {
  strategisch: { title: 'Strategische thema’s', one: 'Strategisch thema' },
  fundament: { title: 'Fundament', one: 'Thema van het fundament' },
};
