import { dictionary } from '../dictionary.ts';
import { isField, means } from '../tables/meanings.ts';

/** At most this many links of a row are looked at, and elements. */
const LINKS_LIMIT = 20;
const PARTS_LIMIT = 500;
/** Shorter than this is a word on a button. */
const NAME_MIN = 8;
/** More than a number and what it is called. */
const LABELLED_MAX = 60;
/** A number that ends a step of a path, a name before it or none: '/p/-116903311/', '/shop/kettle-116903311'. */
const atEnd = /(?:^|[-_])(\d{6,20})(?:\.html?)?$/;
/** What a number is called, whoever gave it: words, and a sign between them and it. */
const labelled = /^(\p{L}[^\d:：#№]{1,40})[:：#№]\s?$/u;

/**
 * The number by which the name or picture of a row leads to its goods, where the row says it behind words of its own, which name none
 * of the codes that are told apart: 'Code of the goods on kaspi.kz: 116903311'.
 */
export function saidNumber(row: Element): string | undefined {
  const led = new Set<string>();
  for (const link of [...row.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT)) {
    const href = link.getAttribute('href') ?? '';
    const isOfGoods = link.querySelector('img') !== null || (link.textContent ?? '').trim().length >= NAME_MIN;
    if (!isOfGoods || href.length > 2000 || !URL.canParse(href, link.baseURI)) continue;
    const { pathname, hash } = new URL(href, link.baseURI);
    for (const step of `${pathname}/${hash.slice(1)}`.split('/')) {
      const number = atEnd.exec(step)?.[1];
      if (number) led.add(number);
    }
  }
  const [only, ...more] = led;
  return only && more.length === 0 && isSaid(row, only) ? only : undefined;
}

const isSaid = (row: Element, number: string): boolean =>
  [...row.querySelectorAll('*')].slice(0, PARTS_LIMIT).some((element) => {
    const text = element.textContent?.trim() ?? '';
    if (text.length > LABELLED_MAX || !text.endsWith(number)) return false;
    const label = labelled.exec(text.slice(0, -number.length))?.[1]?.trim();
    const meaning = label === undefined ? undefined : dictionary.header(label);
    return label !== undefined && (!meaning || (isField(meaning) && means(meaning, 'id')));
  });
