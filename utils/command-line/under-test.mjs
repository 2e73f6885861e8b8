import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fake = readFileSync(fileURLToPath(new URL('./permission-fake.js', import.meta.url)), 'utf8');

/**
 * A copy of the build for a browser without a person: its hosts are granted in the manifest, and the permission prompt is
 * replaced (see permission-fake.js). Everything else is as built; registering and injecting scripts stays the browser's own.
 * `hosts`: 'listed' grants what the manifest may ask for, 'all' every site, as activeTab does on a click.
 */
export function underTest(build, hosts = 'listed') {
  const folder = mkdtempSync(join(tmpdir(), 'crossbill-extension-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = hosts === 'all' ? ['<all_urls>'] : manifest.optional_host_permissions;
  writeFileSync(join(folder, 'permission-fake.js'), fake);
  manifest.background = { ...manifest.background, service_worker: startedAfterFake(folder, manifest.background) };
  writeFileSync(path, JSON.stringify(manifest));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
    const page = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), page.replace(/<head[^>]*>/i, '$&<script src="/permission-fake.js"></script>'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A worker that runs the stand-in before our own background. */
function startedAfterFake(folder, { service_worker: worker, type }) {
  const both = ['./permission-fake.js', `./${worker}`].map((path) => JSON.stringify(path));
  const code =
    type === 'module' ? both.map((path) => `import ${path};`).join('\n') : `importScripts(${both.join(', ')});`;
  writeFileSync(join(folder, 'worker-under-test.js'), code);
  return 'worker-under-test.js';
}
