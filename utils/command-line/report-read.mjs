import { createReadStream } from 'node:fs';
import { askedFile } from './asked-file.mjs';
import { bundled } from './bundled.mjs';
import { prepare } from './prepare.mjs';
import { print } from './print.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent report:read -- FILE
  prints, as one JSON object, what Crossbill reads of a report file that a seller downloaded: its kind, its rows as they
  stand, what would be imported, what is not understood and what is refused. Nothing is kept. A file that cannot be read
  is a sentence in "error".`;

const file = askedFile(process.argv.slice(2), usage);
try {
  await prepare();
  const { reportIn } = await bundled('utils/reports/door.ts');
  await print(JSON.stringify(await reportIn(createReadStream(file, { highWaterMark: 2 ** 18 }))));
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}
