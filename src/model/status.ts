import type { Status } from './types.ts';

const words: Record<Status | 'geen', string> = {
  concept: 'Concept',
  geen: 'De tekst staat hier nog niet',
  'ter-kennisname': 'Ter kennisname',
  vastgesteld: 'Vastgesteld',
  vervallen: 'Vervallen',
};

/** The word for a status, as it begins a sentence; `geen` stands for a document without text. */
export function statusWord(status: Status | 'geen'): string {
  return words[status];
}
