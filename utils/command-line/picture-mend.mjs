import { writeFileSync } from 'node:fs';
import { askedOf, marketplaceMeant } from './picture-asked.mjs';
import { picturePage } from './picture-page.mjs';
import { prepare } from './prepare.mjs';
import { print } from './print.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent picture:mend -- FILE --marketplace amazon --out FILE [--market US] [--role main|other] [--category …] [--on 2027-02-01] [--enlarge]
  writes the picture as far as pixels can mend it for that marketplace, and prints as one JSON object what was done, how it
  stood before and stands now, and what pixels cannot mend. Nothing is made larger than it was, unless --enlarge.`;

let job;
try {
  job = askedOf({ out: { type: 'string' }, enlarge: { type: 'boolean' } });
  if (job.files.length > 1) throw new Error('One file at a time.');
  if (!job.others.out) throw new Error('Say where to write it: --out FILE');
} catch (error) {
  say(`${reasonOf(error)}\n${usage}`);
  process.exit(2);
}
try {
  await prepare();
  const page = await picturePage();
  try {
    job.asked.marketplace = marketplaceMeant(job.asked.marketplace, await page.value('marketplaces'));
    const { base64, ...row } = await page.run('mend', job.files[0], job.asked, job.others.enlarge === true);
    if (base64) writeFileSync(job.others.out, Buffer.from(base64, 'base64'));
    await print(JSON.stringify(base64 ? { ...row, out: job.others.out } : row));
    if (!base64) process.exitCode = 1;
  } finally {
    await page.close();
  }
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}
