import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../../utils/command-line/place.mjs';
import { trainingShop } from '../../utils/command-line/training-pages.mjs';
import { expect, test } from './extension.ts';

// The commands people and bulk checks call, as they call them.

const { pages } = trainingShop();
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossbill-commands-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(file: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [at('utils', 'command-line', file), ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

const page = (body: string) => `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const list = pages.find(({ file }) => file === 'temu-goods.html');

test('npm start -- --headless walks every console and says what it saw', async () => {
  test.setTimeout(480_000);
  const { code, out } = await command('start.mjs', '--headless');
  expect(out).not.toContain('✗');
  expect(code).toBe(0);
  for (const said of [
    'switch Amazon on',
    'switch Alibaba.com on',
    'switch Ozon on',
    'switch Temu on',
    'copied: ',
    'kept: ',
    'found: ',
  ])
    expect(out).toContain(said);
  const files = readdirSync(at('artifacts', 'start'));
  for (const ending of ['.csv', '.xlsx', '.json', '.png'])
    expect(files.some((name) => name.endsWith(ending))).toBe(true);
});

test('page:read prints one JSON object with the names of its contract, and nothing else', async () => {
  const { code, out } = await command(
    'page-read.mjs',
    at('public', 'training', 'temu-goods.html'),
    '--url',
    list?.address ?? '',
  );
  expect(code).toBe(0);
  expect(out.trim().split('\n').length).toBe(1);
  const told = JSON.parse(out);
  expect(Object.keys(told)).toEqual(['marketplace', 'store', 'page', 'state', 'listings', 'notUnderstood']);
  expect(told).toMatchObject({ marketplace: 'temu', page: 'listings', state: 'read' });
  expect(told.listings.length).toBe(4);
  expect(told.listings[0]).toMatchObject({ title: '陇南薄皮核桃带壳新货1kg装自封袋孕妇坚果零食', stock: 420 });
});

test('pages that hang, leave, alert, rewrite or close themselves are read all the same', async () => {
  test.setTimeout(360_000);
  const table = `<table><thead><tr><th>商品信息</th><th>SKU货号</th><th>库存</th></tr></thead><tbody><tr data-testid="beast-core-table-body-tr"><td><div class="name">陇南核桃仁500g</div><div>SPU ID：5210030040091</div></td><td>LN-91</td><td>3</td></tr></tbody></table>`;
  const hostile: Record<string, string> = {
    plain: '',
    leaves: '<script>location = "https://elsewhere.example/"</script>',
    blank: '<script>location = "about:blank"</script>',
    alerts: '<script>alert(1); confirm(2); onbeforeunload = () => "stay"</script>',
    reloads: '<script>setTimeout(() => location.reload(), 30)</script>',
    closes: '<script>window.close()</script>',
    refresh: '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
    policy: '<meta http-equiv="content-security-policy" content="default-src \'none\'">',
    base: '<base href="https://elsewhere.example/">',
    patched: '<script>Promise = MutationObserver = null; Array.prototype.map = null</script>',
    hangs: '<script>for (;;) {}</script>',
  };
  const titlesOf = async (names: readonly string[]) => {
    const asked = names.map((name) => {
      const file = join(folder, `${name}.html.gz`);
      writeFileSync(file, gzipSync(page(`${hostile[name]}<h1>商品列表</h1>${table}`)));
      return JSON.stringify({ file, url: 'https://agentseller.temu.com/goods/list' });
    });
    const list = join(folder, `${names[0]}.jsonl`);
    writeFileSync(list, asked.join('\n'));
    const { code, out } = await command('page-read.mjs', '--batch', list);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    return names.map((name, index) => [name, JSON.parse(lines[index] ?? '{}').listings?.[0]?.title] as const);
  };
  // A page that hangs is waited for; the others are read meanwhile.
  const others = Object.keys(hostile).filter((name) => name !== 'hangs');
  const read = (await Promise.all([titlesOf(['hangs']), titlesOf(others)])).flat();
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(Object.keys(hostile).map((name) => [name, '陇南核桃仁500g'])),
  );
});

test('asked for nonsense: a sentence and how it is called, no JSON', async () => {
  for (const args of [
    [],
    ['missing.html', '--url', 'https://www.temu.com/'],
    [at('package.json'), '--url', 'nowhere'],
  ]) {
    const { code, out, err } = await command('page-read.mjs', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm run --silent page:read');
  }
});
