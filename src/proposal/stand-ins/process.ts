// What the check reads of its process; loaded before it.
import { FOLDER } from '../snapshot.ts';

const root = FOLDER.slice(0, FOLDER.lastIndexOf('/')) || '/';
Object.assign(globalThis, { process: { cwd: () => root, env: {}, platform: 'browser' } });
