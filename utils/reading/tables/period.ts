import type { ReadContext } from '../../marketplaces/marketplace.ts';
import type { Period } from '../../metric.ts';
import type { PeriodHint } from '../../text/dates.ts';
import { dayIn } from '../../text/days.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import type { Said } from '../lexicon/page-days.ts';
import { type Part, shownIn } from '../shown.ts';

/** What is particular to how a console says which days its numbers are of. */
export interface PeriodRule {
  /** Names of the parameters of the address that hold the first and last day, or of the one that holds both, parted by '|'. */
  parameters?: readonly [string, string?];
  /** Whether "last 7 days" ends with today; absent where nobody has documented it: then such words say nothing. */
  includesToday?: boolean;
  order?: PeriodHint['order'];
  /** A list of goods: days there are those of its numbers only where words say so. */
  list?: true;
}

/** Controls that show days, by what libraries call them. */
const pickers =
  'button,[role="button"],[role="combobox"],[aria-haspopup],[class*="selector" i],[class*="period" i],[class*="calendar" i],[class*="date-range" i],[class*="daterange" i],[class*="date-picker" i],[class*="datepicker" i],[class*="range-picker" i],[data-testid*="date" i],[aria-label*="date" i]';
/** What is chosen among several, now: of a list the attribute only says which one was at first. */
const chosen =
  'select,[role="tab"][aria-selected="true"],[role="radio"][aria-checked="true"],[aria-pressed="true"],[aria-current]:not([aria-current="false"]),[class*="tab-active" i],[class*="-tab--active" i],[class*="radio" i][class*="checked" i]';

/**
 * The days the numbers of a page are of, as its own control says; null where it says none, or says two things.
 */
export function periodOf(page: Document, context: ReadContext, rule: PeriodRule = {}): Period | null {
  const { order, includesToday, list } = rule;
  const said = [...fromAddress(context.url, rule), ...saidOfDays(page, includesToday !== undefined)];
  if (said.length === 0) return null;
  const hint = {
    order,
    includesToday,
    list,
    language: (page.documentElement.lang || '').slice(0, 35),
    today: dayIn(context.store?.zone, context.now),
  };
  return dictionary.days(JSON.stringify(said), hint) ?? null;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function fromAddress(url: URL, { parameters }: PeriodRule): Said[] {
  if (!parameters) return [];
  // Single-page consoles keep their parameters behind the '#'.
  const behind = url.hash.includes('?') ? url.hash.slice(url.hash.indexOf('?') + 1) : '';
  for (const query of [url.searchParams, new URLSearchParams(behind)]) {
    const [start, end] = parameters.flatMap((name) => (query.get(name ?? '') ?? '').split('|'));
    if (start && end && isoDay.test(start) && isoDay.test(end)) return [[`${start} - ${end}`, 't', 0, 0, -1]];
  }
  return [];
}

/** So many texts are of interest before and behind one that names days, and at the most of a page. */
const BEFORE = 8;
const BEHIND = 3;
const TEXTS_LIMIT = 250;

/** A text that may name days: a year, two days, a month in Chinese letters. */
const mayName = (text: string): boolean =>
  text.length < 120 && /\p{N}{4}|[月월]|\p{N}.{0,14}[-–—~～/至到→.].{0,14}\p{N}/u.test(text);

/** The texts around the days of a page, and what is chosen on it. */
function saidOfDays(page: Document, anyChosen: boolean): Said[] {
  const lines: number[] = [];
  const parts = shownIn(page.body ?? page.documentElement, true).lines.flatMap((line, at) => {
    lines.push(...line.parts.map(() => at));
    return line.parts;
  });
  const kinds = parts.map(kindOf);
  const days = parts.map(({ text, element }, at) => mayName(text) && kinds[at] !== 'o' && isDrawn(element));
  if (!anyChosen && !days.includes(true)) return [];
  const near = parts.flatMap((part, at) =>
    kinds[at] !== 'o' &&
    (kinds[at] === 'c' || days.slice(Math.max(0, at - BEHIND), at + BEFORE + 1).includes(true)) &&
    (days[at] || isDrawn(part.element))
      ? [at]
      : [],
  );
  let above: Element[] = [];
  return near.slice(0, TEXTS_LIMIT).map((at): Said => {
    const { text, element } = parts[at] as Part;
    const before = above;
    above = [];
    for (let up: Element | undefined = element; up; up = parentOf(up)) above.push(up);
    const own = above.length;
    const shared = above.findIndex((each) => before.includes(each));
    return [text.slice(0, 120), kinds[at] ?? '', own, shared < 0 ? 0 : own - shared, lines[at] ?? 0];
  });
}

/** What a text is: what a field holds, what is chosen, what a control shows; 'o' what is of other days, or nobody's words. */
function kindOf({ text, element, typed }: Part): Said[1] {
  if (typed)
    return !mayName(text) ||
      ['placeholder', 'aria-label'].some((name) => dictionary.otherDays(element.getAttribute(name) ?? ''))
      ? 'o'
      : 't';
  if (text.length > 120) return 'o';
  if (element.closest(chosen) || element.closest('label')?.querySelector('input:checked')) return 'c';
  const picker = /\p{N}/u.test(text) ? element.closest(pickers) : null;
  return picker && (picker.textContent ?? '').length < 120 ? 'p' : '';
}
