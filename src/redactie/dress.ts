import type { Nodes, Root } from 'hast';
import { imageSize } from 'image-size';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../text/walk.ts';

/** Where a page of the handbook comes to stand. */
interface Place {
  /** Path of the site, with slashes at both ends. */
  base: string;
  /** Folder of published files, in which its pictures are. */
  publicDir: string;
}

/**
 * A step that readies a maintainer's page for its site: addresses that start with `/` get the base before them,
 * pictures their size, and the keyboard can scroll wide code.
 */
export function dress({ base, publicDir }: Place) {
  const based = (address: unknown) =>
    typeof address === 'string' && address.startsWith('/') ? base + address.slice(1) : undefined;
  return (tree: Root): void =>
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element') return;
      const { tagName, properties } = node;
      if (tagName === 'pre') properties.tabIndex = 0;
      if (tagName === 'a') properties.href = based(properties.href) ?? properties.href;
      if (tagName !== 'img') return;
      const src = based(properties.src);
      const file = join(publicDir, String(properties.src));
      if (src === undefined || !existsSync(file)) throw new Error(`${file} is not there.`);
      const { width, height } = imageSize(readFileSync(file));
      Object.assign(properties, {
        src,
        width,
        height,
        loading: 'lazy',
        className: ['utrecht-img'],
      });
    });
}
