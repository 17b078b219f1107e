import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the smallest content to a folder, with a concept in its plan whose texts are those of the versie before. */
export function copyWithConcept(dir: string): void {
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const plan = join(dir, 'documenten/plan');
  cpSync(join(plan, '2024'), join(plan, 'concept'), { recursive: true });
  writeFileSync(join(plan, 'concept/versie.yaml'), 'label: Concept\ndatum: 2025-01-01\nstatus: concept\nwijziging:\n  soort: klein\n  toelichting: Een woord.\n');
}
