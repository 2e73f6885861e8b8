import type { KnownListing, Version } from '../browser/database.ts';
import type { Measurement } from '../measurement.ts';
import type { MetricName } from '../metric.ts';
import type { Note } from '../note.ts';
import type { Paper } from '../paper.ts';
import type { Language } from '../source.ts';
import { dailyChart } from './page-chart.ts';
import { pageWords } from './page-words.ts';

/** All that the page of one listing's history shows. */
export interface PageOf {
  known: KnownListing;
  versions: readonly Version[];
  numbers: readonly Measurement[];
  papers: readonly Paper[];
  notes: readonly Note[];
  language: Language;
  /** What the file says of itself. */
  about: Readonly<Record<string, string>>;
  metricName(metric: MetricName): string;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text made harmless in markup: whatever a page or a file said stays text. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

const style = `
body{font:14px/1.45 system-ui,"Noto Sans","PingFang SC","Microsoft YaHei",sans-serif;color:#1b1f24;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem;break-after:avoid}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #d5dae0}
td.number{text-align:right;font-variant-numeric:tabular-nums}tr{break-inside:avoid}.muted{color:#57606a}svg{width:100%;height:auto}
footer{margin-top:2rem;border-top:1px solid #d5dae0;padding-top:.5rem;font-size:.85rem}@page{size:A4;margin:16mm}`;

/**
 * The history of one listing as one page that can be read and printed: what it is now, each wording before and after, its
 * numbers by day as a chart, sums over longer periods, and the papers. One file without any remote part and without scripts.
 */
export function historyPage({ known, versions, numbers, papers, notes, language, about, metricName }: PageOf): string {
  const say = (word: keyof typeof pageWords) => escapedHtml(pageWords[word][language]);
  const { listing } = known;
  const name = escapedHtml(listing.title ?? pageWords.noTitle[language]);
  const facts: [string, string | undefined][] = [
    ['', [listing.marketplace, known.store, known.account].filter(Boolean).join(' · ')],
    ['', [listing.id, listing.sku].filter(Boolean).join(' · ')],
    [say('price'), priceText(listing.price)],
    [say('stock'), listing.stock === undefined ? undefined : String(listing.stock)],
    [say('seen'), `${day(known.firstSeen)} – ${day(known.lastSeen)}`],
  ];
  const sums = numbers.filter(({ spans, start, end }) => spans === 'days' && start !== end);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${say('title')}: ${name}</title><style>${style}</style></head><body>
<h1>${name}</h1>
<h2>${say('facts')}</h2>
${table(
  [],
  facts.flatMap(([label, value]) => (value ? [[label, escapedHtml(value)]] : [])),
)}
<h2>${say('wordings')}</h2>
${wordings(versions, say)}
<h2>${say('numbers')}</h2>
${dailyChart(numbers, metricName) || `<p class="muted">${say('noNumbers')}</p>`}
<p class="muted">${say('gaps')}</p>
${
  sums.length > 0
    ? `<h2>${say('sums')}</h2>${table(
        [say('metric'), say('days'), say('value'), say('source')],
        sums.map(({ metric, start = '', end = '', value, currency = '', source }) => [
          escapedHtml(metricName(metric)),
          `${start} – ${end}`,
          escapedHtml(`${value} ${currency}`.trim()),
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
<h2>${say('papers')}</h2>
${
  papers.length > 0
    ? table(
        [say('kind'), say('number'), say('issuer'), say('valid')],
        papers.map(({ kind, number, issuer, from = '', to = '' }) =>
          [kind, number, issuer, `${from} – ${to}`].map(escapedHtml),
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

const priceText = (price: KnownListing['listing']['price']): string | undefined =>
  price && `${price.amount}${price.max ? `–${price.max}` : ''} ${price.currency ?? ''}`.trim();

/** A table of cells that are markup already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heading = head.length > 0 ? `<thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>` : '';
  return `<table>${heading}<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

/** Every change of title or main picture, before and after. */
function wordings(versions: readonly Version[], say: (word: keyof typeof pageWords) => string): string {
  const rows = (['title', 'image'] as const).flatMap((field) => {
    const inOrder = versions.filter((version) => version.field === field).sort((a, b) => a.from - b.from);
    return inOrder.slice(1).map((version, index) => ({ version, before: inOrder[index]?.value ?? '' }));
  });
  if (rows.length === 0) return `<p class="muted">${say('noChange')}</p>`;
  rows.sort((a, b) => a.version.from - b.version.from);
  return table(
    [say('changed'), say('field'), say('before'), say('after')],
    rows.map(({ version, before }) => [
      day(version.from),
      say(version.field === 'title' ? 'fieldTitle' : 'fieldImage'),
      escapedHtml(before),
      escapedHtml(version.value),
    ]),
  );
}
