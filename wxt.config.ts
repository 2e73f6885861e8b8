import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { marketplaces } from './utils/marketplaces/index.ts';
import { patternsOf } from './utils/marketplaces/marketplace.ts';

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

/**
 * Modules that bring data to people as people write it, and to the browser as it is used: words of findings without the rules
 * and laws they stand in, the law without what only explains it and that apart.
 */
const laidOut = [
  { file: './utils/words/named.ts', data: () => import('./utils/words/named.ts') },
  { file: './utils/markets/laws.ts', data: () => import('./utils/markets/laws.ts') },
  { file: './utils/markets/abouts.ts', data: () => import('./utils/markets/abouts.ts') },
].map(({ file, data }) => ({ id: fileURLToPath(new URL(file, import.meta.url)), data }));

/** Of such a module what it exports stands in the bundle, as it comes out. */
function laidOutAtBuild() {
  return {
    name: 'crossbill:laid-out-at-build',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async load(id: string) {
      const module = laidOut.find((one) => one.id === id);
      if (!module) return undefined;
      return Object.entries(await module.data())
        .map(([name, data]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`)
        .join('\n');
    },
  };
}

const goodsWords = fileURLToPath(new URL('./utils/goods/words/index.ts', import.meta.url));

/** Words of goods lie in the package a file a language, and come when a listing may be in it (`utils/browser/goods-words.ts`). */
function goodsWordsApart() {
  return {
    name: 'crossbill:goods-words-apart',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async load(this: { emitFile(file: object): void }, id: string) {
      if (id !== goodsWords) return undefined;
      const { sections, lines } = await import('./utils/goods/words/index.ts');
      for (const [tongue, source] of Object.entries(lines))
        this.emitFile({ type: 'asset', fileName: `goods/${tongue}.txt`, source });
      return `export const sections = ${JSON.stringify(sections)};\nexport const lines = {};`;
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
  vite: () => ({ build: { sourcemap: false }, plugins: [wordsByPost(), laidOutAtBuild(), goodsWordsApart()] }),
});
