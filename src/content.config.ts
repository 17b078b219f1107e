import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { schemas, type Kind } from './schema/index.ts';
import { sourceLoader } from './source/loader.ts';

const kinds = Object.keys(schemas) as Kind[];

export const collections = {
  ...Object.fromEntries(
    kinds.map((kind) => [kind, defineCollection({ loader: sourceLoader(kind) })]),
  ),
  beelden: defineCollection({
    loader: sourceLoader('beelden'),
    schema: z.object({ width: z.number(), height: z.number(), hash: z.string() }),
  }),
};
