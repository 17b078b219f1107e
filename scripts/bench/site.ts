import { join } from 'node:path';
import { measure, type Measure } from './measure.ts';

/** All that the bench makes and installs. */
export const FOLDER = '.build/bench';
/** Where generated content goes, and the site that is built of it. */
export const CONTENT = join(FOLDER, 'content');
export const OUT = join(FOLDER, 'dist');
/** Where the sites to compare with are installed and built. */
export const RIVALS_FOLDER = join(FOLDER, 'rivals');
const BUILD_DATE = '1767225600';

/** Builds the generated content as it stands, always on the same date. */
export const buildSite = (): Promise<Measure> =>
  measure(['scripts/build.ts'], {
    env: { CONTENT_DIR: CONTENT, OUT_DIR: OUT, SOURCE_DATE_EPOCH: BUILD_DATE },
  });
