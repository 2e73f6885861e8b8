import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ways in which a browser's own store comes to harm. */
export const ways = ['gone', 'cut', 'flipped', 'file-gone'] as const;
export type Way = (typeof ways)[number];

/** Where Chromium keeps the extension's IndexedDB in a profile: a folder of LevelDB, or of SQLite. */
function storesIn(profile: string): string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chrome-extension_'))
    .map((name) => join(folder, name));
}

/** Files that hold data; a log for people and a lock hold none. */
const holdsData = (name: string): boolean => !/^(LOG|LOG\.old|LOCK)$/.test(name);

/** Damages the IndexedDB of a profile whose browser is not running. Returns what was done, or undefined where there was nothing to damage. */
export function damage(profile: string, way: Way, chance: () => number): string | undefined {
  const stores = storesIn(profile);
  if (way === 'gone') {
    for (const store of stores) rmSync(store, { recursive: true, force: true });
    return stores.length > 0 ? 'folder removed' : undefined;
  }
  const files = stores
    .flatMap((store) => (statSync(store).isDirectory() ? readdirSync(store).map((name) => join(store, name)) : [store]))
    .filter((path) => statSync(path).isFile() && holdsData(path.split('/').at(-1) ?? '') && statSync(path).size > 0);
  const path = files[Math.floor(chance() * files.length)];
  if (!path) return undefined;
  const { size } = statSync(path);
  const name = path.split('/').at(-1) ?? '';
  const at = Math.floor(chance() * size);
  if (way === 'file-gone') {
    rmSync(path);
    return `${name} removed`;
  }
  if (way === 'cut') {
    truncateSync(path, at);
    return `${name} cut at ${at} of ${size}`;
  }
  const bytes = readFileSync(path);
  for (let place = at; place < Math.min(size, at + 64); place += 1) bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
  return `${name} flipped at ${at} of ${size}`;
}
