import type { ReadContext } from '../../marketplaces/marketplace.ts';
import type { Period } from '../../metric.ts';
import type { PeriodHint } from '../../text/dates.ts';
import { dayIn } from '../../text/days.ts';
import { isLaidOut } from '../copy.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import type { Said } from '../lexicon/said.ts';
import { queriesOf } from '../queries.ts';
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
  /** A page of one listing's numbers, which may show other days beside those of its control. */
  one?: true;
}

/** What libraries call controls that show days, and what is chosen of several. */
const picker = /selector|period|calendar|date-?range|date-?picker|range-?picker/i;
const chosen = /tab-active|-tab--active|radio\S*checked/i;

/**
 * The days the numbers of a page are of, as its own control says; null where it says none, or says two things.
 */
export function periodOf(page: Document, context: ReadContext, rule: PeriodRule = {}): Period | null {
  const { order, includesToday, list, one } = rule;
  const said = [...fromAddress(context.url, rule), ...saidOfDays(page, one ?? includesToday !== undefined, one)];
  if (said.length === 0) return null;
  const hint = {
    order,
    includesToday,
    list,
    one,
    language: page.documentElement.lang.slice(0, 35),
    today: dayIn(context.store?.zone, context.now),
  };
  return dictionary.days(JSON.stringify(said), hint) ?? null;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function fromAddress(url: URL, { parameters }: PeriodRule): Said[] {
  if (!parameters) return [];
  for (const query of queriesOf(url)) {
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
function saidOfDays(page: Document, anyChosen: boolean, all?: true): Said[] {
  const lines: number[] = [];
  const parts = shownIn(page.body ?? page.documentElement, true).lines.flatMap((line, at) => {
    lines.push(...line.parts.map(() => at));
    return line.parts;
  });
  const kinds = parts.map(kindOf);
  const days = parts.map(({ text, element }, at) => mayName(text) && kinds[at] !== 'o' && isLaidOut(element));
  if (!anyChosen && !days.includes(true)) return [];
  const near = parts.flatMap((part, at) =>
    kinds[at] !== 'o' &&
    (all || kinds[at] === 'c' || days.slice(Math.max(0, at - BEHIND), at + BEFORE + 1).includes(true)) &&
    (days[at] || isLaidOut(part.element))
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
    return [text, kinds[at] as string, own, shared < 0 ? 0 : own - shared, lines[at] as number];
  });
}

/** What a text is: what a field holds, alone or for a range, what is chosen, what a control shows; 'o' what is of other days, or nobody's words. */
function kindOf({ text, element, typed }: Part): Said[1] {
  if (typed)
    return !mayName(text) ||
      ['placeholder', 'aria-label'].some((name) => dictionary.otherDays(element.getAttribute(name) ?? ''))
      ? 'o'
      : element.closest('[class*="range" i],kat-date-range-picker') ||
          parentOf(parentOf(element) ?? element)?.localName.includes('range')
        ? 'r'
        : 't';
  if (text.length > 120) return 'o';
  let kind: Said[1] = '';
  for (let up: Element | undefined = element, n = 0; up && n < 4; up = parentOf(up), n++) {
    if (isChosen(up)) return 'c';
    if (/\p{N}/u.test(text) && isPicker(up)) kind = 'p';
    else if (kind === '' && /^(?:h\d|a|button)$/.test(up.localName)) kind = 'h';
  }
  return kind;
}

/** Whether an element is the one chosen among several: of a list the attribute only says which one was at first. */
const isChosen = (element: Element): boolean =>
  element.localName === 'select' ||
  ['aria-selected', 'aria-checked', 'aria-pressed'].some((name) => element.getAttribute(name) === 'true') ||
  (element.getAttribute('aria-current') ?? 'false') !== 'false' ||
  chosen.test(element.className) ||
  (element.localName === 'label' && element.querySelector('input:checked') !== null);

const isPicker = (element: Element): boolean =>
  (element.localName === 'button' ||
    /^(?:button|combobox)$/.test(element.getAttribute('role') ?? '') ||
    element.hasAttribute('aria-haspopup') ||
    picker.test(element.className) ||
    ['data-testid', 'aria-label'].some((name) => /date/i.test(element.getAttribute(name) ?? ''))) &&
  (element.textContent ?? '').length < 120;
