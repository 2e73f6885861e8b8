import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { say } from './say.mjs';

/** The one file a command was given. Where there is none, or more, the usage is said and the command ends. */
export function askedFile(given, usage) {
  const [file, ...more] = given;
  if (file && more.length === 0 && existsSync(file) && statSync(file).isFile()) return file;
  if (file && !existsSync(file)) say(`No such file: ${file}`);
  say(usage);
  process.exit(2);
}

/** The lines of a text file that hold something. */
export async function* linesOf(file) {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield line;
}
