import { createReadStream, existsSync, statSync } from 'node:fs';
import { bundled } from './bundled.mjs';
import { prepare } from './prepare.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent report:read -- FILE
  prints, as one JSON object, what Crossbill reads of a report file that a seller downloaded: its kind, its rows as they
  stand, what would be imported, what is not understood and what is refused. Nothing is kept. A file that cannot be read
  is a sentence in "error".`;

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0 || !existsSync(file) || !statSync(file).isFile()) {
  if (file && !existsSync(file)) say(`No such file: ${file}`);
  say(usage);
  process.exit(2);
}
try {
  await prepare();
  const { reportIn } = await bundled('utils/reports/door.ts');
  const printed = JSON.stringify(await reportIn(createReadStream(file, { highWaterMark: 2 ** 18 })));
  await new Promise((resolve) => process.stdout.write(`${printed}\n`, resolve));
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}
