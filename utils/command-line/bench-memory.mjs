import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Begins watching the memory of the pages of the browser with this profile. What it returns tells, in MB, by how much the
 * process that grew most has grown at its peak, and by how much the browser's own has, where Blobs lie. Only Linux tells
 * peaks; elsewhere nothing is told.
 */
export function peaksOf(profile) {
  if (process.platform !== 'linux') return () => ({});
  const watched = processesOf(profile).flatMap((one) => {
    const now = kilobytes(one.pid, 'VmRSS');
    return now === undefined || !forgetPeak(one.pid) ? [] : [{ ...one, now }];
  });
  const growth = (kind) =>
    Math.max(
      ...watched
        .filter((one) => one.kind === kind)
        .map(({ pid, now }) => ((kilobytes(pid, 'VmHWM') ?? now) - now) / 1024),
    );
  return () => {
    const memory = growth('page');
    const browserMemory = growth('browser');
    return Number.isFinite(memory) ? { memory, browserMemory } : {};
  };
}

/** The browser's own process and those of its pages, which descend from it. */
function processesOf(profile) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return [{ pid, parent, line }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  const main = all.find(({ line }) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='));
  if (!main) return [];
  const byPid = new Map(all.map((one) => [one.pid, one]));
  const descends = (one) => one !== undefined && (one.parent === main.pid || descends(byPid.get(one.parent)));
  const pages = all.filter((one) => one.line.includes('--type=renderer') && descends(one));
  return [{ pid: main.pid, kind: 'browser' }, ...pages.map(({ pid }) => ({ pid, kind: 'page' }))];
}

function kilobytes(pid, field) {
  try {
    const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}

/** The kernel begins the peak anew. */
function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return true;
  } catch {
    return false;
  }
}
