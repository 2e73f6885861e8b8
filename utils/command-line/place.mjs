import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever the command was called from. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the project. */
export const at = (...parts) => join(root, ...parts);

/** Where a build stands: 'chrome-mv3', 'firefox-mv3'. */
export const outputOf = (target) => at('.output', target);
