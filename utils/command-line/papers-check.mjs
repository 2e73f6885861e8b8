import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { bundled } from './bundled.mjs';
import { prepare } from './prepare.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent papers:check -- FILE.jsonl
  for each line {"id", "title", "market", "category"?, "attributes"?, "held"?, "on"?} prints one line of JSON: what the goods
  are taken for, which papers that market asks of them and how each stands, wrong claims, what is not required, and whether
  our data covers market and goods at all. Not legal advice.`;

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0 || !existsSync(file) || !statSync(file).isFile()) {
  if (file && !existsSync(file)) say(`No such file: ${file}`);
  say(usage);
  process.exit(2);
}
try {
  await prepare();
  const { checkLine } = await bundled('utils/papers/door.ts');
  const today = new Date().toISOString().slice(0, 10);
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = JSON.stringify(checkLine(parsed(line), today));
    await new Promise((resolve) => process.stdout.write(`${answer}\n`, resolve));
  }
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}

/** A line as JSON; one that is none is handed on as text, and the answer says so. */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
