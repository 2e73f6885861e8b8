import { spawn } from 'node:child_process';
import { root } from './place.mjs';

/**
 * Runs a command in the project's folder and waits for it; never throws.
 * `limit`: milliseconds after which it and what it started is ended (then `timedOut`).
 * `quiet`: its words are kept in `output` instead of being shown; else they go to standard error.
 */
export function run(command, args, { limit, quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it started ends with it.
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    let output = '';
    let timedOut = false;
    const hear = (chunk) => {
      output += chunk;
      if (!quiet) process.stderr.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const end = (signal) => endGroup(child, signal);
    const onExit = () => end('SIGTERM');
    process.once('exit', onExit);
    const timers = limit
      ? [
          setTimeout(() => {
            timedOut = true;
            end('SIGTERM');
          }, limit),
          setTimeout(() => end('SIGKILL'), limit + 5000),
        ]
      : [];
    const finish = (code, why) => {
      timers.forEach(clearTimeout);
      process.removeListener('exit', onExit);
      resolve({ code, output: why ? `${output}${why}` : output, timedOut });
    };
    child.once('error', (error) => finish(127, error.message));
    child.once('close', (code) => finish(timedOut ? 124 : (code ?? 1)));
  });
}

function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
