import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
const code = ['entrypoints', 'components', 'utils'].flatMap(walk).filter((path) => /\.(ts|tsx|mjs)$/.test(path));

/** The shelves that every view may stand on. */
const base = 'words|stage|parts|data';

/** Who may import whom: the first row whose place a file stands in holds. A type-only import binds nobody at run time and needs only the shelf to be below; `types`: what else may be so imported. */
const law: { place: RegExp; may: RegExp; types?: RegExp; because: string }[] = [
  {
    place: /^utils\/command-line\//,
    may: /.*/,
    because: 'commands wire the same core from a terminal; they alone may import Node',
  },
  {
    place: /^utils\/text\//,
    may: /^(utils\/text\/|utils\/(listing|metric|ids)\.ts$)/,
    because: 'functions on strings know no listing',
  },
  { place: /^utils\/ids\.ts$/, may: /^zod$/, because: 'names rest on nothing' },
  { place: /^utils\/source\.ts$/, may: /^zod$/, because: 'everything rests on it' },
  {
    place:
      /^utils\/(listing|metric|measurement|goods-choice|override|paper|policy|report|reading|term|title-note|note|confirmation|intake|known-listing|mark-state)\.ts$/,
    may: /^(zod$|utils\/(source|ids|metric|listing|report)\.ts$)/,
    because: 'the words of the house know nothing of the house',
  },
  {
    place: /^utils\/(join|picture-name|advice|private-pages)\.ts$/,
    may: /^utils\/(listing|metric|report|source)\.ts$/,
    because: 'they work on the words of the house alone',
  },
  {
    place: /^utils\/words\//,
    may: /^utils\/(words\/|source\.ts|report\.ts|rules\/|markets\/|listing\.ts|goods\/|pictures\/measured\.ts)/,
    because: 'sentences are made of words and of what was found',
  },
  ...(
    [
      ['[^/]+\\.ts$(?<!console\\.ts)', '', 'what all readers share knows no kind of page'],
      ['data/', 'data', 'what a page states for machines is read before what it shows'],
      ['prices/', 'data|prices', 'which amount is asked does not depend on where it stands'],
      ['products/', 'data|prices|products', 'one thing is read without knowing of lists'],
      ['cards/', 'data|prices|products|cards', 'a card is a small page of one thing'],
      ['tables/', 'data|tables', 'rows know no form'],
      ['forms/', 'data|tables|forms', 'a form holds tables of variants'],
      ['', '[a-z]+', 'understanding a page is the same work on every site'],
    ] as const
  ).map(([place, may, because]) => ({
    place: new RegExp(`^utils/reading/${place}`),
    may: new RegExp(
      `^utils/(reading/([^/]+\\.ts$|lexicon/${may && `|(${may})/`})|text/|(listing|metric|source|ids|reading)\\.ts$|marketplaces/marketplace\\.ts$)`,
    ),
    because,
  })),
  {
    place: /^utils\/rows\//,
    may: /^(papaparse|fflate|saxes)$|^utils\/(rows\/|text\/|source\.ts$)/,
    because: 'bytes become rows by libraries that do it well, and a row knows no report',
  },
  {
    place: /^utils\/reports\//,
    may: /^utils\/(reports\/|rows\/|text\/|marketplaces\/(index|marketplace)\.ts$|(listing|metric|ids|source)\.ts$)/,
    because: 'a kind of report says what its columns are; who keeps the readings is not its concern',
  },
  {
    place: /^utils\/goods\//,
    may: /^utils\/(goods\/|text\/|listing\.ts$)/,
    because: 'what goods are does not depend on where they are sold',
  },
  ...[
    { room: 'phrases', may: 'phrases', because: 'phrases are found without knowing what they are of' },
    { room: 'head', may: 'phrases|head', because: 'what a title is about is told by where its phrases stand' },
    { room: 'classes', may: 'phrases|head|classes', because: 'a class is told by words, before anything is weighed' },
    {
      room: 'judging',
      may: 'phrases|head|classes|judging',
      because: 'what goods have is asked once it is known what they are',
    },
  ].map(({ room, may, because }) => ({
    place: new RegExp(`^utils/goods/${room}/`),
    may: new RegExp(`^utils/(goods/([^/]+\\.ts$|words/|(${may})/)|text/|listing\\.ts$)`),
    because,
  })),
  {
    place: /^utils\/markets\//,
    may: /^(zod$|utils\/(markets\/|goods\/words\/claims\.ts$|source\.ts$|report\.ts$))/,
    because: 'law is data; the words of claims it names stand with the other words',
  },
  {
    place: /^utils\/marketplaces\//,
    may: /^utils\/(marketplaces\/|reading\/|text\/|(listing|metric|source|ids|reading|policy)\.ts$)/,
    because: 'a reader says what is shown and judges nothing',
  },
  {
    place: /^utils\/read-page\.ts$/,
    may: /^utils\/(marketplaces\/marketplace|reading|reading\/slices)\.ts$/,
    because: 'it is handed the readers',
  },
  ...(
    [
      ['(measure\\.ts|mend/)', '[a-z]+', 'pixels know what they show, not whose picture it is'],
      ['([^/]+\\.ts$|headers/)', 'headers', 'what is counted over pixels knows nothing of what they show'],
      ['ground/', 'ground', 'the ground is known before what lies on it'],
      ['product/', 'ground|product', 'a product is what is not ground'],
      ['frame/', 'ground|product|frame', 'a frame is drawn round a product on its ground'],
      ['writing/', 'product|writing', 'letters are letters wherever they stand'],
      ['marks/', 'ground|product|writing|marks', 'what was added is told from the product and its own writing'],
    ] as const
  ).map(([place, may, because]) => ({
    place: new RegExp(`^utils/pictures/${place}`),
    may: new RegExp(`^zod$|^utils/pictures/([^/]+\\.ts$|(${may})/)`),
    because,
  })),
  {
    place: /^utils\/rules\//,
    may: /^utils\/(rules\/|text\/|goods\/|pictures\/|(listing|policy|report|source|metric)\.ts$)/,
    because: 'a rule is given what holds; it does not ask which site it is on',
  },
  {
    place: /^utils\/titles\//,
    may: /^utils\/(titles\/|text\/|goods\/|rules\/|(listing|policy|source|term)\.ts$)/,
    because: 'a title is taken apart and put together by what it says, not by whose site it stands on',
  },
  {
    place: /^utils\/rule-changes\.ts$/,
    may: /^utils\/(rules\/rule|listing|report|policy|audit|text\/days)\.ts$/,
    because: 'it is handed the rules and what held on a day',
  },
  {
    place: /^utils\/title-check\//,
    may: /^(zod$|utils\/(?!browser\/|exports\/|papers\/|reading\/))/,
    because: 'it wires the checking of one title by itself, as a line of a file has it',
  },
  {
    place: /^utils\/audit\.ts$/,
    may: /^utils\/(rules\/rule|listing|report)\.ts$/,
    because: 'it is handed the rules, so a test may hand it one',
  },
  {
    place: /^utils\/papers?(\.ts$|\/)/,
    may: /^zod$|^utils\/(papers\/|text\/|goods\/|markets\/|rows\/|(listing|override|paper|report|source)\.ts$)/,
    because: 'papers are held against the law of a market, and come in rows of a file',
  },
  {
    place: /^utils\/(judge|mend)-picture\.ts$/,
    may: /^utils\/(judge-picture|rules\/rule|policy|report|pictures\/measured|pictures\/mend\/wish)\.ts$/,
    because:
      'it is handed the rules and the measurements, so a file from the desktop is judged like a listing’s picture',
  },
  {
    place: /^utils\/judge\.ts$/,
    may: /^utils\/(?!browser\/|exports\/|marketplaces\/)/,
    because: 'it wires the judging shelves, which know no browser and no site',
  },
  {
    place: /^utils\/(triage|numbers-of|trial)(\.ts$|\/)/,
    may: /^utils\/(triage\/|(report|metric|listing|source|advice|text\/days)\.ts$)/,
    because: 'they weigh what was found; they find nothing',
  },
  {
    place: /^utils\/(exports|history)\//,
    may: /^hyparquet-writer$|^utils\/(exports\/|history\/|text\/|words\/|(listing|metric|measurement|report|source|paper|ids)\.ts$|rules\/|markets\/|goods\/)/,
    because: 'a format knows what was found, not how',
  },
  {
    place: /^utils\/backup\//,
    may: /^(zod$|@noble\/hashes\/)|^utils\/(backup\/|exports\/|history\/|rows\/crc32\.ts$|text\/base64\.ts$|pictures\/(measured|kept)\.ts$|(listing|metric|measurement|source|goods-choice|override|paper|term|title-note|note|confirmation|intake)\.ts$)/,
    because: 'a backup knows what a row may be, and nothing of where rows are kept',
  },
  {
    place: /^utils\/browser\/in-page\//,
    may: /^utils\/(browser\/in-page\/|marketplaces\/|reading\/|words\/|(private-pages|read-page)\.ts$)/,
    types: /^utils\/browser\/messages\.ts$/,
    because: 'what runs in a page reaches no store, and asks the background by message',
  },
  {
    place: /^utils\/browser\//,
    may: /^(zod$|dexie$|pica$|wxt\/|@noble\/hashes\/|utils\/)/,
    because: 'it is the only door',
  },
  ...(
    [
      ['words', '', '', 'words know nobody who says them'],
      ['stage', 'words', 'react-dom/client|dexie|dexie-react-hooks', 'what every view stands on knows no view'],
      ['parts', 'words|stage', '', 'a part is the same whatever it is a part of'],
      ['data', 'words|stage|parts', 'dexie', 'what is shown is worked out before anybody draws it'],
      ['consent', base, '', 'what may be read is asked before there is a listing'],
      ['export', base, '', 'a file is made of tables, whatever view asks for it'],
      ['goods', base, '', 'goods know nothing of what is asked of them'],
      ['pictures', base, '', 'pictures know nothing of what else a listing has'],
      ['titles', base, '', 'titles know nothing of what else a listing has'],
      ['chart', `${base}|pictures`, 'recharts|downsample/methods/LTTB', 'a chart shows the pictures that changed'],
      ['papers', `${base}|goods`, '', 'papers are asked of goods'],
      ['findings', `${base}|papers`, '', 'a finding knows the paper it is of, and not the listing it stands in'],
      ['brief', `${base}|findings`, '', 'a task is a finding, and links to its listing'],
      [
        'listing',
        `${base}|chart|export|findings|goods|papers|pictures|titles`,
        '',
        'one listing knows no other, and not where it is shown',
      ],
      ['table', `${base}|listing|pictures`, '@tanstack/react-virtual', 'a table opens one of its listings'],
      ['panel', `${base}|brief|consent|listing`, '', 'the panel carries nothing of the desk'],
      ['desk', `${base}|brief|export|listing|papers|titles`, '', 'a section knows none of its neighbours'],
    ] as const
  ).map(([shelf, shelves, libraries, because]) => ({
    place: new RegExp(`^components/${shelf}/`),
    may: new RegExp(`^(react$|utils/|components/(${shelf}|${shelves || shelf})/|(${libraries || 'react'})$)`),
    because,
  })),
  {
    place: /^components\/[A-Z]\w+\.tsx$/,
    may: /^(react$|utils\/|components\/[a-z]+\/)/,
    because: 'a surface puts together what the shelves hold; entrypoints mount it',
  },
  {
    place: /^entrypoints\//,
    may: /^(react|react-dom\/client|wxt\/|components\/|utils\/|entrypoints\/)/,
    because: 'entrypoints wire',
  },
];
/** What only the type checker sees may point at zod's schemas without bringing them along. */
const typesOnly =
  /^utils\/(source|listing|metric|measurement|report|reading|ids|goods-choice|override|paper|policy|advice|term|title-note|note|confirmation|intake|known-listing|mark-state)\.ts$/;

interface Import {
  to: string;
  type: boolean;
  /** Fetched when it is needed, and not before. */
  later: boolean;
}
function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?((?:[^'";]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/(\bimport)\((\s*)['"]([^'"]+)['"]\)/g),
  ];
  return found.map(([whole, type, names, to]) => ({
    later: /^import\(/.test(whole),
    to: (to ?? '').startsWith('.') ? relative(root, resolve(root, dirname(path), to ?? '')) : (to ?? ''),
    type:
      Boolean(type?.startsWith('type')) || /^\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}\s*from\s*$/.test(names ?? ''),
  }));
}

describe('who imports whom', () => {
  test.each(code)('%s', (path) => {
    const row = law.find(({ place }) => place.test(path));
    expect(
      row,
      `${path} stands on no shelf of the house; give it a row in tests/house.test.ts, with a reason`,
    ).toBeDefined();
    for (const { to, type } of importsOf(path)) {
      if (/\.css$/.test(to)) continue;
      if (type && (typesOnly.test(to) || row?.types?.test(to))) continue;
      expect(row?.may.test(to), `${path} imports ${to}: ${row?.because}`).toBe(true);
    }
  });
});

/** The files of a circle of imports, types among them; undefined where no file leads back to itself. */
function circle(): string[] | undefined {
  const done = new Set<string>();
  const through = (path: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { to } of importsOf(path)) {
      const found = code.includes(to) ? through(to, [...way, path]) : undefined;
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of code) {
    const found = through(path, []);
    if (found) return found;
  }
  return undefined;
}

test('no file leads back to itself: one can be read after the other', () => {
  expect(circle()?.join(' -> ')).toBeUndefined();
});

/** All that comes along with a file: what it imports, and what that imports. `leave`: what does not. */
function carriedBy(path: string, leave: (one: Import) => boolean = () => false, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const one of importsOf(path)) {
    if (one.type || leave(one)) continue;
    if (/^(utils|components)\/.*\.tsx?$/.test(one.to)) carriedBy(one.to, leave, seen);
    else seen.add(one.to);
  }
  return seen;
}

describe('what a content script carries', () => {
  test.each(code.filter((path) => /^entrypoints\/(reader?-|watch)/.test(path)))(
    '%s: no zod, no React, no Dexie, no policies',
    (path) => {
      expect(
        [...carriedBy(path)].filter(
          (to) =>
            /^(zod|react|dexie|recharts)/.test(to) || /policies\.ts$|^utils\/(rules|markets|goods|exports)\//.test(to),
        ),
      ).toEqual([]);
    },
  );
});

describe('what a worker carries', () => {
  test.each(code.filter((path) => /^utils\/browser\/\w+\/\w+-worker\.ts$/.test(path)))(
    '%s: nothing that asks for the browser’s own interface, which no worker has: it would not even start',
    (path) => {
      expect([...carriedBy(path)].filter((to) => /^wxt|polyfill/.test(to))).toEqual([]);
    },
  );
});

describe('what a surface opens with', () => {
  // The build puts plain data in the place of these files; see wxt.config.ts.
  const words = ['utils/words/named.ts', 'utils/markets/names.ts'];
  test.each(['entrypoints/sidepanel/main.tsx', 'entrypoints/popup/main.tsx'])(
    '%s: no chart, no rule, no law, no policy, no list of words',
    (path) => {
      const carried = [...carriedBy(path, ({ to, later }) => later || words.includes(to))];
      expect(carried.length).toBeGreaterThan(50);
      expect(
        carried.filter(
          (to) =>
            /^recharts|policies\.ts$|^utils\/reading\/lexicon\//.test(to) ||
            // What is no more than a type or a contract may stand there.
            /^utils\/(markets|goods|exports)\/|^utils\/rules\/(?!rule\.ts$)/.test(to),
        ),
      ).toEqual([]);
    },
  );
});

describe('one door to the browser', () => {
  const pure = code.filter(
    (path) =>
      path.startsWith('utils/') && !path.startsWith('utils/browser/') && !path.startsWith('utils/command-line/'),
  );
  const doors =
    /\b(?:window\.|document\.(?!\w+\s*:)|globalThis\.|fetch\(|Date\.now\(|new Date\(\)|Math\.random\(|localStorage|indexedDB|chrome\.|browser\.)/;
  test.each(pure)('%s', (path) => {
    const text = readFileSync(join(root, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
    const hit = text.split('\n').find((line) => doors.test(line) && !/\bdocument: Document/.test(line));
    expect(
      hit,
      'everything in utils/ but utils/browser/ takes document, clock and databases as parameters',
    ).toBeUndefined();
  });
});

describe('nothing leaves the machine', () => {
  const reaching =
    /\b(?:XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|RTCPeerConnection|WebTransport)\b|postMessage\(/;
  test.each(code.filter((path) => !path.startsWith('utils/command-line/')))('%s', (path) => {
    const text = readFileSync(join(root, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '');
    // A page of ours and the worker it started hear only each other.
    const within = /^utils\/browser\/\w+\/(picture|desk)-work(er)?\.ts$/.test(path) ? /postMessage\(/ : undefined;
    expect(
      text.split('\n').find((line) => reaching.test(line) && !within?.test(line)),
      'no request, no message a page could hear',
    ).toBeUndefined();
    // The one request there is stands in one file: the picture an open page shows, from its own address.
    const fetched = text
      .split('\n')
      .filter((line) => /\bfetch\(/.test(line) && !/fetch\(['`]\/(?:training|goods|law)\//.test(line));
    const allowed = path === 'utils/browser/pictures/pictures.ts' ? ['const answer = await fetch(address, {'] : [];
    expect(
      fetched.map((line) => line.trim()),
      'the only things fetched are our own training shop, our own words and texts of the law and, in one place, a picture the page shows',
    ).toEqual(allowed);
    if (allowed.length > 0) {
      expect(text).toMatch(
        /fetch\(address, \{\s+method: 'GET',\s+credentials: 'omit',\s+referrerPolicy: 'no-referrer',\s+redirect: 'error',/,
      );
    }
    expect(
      text
        .split('\n')
        .find((line) =>
          /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/.test(line),
        ),
      'text from a page is never made into markup or code',
    ).toBeUndefined();
  });
});

test.each([...code, 'README.md'])('what %s says of other files is true', (path) => {
  const named = [
    ...readFileSync(join(root, path), 'utf8').matchAll(/`((?:utils|components|entrypoints|tests|public)\/[\w./-]+)`/g),
  ];
  for (const [, other = ''] of named) expect(existsSync(join(root, other)), `there is no ${other}`).toBe(true);
});

describe('sizes', () => {
  test('no file of code but plain data is over 280 lines', () => {
    const isData = (path: string) =>
      /^utils\/(markets|goods|reading\/lexicon|rules\/words|titles\/words)\/|policies\.ts$|^components\/words\//.test(
        path,
      );
    const long = code
      .filter((path) => !isData(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 280)).toEqual([]);
  });

  test('the top level stays as agreed', () => {
    const agreed = [
      'entrypoints',
      'components',
      'utils',
      'public',
      'tests',
      'wxt.config.ts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
      'biome.json',
    ];
    const passing = ['node_modules', 'artifacts'];
    expect(
      readdirSync(root).filter((name) => !name.startsWith('.') && !agreed.includes(name) && !passing.includes(name)),
    ).toEqual([]);
  });

  test('the training shop is below 300 KB and holds no script', () => {
    const files = walk('public/training');
    const total = files.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
    expect(total).toBeLessThan(300_000);
    for (const path of files.filter((file) => file.endsWith('.html')))
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/<script|\son\w+=/i);
  });
});
