import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { remarkAlinea, remarkRestore } from './normalise.ts';
import { rehypeMend } from './rehype-mend.ts';
import { remarkGuard } from './remark-guard.ts';
import { numberAlineas } from './text.ts';

/** What the build compiles every body with: same parser and rules as `parseBody`, then ids and classes. */
export const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [remarkGfm, remarkAlinea, remarkRestore, remarkGuard, numberAlineas],
  rehypePlugins: [rehypeMend],
});
