import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import type { Words } from './utils/goods/words/index.ts';
import { marketplaces } from './utils/marketplaces/index.ts';
import { patternsOf } from './utils/marketplaces/marketplace.ts';
import { charsetOf, encoded } from './utils/text/charset.ts';

/** Site access is asked for one marketplace at a time, on a click; at install there is none. */
const hosts = [
  ...new Set(marketplaces.flatMap(({ hosts, imageHosts }) => patternsOf([...hosts, ...imageHosts]))),
].sort();

/** The only places a request may go to: where the pictures lie that an open page shows. */
const pictureHosts = [
  ...new Set(marketplaces.flatMap(({ imageHosts }) => imageHosts.map((host) => `https://${host}`))),
].sort();

const utils = fileURLToPath(new URL('./utils/', import.meta.url));
/** Lists of words, what asks the background for them in their place, and in scripts of whose readers it does. */
const byPost = [
  {
    words: `${utils}reading/dictionary.ts`,
    asked: `${utils}reading/dictionary-by-post.ts`,
    of: /-(?:console|shop)\.ts/,
  },
  { words: `${utils}text/value-words.ts`, asked: `${utils}reading/value-words-by-post.ts`, of: /-console\.ts/ },
  { words: `${utils}text/currencies.ts`, asked: `${utils}reading/currencies-by-post.ts`, of: /-console\.ts/ },
  {
    words: `${utils}reading/currency-of-host.ts`,
    asked: `${utils}reading/currency-of-host-by-post.ts`,
    of: /-console\.ts/,
  },
];

/** Scripts of readers that go into people's pages bring no lists of words. */
function wordsByPost() {
  let script = '';
  return {
    name: 'crossbill:words-by-post',
    enforce: 'pre' as const,
    buildStart({ input }: { input?: unknown }) {
      script = /reader-[a-z-]+\.ts/.exec(JSON.stringify(input ?? ''))?.[0] ?? '';
    },
    load(id: string) {
      const found = byPost.find(({ words, of }) => id === words && of.test(script));
      return found && `export * from ${JSON.stringify(found.asked)};`;
    },
  };
}

/** Around each script WXT puts one that says in the console when it crashes, which in a package says nothing: there stands the script alone. */
function scriptsAlone() {
  return {
    name: 'crossbill:scripts-alone',
    apply: 'build' as const,
    enforce: 'pre' as const,
    load(id: string) {
      const [, script] = /virtual:wxt-unlisted-script-entrypoint\?(.+)/.exec(id) ?? [];
      return script && `import script from ${JSON.stringify(script)};\nexport default script.main();`;
    },
  };
}

const ours = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Modules that bring data to people as people write it, and to the browser as it is used: words of findings without the rules
 * and laws they stand in, the law without what it is called and what only explains it.
 */
const laidOut = [{ id: ours('./utils/words/named.ts'), data: () => import('./utils/words/named.ts') }];

/** The law, folded into columns (`utils/markets/folded.ts`). */
const columns = [
  { id: ours('./utils/markets/laws.ts'), data: () => import('./utils/markets/laws.ts') },
  { id: ours('./utils/markets/name-rows.ts'), data: () => import('./utils/markets/name-rows.ts') },
];

/** Of such a module what it exports stands in the bundle, as it comes out. */
function laidOutAtBuild() {
  return {
    name: 'crossbill:laid-out-at-build',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async load(id: string) {
      const parsed = (data: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
      const whole = laidOut.find((one) => one.id === id);
      if (whole)
        return Object.entries(await whole.data())
          .map(([name, data]) => `export const ${name} = ${parsed(data)};`)
          .join('\n');
      const law = columns.find((one) => one.id === id);
      if (!law) return undefined;
      const { folded } = await import('./utils/markets/folded.ts');
      const lists = { ...(await law.data()) };
      const names = Object.keys(lists).join(', ');
      return `import { unfolded } from ${JSON.stringify(ours('./utils/markets/folded.ts'))};\nexport const { ${names} } = unfolded(${parsed(folded([lists]))})[0];`;
    },
  };
}

/** Data that lies in the package a language a file, and comes when that language is needed: where in its module all languages stand, in the bundle none does. */
const apart = [
  {
    id: ours('./utils/goods/words/index.ts'),
    async data() {
      const { sections, lines } = await import('./utils/goods/words/index.ts');
      const { packed } = await import('./utils/goods/phrases/packed.ts');
      const files = Object.entries(lines).map(([words, text]) =>
        fileOf(`goods/${words}.txt`, words, packed(text, words as Words)),
      );
      return { files, code: `export const sections = ${JSON.stringify(sections)};\nexport const lines = {};` };
    },
  },
  {
    id: ours('./utils/markets/texts.ts'),
    async data() {
      const { texts } = await import('./utils/markets/texts.ts');
      const { inColumns } = await import('./utils/markets/text-columns.ts');
      const columns = Object.entries(texts).map(([language, text]) => ({ language, ...inColumns(text) }));
      const files = [
        fileOf('law/common.json', 'en', JSON.stringify(columns[0]?.common)),
        ...columns.map(({ language, own }) => fileOf(`law/${language}.json`, language, JSON.stringify(own))),
      ];
      return { files, code: 'export const texts = {};' };
    },
  },
];

/** A file of the package, in the encoding of its language. */
const fileOf = (fileName: string, language: string, text: string) => ({
  type: 'asset' as const,
  fileName,
  source: encoded(text, charsetOf(language)),
});

function languagesApart() {
  return {
    name: 'crossbill:languages-apart',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async load(this: { emitFile(file: object): void }, id: string) {
      const data = await apart.find((one) => one.id === id)?.data();
      for (const file of data?.files ?? []) this.emitFile(file);
      return data?.code;
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the person switches reminders on, and not before.
    optional_permissions: ['notifications'],
    optional_host_permissions: hosts,
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: `default-src 'self'; script-src 'self'; connect-src 'self' ${pictureHosts.join(' ')}; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossbill@crossbill.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_openPanel__' },
    },
  }),
  hooks: {
    // WXT asks for the hosts of runtime-registered scripts at install; ours are optional, each on a click.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.host_permissions;
      delete manifest.web_accessible_resources;
    },
  },
  zip: { sourcesTemplate: '{{name}}-{{version}}-{{browser}}-sources.zip' },
  vite: () => ({
    // Constants stay constants, and what is one only in name is written where it is used: a fiftieth of a reader.
    build: { sourcemap: false, rolldownOptions: { output: { topLevelVar: false } } },
    plugins: [wordsByPost(), scriptsAlone(), laidOutAtBuild(), languagesApart()],
  }),
});
