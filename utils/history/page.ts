import type { KnownListing, Version } from '../known-listing.ts';
import type { Price } from '../listing.ts';
import type { Measurement } from '../measurement.ts';
import type { MetricName, Unit } from '../metric.ts';
import type { Note } from '../note.ts';
import type { Paper } from '../paper.ts';
import type { Language } from '../source.ts';
import { dailyChart } from './page-chart.ts';
import { pageWords } from './page-words.ts';

/** How the interface writes what was read: numbers, money and days in the person's language, and things by their names. */
export interface Writing {
  value(value: number, unit: Unit, currency?: string): string;
  price(price: Price): string;
  period(start: string, end: string): string;
  /** The day of a moment, in milliseconds since 1970 UTC. */
  dayOf(at: number): string;
  place(known: KnownListing): string;
  metric(metric: MetricName): string;
  /** A paper by the requirement or kind it answers. */
  paper(kind: string): string;
}

/** How a paper stands that a market asks for, in words. */
export interface Standing {
  paper: string;
  market: string;
  state: string;
}

/** All that the page of one listing's history shows. */
export interface PageOf {
  known: KnownListing;
  versions: readonly Version[];
  numbers: readonly Measurement[];
  papers: readonly Paper[];
  standings: readonly Standing[];
  /** Small pictures we hold of main pictures that were shown, as data addresses, by the address they were shown at. */
  pictures: Readonly<Record<string, string>>;
  notes: readonly Note[];
  language: Language;
  /** What the file says of itself. */
  about: Readonly<Record<string, string>>;
  write: Writing;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text made harmless in markup: whatever a page or a file said stays text. */
const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const style = `
body{font:14px/1.45 system-ui,"Noto Sans","PingFang SC","Microsoft YaHei",sans-serif;color:#1b1f24;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem;break-after:avoid}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #d5dae0}
.value{white-space:nowrap;font-variant-numeric:tabular-nums}tr{break-inside:avoid}.muted{color:#57606a}svg{width:100%;height:auto}img{max-width:96px;max-height:96px;border:1px solid #d5dae0}td:first-child,th:first-child{min-width:7rem}
footer{margin-top:2rem;border-top:1px solid #d5dae0;padding-top:.5rem;font-size:.85rem}@page{size:A4;margin:16mm}`;

/**
 * The history of one listing as one page that can be read and printed: what it is now, each wording before and after, its
 * numbers by day as a chart, sums over longer periods, and the papers. One file without any remote part and without scripts.
 */
export function historyPage(page: PageOf): string {
  const { known, papers, standings, notes, language, about, write } = page;
  // Nothing rests on what was read on trial until the person has confirmed it.
  const numbers = page.numbers.filter(({ trial }) => !trial);
  const say = (word: keyof typeof pageWords) => escapedHtml(pageWords[word][language]);
  const { listing } = known;
  const name = escapedHtml(listing.title ?? pageWords.noTitle[language]);
  const trial = (field: 'price' | 'stock') => (known.sources[field]?.trial ? ` (${pageWords.trial[language]})` : '');
  const facts: [string, string | undefined][] = [
    [say('place'), write.place(known)],
    [say('code'), [listing.id, listing.sku].filter(Boolean).join(' · ')],
    [say('price'), listing.price && write.price(listing.price) + trial('price')],
    [say('stock'), listing.stock === undefined ? undefined : write.value(listing.stock, 'count') + trial('stock')],
    [say('seen'), `${write.dayOf(known.firstSeen)} – ${write.dayOf(known.lastSeen)}`],
  ];
  const sums = numbers.filter(({ spans, start, end }) => spans === 'days' && start !== end);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${say('title')}: ${name}</title><style>${style}</style></head><body>
<h1>${name}</h1>
<h2>${say('facts')}</h2>
${table(
  [],
  facts.flatMap(([label, value]) => (value ? [[label, escapedHtml(value)]] : [])),
)}
<h2>${say('wordings')}</h2>
${wordings(page, say)}
<h2>${say('numbers')}</h2>
${dailyChart(numbers, write.metric) || `<p class="muted">${say('noNumbers')}</p>`}
<p class="muted">${say('gaps')}</p>
${
  sums.length > 0
    ? `<h2>${say('sums')}</h2>${table(
        [say('metric'), say('days'), say('value'), say('source')],
        sums.map(({ metric, start = '', end = '', value, unit, currency, source }) => [
          escapedHtml(write.metric(metric)),
          unbroken(write.period(start, end)),
          unbroken(write.value(value, unit, currency)),
          escapedHtml(source.where),
        ]),
      )}`
    : ''
}
${
  notes.length > 0
    ? `<h2>${say('notes')}</h2>${table(
        [],
        notes.map((note) => [note.day, escapedHtml(note.text)]),
      )}`
    : ''
}
${
  standings.length > 0
    ? `<h2>${say('asked')}</h2>${table(
        [say('kind'), say('market'), say('state')],
        standings.map(({ paper, market, state }) => [paper, market, state].map(escapedHtml)),
      )}`
    : ''
}
<h2>${say('papers')}</h2>
${
  papers.length > 0
    ? table(
        [say('kind'), say('number'), say('issuer'), say('valid')],
        papers.map(({ kind, number, issuer, from = '', to = '' }) =>
          [write.paper(kind), number, issuer, `${from} – ${to}`].map(escapedHtml),
        ),
      )
    : `<p class="muted">${say('noPapers')}</p>`
}
<footer class="muted">${Object.entries(about)
    .map(([label, value]) => `${escapedHtml(label)}: ${escapedHtml(value)}`)
    .join(' · ')}</footer>
</body></html>
`;
}

/** A value in one line: a number broken in two is another number. */
const unbroken = (text: string): string => `<span class="value">${escapedHtml(text)}</span>`;

/** A table of cells that are markup already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heading = head.length > 0 ? `<thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>` : '';
  return `<table>${heading}<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

/** Every change of title or main picture, before and after. */
function wordings(
  { versions, pictures, write }: Pick<PageOf, 'versions' | 'pictures' | 'write'>,
  say: (word: keyof typeof pageWords) => string,
): string {
  const shown = ({ field }: Version, value: string): string => {
    const picture = field === 'image' && Object.hasOwn(pictures, value) ? pictures[value] : undefined;
    return picture ? `<img src="${escapedHtml(picture)}" alt="${escapedHtml(value)}">` : escapedHtml(value);
  };
  const rows = (['title', 'image'] as const).flatMap((field) => {
    const inOrder = versions.filter((version) => version.field === field).sort((a, b) => a.from - b.from);
    return inOrder.slice(1).map((version, index) => ({ version, before: inOrder[index]?.value ?? '' }));
  });
  if (rows.length === 0) return `<p class="muted">${say('noChange')}</p>`;
  rows.sort((a, b) => a.version.from - b.version.from);
  return table(
    [say('changed'), say('field'), say('before'), say('after')],
    rows.map(({ version, before }) => [
      escapedHtml(write.dayOf(version.from)),
      say(version.field === 'title' ? 'fieldTitle' : 'fieldImage'),
      shown(version, before),
      shown(version, version.value),
    ]),
  );
}
