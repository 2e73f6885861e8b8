import { createReadStream, createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';
import { at } from './place.mjs';
import { prepare } from './prepare.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent history:export -- BACKUP --format csv|tsv|xlsx|jsonl|parquet --what listings|versions|measurements|papers|terms|notes --out FILE
  writes what a backup holds as the desk does. --separator comma|semicolon|tab: of a CSV; a semicolon goes with the decimal
  comma. --now ISO: the moment the file names, now if absent. A passphrase is taken from CROSSBILL_PASSPHRASE.
npm run --silent history:export -- --make-sample FILE
  writes a backup of a made-up history, locked if CROSSBILL_PASSPHRASE is set.`;

const separators = { comma: ',', semicolon: ';', tab: '\t' };
const options = {
  format: { type: 'string' },
  what: { type: 'string' },
  out: { type: 'string' },
  separator: { type: 'string', default: 'comma' },
  now: { type: 'string' },
  'make-sample': { type: 'string' },
};

function refuse(why) {
  say(why);
  say(usage);
  process.exit(2);
}

let asked;
try {
  asked = parseArgs({ options, allowPositionals: true });
} catch (error) {
  refuse(reasonOf(error));
}
const { values, positionals } = asked;
const now = values.now === undefined ? Date.now() : Date.parse(values.now);
if (Number.isNaN(now)) refuse(`No moment: ${values.now}`);
const passphrase = process.env.CROSSBILL_PASSPHRASE || undefined;

/** Written beside its place and moved there whole: what stood there before stays until then. */
async function write(bytes, out) {
  const beside = `${out}.${process.pid}.part`;
  try {
    await pipeline(bytes, createWriteStream(beside));
    renameSync(beside, out);
  } finally {
    rmSync(beside, { force: true });
  }
}

try {
  await prepare();
  const ours = await bundled('utils/command-line/history-export.ts');
  const sample = values['make-sample'];
  if (sample !== undefined) {
    if (positionals.length > 0) refuse('A sample is made of no other backup.');
    const secret = passphrase && { passphrase, salt: ours.newSalt() };
    await write(ours.sampleBackup(new Date(now).toISOString(), secret), sample);
  } else {
    const [file, ...more] = positionals;
    if (!file || more.length > 0 || !values.out) refuse('One backup and --out are needed.');
    if (!existsSync(file) || !statSync(file).isFile()) refuse(`No such file: ${file}`);
    const exporter = ours.exporterOf(values.format ?? '');
    if (!exporter)
      refuse(`No such format: ${values.format}. There are: ${ours.exporters.map(({ id }) => id).join(', ')}.`);
    if (!ours.exportable.includes(values.what))
      refuse(`Nothing by that name: ${values.what}. There are: ${ours.exportable.join(', ')}.`);
    const separator = separators[values.separator];
    if (!separator) refuse(`No such separator: ${values.separator}`);
    const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
    const open = () => ours.openBackup(createReadStream(file, { highWaterMark: 2 ** 18 }), { passphrase });
    try {
      await write(ours.exportOf(open, { what: values.what, exporter, separator, now, version }), values.out);
    } catch (error) {
      const code = ours.backupFaultOf(error);
      if (!code) throw error;
      say(`${ours.backupWords[code].en} (${code})`);
      process.exit(1);
    }
  }
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}
