import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from './place.mjs';

/**
 * A TypeScript module of ours, run by Node as it is in the extension: bundled into one file beside the packages, which stay
 * where they are, loaded, and the file removed again.
 */
export async function bundled(entry) {
  const { build } = await import('esbuild');
  const folder = at('node_modules', '.cache', 'crossbill');
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${entry.replace(/\W+/g, '-')}-${process.pid}.mjs`;
  try {
    await build({
      entryPoints: [at(entry)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      packages: 'external',
      logLevel: 'silent',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
