import type { MarketplaceId } from '../../ids.ts';
import { readPeriod } from '../../text/dates.ts';
import { foldHeader } from '../../text/header.ts';
import { relativeDays } from '../../text/relative-days.ts';
import { saysAsked } from './added.ts';
import { codeNamed } from './code-names.ts';
import { form } from './form.ts';
import { isNeutral, isOfPage, isPartial, isRest } from './groups.ts';
import { type LabelField, type Labels, labelsOf } from './labels.ts';
import { lists, marketplaces, stems } from './lists.ts';
import type { Meaning } from './meaning.ts';
import { withoutTaxed } from './other-prices.ts';
import { isSummed, withoutTotal } from './totals.ts';
import { withAdded, withDays } from './with-added.ts';

export type { LabelField } from './labels.ts';
export type { Meaning } from './meaning.ts';

type Book = ReadonlyMap<string, Meaning>;

const isField = (key: string): key is LabelField => !/^[#~]/.test(key);

function meaningBy(key: string): Meaning {
  if (isField(key)) return { field: key };
  return key.startsWith('#') ? { otherId: key.slice(1) } : { known: key.slice(1) };
}

function bookOf(all: readonly Labels[]): Book {
  const book = new Map<string, Meaning>();
  for (const labels of all) {
    for (const [key, entries = ''] of Object.entries(labels)) {
      const meaning = meaningBy(key);
      for (const entry of entries.split(';')) for (const label of labelsOf(entry)) book.set(label, meaning);
    }
  }
  return book;
}

// Built at the first question: a page that asks none pays nothing.
const books = new Map<string, Book>();
function book(name: string, all: () => readonly Labels[]): Book {
  const made = books.get(name) ?? bookOf(all());
  books.set(name, made);
  return made;
}

function exact(label: string, marketplace: MarketplaceId | undefined): Meaning | undefined {
  const own = marketplace && marketplaces[marketplace];
  return (
    (own && marketplace ? book(marketplace, () => [own]).get(label) : undefined) ??
    book('', () => Object.values(lists)).get(label)
  );
}

const apart = /-(?:b2b|mobile app|browser|mobile)$|\((?:previous period|предыдущий период|上期|上一周期)\)$/;
const lastBrackets = /^(.+?)(?:\(([^()]{1,40})\)|,([^(),]{1,10})| ([^ (),]{1,4})|([%₽€$¥£₫฿]))$/;
const leadingDays =
  /^(?:(?:近|过去|過去|最近|直近)?(\d{1,3})[天日](?:間の?|内)?|최근 ?(\d{1,3})일(?:간)? ?|(?:last )?(\d{1,3})[ -]days? )(.+)$/;

/** What a label means when what it adds to a label of ours is taken off: a unit, a currency, days, a group. */
function decorated(label: string, marketplace: MarketplaceId | undefined, depth: number): Meaning | undefined {
  const found = exact(label, marketplace);
  if (found || depth === 0 || label.length > 200) return found;
  const inner = (text: string) => decorated(text, marketplace, depth - 1);
  const equals = label.indexOf('=');
  if (equals > 0) return inner(label.slice(0, equals));
  if (apart.test(label)) return inner(label.replace(apart, '')) && { known: 'part' };

  const days = leadingDays.exec(label);
  if (days) return withDays(inner(days[4] ?? ''), Number(days[1] ?? days[2] ?? days[3]));
  const [, base = '', bracket, comma, word, sign] = lastBrackets.exec(label) ?? [];
  const added = bracket ?? comma ?? word ?? sign;
  let bare: Meaning | undefined;
  if (added !== undefined) {
    const named = bracket && codeNamed(base, bracket);
    const meant = inner(base);
    bare =
      withAdded(meant, added) ??
      (named ? inner(named) : undefined) ??
      (bracket ? sameField(meant, exact(bracket, marketplace)) : undefined);
    if (bare && 'field' in bare) return bare;
  }
  // Under a group the whole of it may be known for a field of ours, where it is none without what is added.
  return (
    grouped(label, inner) ??
    bare ??
    dated(label, inner) ??
    lasting(label, inner) ??
    summed(label, inner) ??
    taxed(label, inner)
  );
}

/** A label said twice, short or in another language: 'Tıklanma Oranı (CTR)', '库存 (Stock)'. */
const sameField = (meaning: Meaning | undefined, again: Meaning | undefined): Meaning | undefined =>
  meaning && again && 'field' in meaning && 'field' in again && meaning.field === again.field ? meaning : undefined;

/** A group that names its days: 'воронка продаж 29.10.2026-27.11.2026'. */
const datedGroup = /^([^\d/]{2,60}?)[(,: -]*(\d[^/]{9,40})$/;

/** '流量情况/曝光量' is the impressions, '搜索数据/曝光量' a part of them; under a group nobody knows a number may be anything. */
function grouped(label: string, inner: (text: string) => Meaning | undefined): Meaning | undefined {
  const at = Math.max(label.lastIndexOf('/'), label.lastIndexOf('-'));
  if (at < 1) return undefined;
  const named = label.slice(0, at);
  const [, plain, days] = datedGroup.exec(named) ?? [];
  const period = days === undefined ? undefined : readPeriod(days.replace(/\)$/, ''));
  if (plain && period) {
    const meaning = grouped(`${plain}${label.slice(at)}`, inner);
    return meaning && 'field' in meaning ? { ...meaning, period } : meaning;
  }
  const groups = named.split('/');
  if (groups.some((group) => isPartial(group))) return { known: 'part' };
  const ago = groups.length === 1 ? relativeDays(groups[0] ?? '') : undefined;
  if (typeof ago === 'number') return withDays(inner(label.slice(at + 1)), ago);
  if (!groups.every((group) => isNeutral(group) || isRest(group))) return undefined;
  const meaning = inner(label.slice(at + 1));
  if (groups.some(isRest) && !(meaning && 'field' in meaning && ofGoods.test(meaning.field))) return undefined;
  if (groups.some(isOfPage) && meaning && 'field' in meaning && /^(?:impressions|clicks|ctr)$/.test(meaning.field))
    return { known: 'part' };
  // 'SPU/SKC' are two codes in one column, and no group over a code.
  return meaning && isCode(meaning) && isCode(inner(groups.at(-1) ?? '')) ? undefined : meaning;
}

/** What goods have as a whole, whatever it stands beside. */
const ofGoods = /^(?:rating|reviews|qualityScore)$/;

const isCode = (meaning: Meaning | undefined): boolean =>
  meaning !== undefined && ('otherId' in meaning || ('field' in meaning && /^(?:id|sku|parent)$/.test(meaning.field)));

/** 'Views · Last 28 days', 'Performance, last 30 days'. */
function lasting(label: string, inner: (text: string) => Meaning | undefined): Meaning | undefined {
  const [, base = '', ago = ''] = /^([^·•|]{2,60}?) ?[·•|,] ?([^·•|,]{4,40})$/.exec(label) ?? [];
  const days = ago === '' ? undefined : relativeDays(ago);
  return typeof days === 'number' ? withDays(inner(base), days) : daysBehind(label, inner);
}

/** So far before its figure 'in the last 30 days' begins. */
const AGO_MAX = 14;

/** 'Page views 30 days', '曝光量近7天': of what is counted over days; a price of so many days is the lowest of them. */
function daysBehind(label: string, inner: (text: string) => Meaning | undefined): Meaning | undefined {
  const figure = label.search(/\d/);
  for (let at = figure; at >= Math.max(2, figure - AGO_MAX); at--) {
    const days = relativeDays(label.slice(at));
    const meaning = typeof days === 'number' ? inner(label.slice(0, at).trim()) : undefined;
    if (meaning && 'field' in meaning && (isSummed(meaning.field) || meaning.field === 'revenue'))
      return withDays(meaning, days as number);
  }
  return undefined;
}

/** 'Impressionen gesamt'. What only one marketplace calls by that name need not be its total. */
function summed(label: string, inner: (text: string) => Meaning | undefined): Meaning | undefined {
  const base = withoutTotal(label);
  const [here, anywhere] = base ? [inner(base), decorated(base, undefined, 1)] : [];
  if (!here || !anywhere || !('field' in here) || !('field' in anywhere)) return undefined;
  return here.field === anywhere.field && isSummed(here.field) ? here : undefined;
}

/** What counts in all says so where nobody knows the console: of those we know, the total is that of the page's days. */
const inAll = (label: string, meaning: Meaning | undefined, marketplace: MarketplaceId | undefined) =>
  !marketplace && meaning && 'field' in meaning && !meaning.days && isSummed(meaning.field) && withoutTotal(label)
    ? { ...meaning, days: 'all' as const }
    : meaning;

/** 'Preis inkl. MwSt.' is what buyers pay. */
function taxed(label: string, inner: (text: string) => Meaning | undefined): Meaning | undefined {
  const base = withoutTaxed(label);
  const meaning = base && base !== label ? inner(base) : undefined;
  return meaning && 'field' in meaning && meaning.field === 'price' ? meaning : undefined;
}

/** Some reports write the days into their headers. */
function dated(label: string, inner: (text: string) => Meaning | undefined): Meaning | undefined {
  const at = label.search(/\d/);
  if (at < 2 || label.length - at < 10) return undefined;
  const period = readPeriod(label.slice(at).replace(/\)$/, ''));
  const meaning = period && inner(label.slice(0, at).replace(/[(,: -]+$/, ''));
  return meaning && 'field' in meaning && period ? { ...meaning, period } : meaning;
}

let patterns: (readonly [reason: string, pattern: RegExp])[] | undefined;

/** Whether a header is of a kind we know and do not read. */
function knownBy(label: string): Meaning | undefined {
  patterns ??= stems.map(([reason, beginning, within]) => [
    reason,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginning})|${within}`, 'u'),
  ]);
  const reason = patterns.find(([, pattern]) => pattern.test(label))?.[0];
  return reason === undefined ? undefined : { known: reason };
}

/** Questions repeat for every row; the answers to the last of them are kept. */
const answers = new Map<string, Meaning | undefined>();
function remembered(key: string, answer: () => Meaning | undefined): Meaning | undefined {
  if (answers.has(key)) return answers.get(key);
  const found = answer();
  if (answers.size >= 2000) answers.clear();
  if (key.length < 160) answers.set(key, found);
  return found;
}

/**
 * The meaning of a column header, its groups before it parted by '/'; undefined where it is not known.
 * Only a label that is ours whole is read; one that merely holds our word is a neighbour.
 */
export function meaningOf(header: string, marketplace?: MarketplaceId): Meaning | undefined {
  return remembered(`h ${marketplace} ${header}`, () => {
    // Ozon writes the name of its experiment behind some headers.
    const label = foldHeader(header.replace(/\[([^[\]]{1,40})\]\s*$/, '($1)')).replace(/ asuv$/, '');
    return label === '' ? undefined : (inAll(label, decorated(label, marketplace, 3), marketplace) ?? knownBy(label));
  });
}

/** The meaning of a label of a form field or beside a value; undefined where it is not known. Stricter than a header: it may be prose. */
export function fieldOfLabel(label: string, marketplace?: MarketplaceId): Meaning | undefined {
  return remembered(`l ${marketplace} ${label}`, () => {
    const whole = foldHeader(label);
    const [, plain, asked = ''] = /^(.+?) ?\(([^()]{1,40})\)$/.exec(whole) ?? [];
    const text = plain && saysAsked(asked) ? plain : whole;
    if (text === '') return undefined;
    return decorated(text, marketplace, 1) ?? book('form', () => [form]).get(text);
  });
}
