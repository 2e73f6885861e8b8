import { askedOf, marketplaceMeant } from './picture-asked.mjs';
import { picturePage } from './picture-page.mjs';
import { prepare } from './prepare.mjs';
import { print } from './print.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent picture:check -- FILE… --marketplace amazon [--market US] [--role main|other] [--category …] [--on 2027-02-01]
  prints one line of JSON a picture: what its pixels say, and how it stands against the rules of that marketplace on that
  day. Role is main and the day today, unless said.`;

let job;
try {
  job = askedOf();
} catch (error) {
  say(`${reasonOf(error)}\n${usage}`);
  process.exit(2);
}
try {
  await prepare();
  const page = await picturePage();
  try {
    job.asked.marketplace = marketplaceMeant(job.asked.marketplace, await page.value('marketplaces'));
    for (const file of job.files) await print(JSON.stringify(await page.run('check', file, job.asked)));
  } finally {
    await page.close();
  }
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}
