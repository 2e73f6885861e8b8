import { askedFile, linesOf } from './asked-file.mjs';
import { bundled } from './bundled.mjs';
import { prepare } from './prepare.mjs';
import { print } from './print.mjs';
import { reasonOf, say } from './say.mjs';

const usage = `npm run --silent titles:check -- FILE.jsonl [--language en|zh|ru]
  for each line {"id", "marketplace", "market", "title", "brand"?, "category"?, "language"?, "attributes"?, "on"?} prints one
  line of JSON: what is to be said of the title under that marketplace's policies on that day (today where the line names
  none), and better titles. "span" is in UTF-16 units of the title, end excluded. "brand": null is unbranded, absent is
  unknown. A line that cannot be checked is answered with an "error".`;

const { rest, language } = asked(process.argv.slice(2));
const file = askedFile(rest, usage);
// Whoever reads has read enough: 'titles:check … | head'.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
try {
  await prepare();
  const { answerTo, spoken } = await bundled('utils/title-check/door.ts');
  const inWords = spoken(language);
  if (!inWords) {
    say(`No messages in "${language}": en, zh or ru`);
    process.exit(2);
  }
  const today = new Date().toISOString().slice(0, 10);
  for await (const line of linesOf(file)) await print(JSON.stringify(answerTo(line, today, inWords)));
} catch (error) {
  say(reasonOf(error));
  process.exit(1);
}

/** What else was given, and the language of the messages: '--language ru' or '--language=ru'. */
function asked(given) {
  const rest = [...given];
  let language = 'en';
  const at = rest.findIndex((one) => one === '--language' || one.startsWith('--language='));
  if (at >= 0) {
    const [flag] = rest.splice(at, 1);
    language = flag.includes('=') ? flag.slice('--language='.length) : (rest.splice(at, 1)[0] ?? '');
  }
  return { rest, language };
}
