import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// 'titles:check … | head' closes the pipe in the middle of an answer.
test('a reader that has read enough ends titles:check without a word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'titles-'));
  const file = join(folder, 'titles.jsonl');
  const line = { marketplace: 'amazon', market: 'US', title: 'Best walnut kernels 500 g' };
  writeFileSync(file, Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, ...line })).join('\n'));
  const root = new URL('../..', import.meta.url).pathname;
  const child = spawn('node', ['utils/command-line/titles-check.mjs', file], { cwd: root });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  rmSync(folder, { recursive: true });
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
}, 120_000);
