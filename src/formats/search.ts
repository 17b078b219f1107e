import type { Site } from '../model/types.ts';
export interface SearchRecord { url: string }
export function searchRecords(_: Site): SearchRecord[] { return []; }
