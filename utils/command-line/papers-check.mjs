import { askedFile, linesOf } from './asked-file.mjs';
import { bundled } from './bundled.mjs';
import { prepare } from './prepare.mjs';
import { print } from './print.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent papers:check -- FILE.jsonl
  for each line {"id", "title", "market", "category"?, "attributes"?, "held"?, "on"?} prints one line of JSON: what the goods
  are taken for, which papers that market asks of them and how each stands, wrong claims, what is not required, and whether
  our data covers market and goods at all. Not legal advice.`;

const file = askedFile(process.argv.slice(2), usage);
try {
  await prepare();
  const { answerTo } = await bundled('utils/papers/door.ts');
  const today = new Date().toISOString().slice(0, 10);
  for await (const line of linesOf(file)) await print(JSON.stringify(answerTo(line, today)));
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}
