import { describe, expect, it } from 'vitest';
import { meantPath } from './meant-path.ts';

describe('meantPath', () => {
  it.each([
    ['documenten/plan/2024/4 Uitvoering.md', 'documenten/plan/2024/04-uitvoering.mdx'],
    ['documenten/plan/2024/4-uitvoering.mdx', 'documenten/plan/2024/04-uitvoering.mdx'],
    ['documenten/plan/2024/04_uitvoering.mdx', 'documenten/plan/2024/04-uitvoering.mdx'],
    ['documenten/plan/2024/02-zorg/2.3 Wonen.mdx', 'documenten/plan/2024/02-zorg/03-wonen.mdx'],
    ['documenten/plan/2024/Hoofdstuk 4.mdx', 'documenten/plan/2024/04-hoofdstuk.mdx'],
    ['documenten/plan/2024/3 Zorg/Index.mdx', 'documenten/plan/2024/03-zorg/index.mdx'],
    ['documenten/plan/2024/beeld/Kaart Wijk.JPEG', 'documenten/plan/2024/beeld/kaart-wijk.jpg'],
    ['Mijlpalen/Éérste stap.yml', 'mijlpalen/eerste-stap.yaml'],
    ['documenten/plan/2024/versie.yml', 'documenten/plan/2024/versie.yaml'],
  ])('%s is meant as %s', (path, meant) => expect(meantPath(path)).toBe(meant));

  it.each([
    ['what is right', 'documenten/plan/2024/04-uitvoering.mdx'],
    ['a hoofdstuk without any number', 'documenten/plan/2024/uitvoering.mdx'],
    ['what the site reads nowhere', 'documenten/plan/2024/Plan.docx'],
    ['what lies too deep', 'documenten/plan/2024/1 a/1 b/1 c/1 d.mdx'],
  ])('knows no other path for %s', (_, path) => expect(meantPath(path)).toBeUndefined());
});
