import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { heldBy, shownIn } from '../../shown.ts';
import { currencyOfConsole } from '../consoles-of-one-country.ts';
import { countryMoney } from './country-money.ts';
import { homeMoney } from './home-money.ts';

/** At most this many texts of a page are taken for labels. */
const LABELS_LIMIT = 400;
const labels = 'label,legend,dt,[class*="label" i],div>span:first-child';
const elsewhere = 'table,[role="grid"],[role="table"],script,style,noscript,select,option,button';
const code = /(?<![A-Z])[A-Z]{3}(?![A-Z])/g;

/** At most this many texts of a page are looked through for a sentence that says its money. */
const TEXTS_LIMIT = 4000;
/** A few words, and at the end the code, sign or name of money: 'All amounts in EUR', '단위 : 원'. */
const sentence = /^(\P{N}{2,60}[ :：])([A-Z]{3}|\p{Sc}|[^\P{L}A-Za-z]{1,3})[.)）\]]?$/u;
/** What parts sentences that stand side by side, and what one adds that is no other money: 'in AED, incl. VAT'. */
const between = / [·•|–—-] |[.;。] ?|, (?!\p{Lu}{3}(?!\p{L})|\p{Sc})/u;

/**
 * The money all prices of a page are in, where a control of its own says it, 'Store currency: EUR', or a sentence, 'All prices in
 * EUR'. Two that differ say nothing. Where none says so, a console that sells in one country only is known by its host, and a page in
 * the language of one country, or at an address and under a head of one, may name that country's alone.
 */
export function pageMoney(page: Document): string | undefined {
  const found = new Set<string>();
  for (const label of [...page.querySelectorAll(labels)].slice(0, LABELS_LIMIT)) {
    const text = label.childElementCount === 0 ? squeeze(label.textContent ?? '', 60) : '';
    if (text === '' || text.length > 40 || label.closest('table,[role="grid"],[role="table"],li,header,nav')) continue;
    if (dictionary.column(text.replace(/\s*[:：]$/, '')) !== 'currency' || !label.parentElement) continue;
    for (const money of codesIn(label.parentElement)) found.add(money);
  }
  for (const money of moneySaid(page)) found.add(money);
  const [money, ...more] = found;
  if (more.length > 0) return undefined;
  return money ?? currencyOfConsole(hostOf(page)) ?? homeMoney(page) ?? countryMoney(page);
}

const hostOf = ({ baseURI }: Document): string => (URL.canParse(baseURI) ? new URL(baseURI).hostname : '');

/** The money that sentences outside tables say all amounts are in. */
function moneySaid(page: Document): string[] {
  const found: string[] = [];
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 4);
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < TEXTS_LIMIT; node = walker.nextNode()) {
    const whole = node.nodeValue ?? '';
    if (whole.length < 4 || whole.length > 300) continue;
    looked++;
    for (const text of squeeze(whole, 300).split(between)) {
      const [, lead = '', name = ''] = sentence.exec(text.trim()) ?? [];
      if (lead === '' || node.parentElement?.closest(elsewhere) || !dictionary.price(lead.trim(), 'all in')) continue;
      const [money, ...others] = dictionary.currencies(name);
      if (money && others.length === 0) found.push(money);
    }
  }
  return found;
}

/** The codes of money that a box shows or has chosen. */
function codesIn(box: Element): string[] {
  const said = shownIn(box).lines.map(({ text }) => text);
  const chosen = [...box.querySelectorAll('select')].map(heldBy);
  return [...said, ...chosen]
    .flatMap((text) => text.match(code) ?? [])
    .filter((each) => dictionary.currencies(each).length === 1);
}
