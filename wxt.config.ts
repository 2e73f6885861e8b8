import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { marketplaceIds } from './utils/ids.ts';
import { marketplaces } from './utils/marketplaces/index.ts';
import { patternsOf } from './utils/marketplaces/marketplace.ts';
import { slimLists } from './utils/reading/lexicon/slim.ts';

/** Site access is asked for one marketplace at a time, on a click; at install there is none. */
const hosts = [
  ...new Set(marketplaces.flatMap(({ hosts, imageHosts }) => patternsOf([...hosts, ...imageHosts]))),
].sort();

/** The only places a request may go to: where the pictures lie that an open page shows. */
const pictureHosts = [
  ...new Set(marketplaces.flatMap(({ imageHosts }) => imageHosts.map((host) => `https://${host}`))),
].sort();

const lexicon = fileURLToPath(new URL('./utils/reading/lexicon/', import.meta.url));

/** In a script of one marketplace's readers the lexicon holds that marketplace's languages and no others. */
function slimLexicon() {
  let lists: string | undefined;
  return {
    name: 'crossbill:slim-lexicon',
    enforce: 'pre' as const,
    buildStart({ input }: { input?: unknown }) {
      const [, script] = /reader-([a-z-]+)-(?:console|shop)\.ts/.exec(JSON.stringify(input ?? '')) ?? [];
      const id = marketplaceIds.find((one) => one === script);
      lists = id && slimLists(id, lexicon);
    },
    load: (id: string) => (lists && id === `${lexicon}lists.ts` ? lists : undefined),
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
  vite: () => ({ build: { sourcemap: false }, plugins: [slimLexicon()] }),
});
