import type { ReadContext } from '../../marketplaces/marketplace.ts';
import type { Period } from '../../metric.ts';
import type { PeriodHint } from '../../text/dates.ts';
import { dayIn, daysBetween } from '../../text/days.ts';
import { squeeze } from '../../text/normal.ts';
import { lightThenDeep } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { heldBy, textOf } from '../shown.ts';

/** What is particular to how a console says which days its numbers are of. */
export interface PeriodRule {
  /** Names of the parameters of the address that hold the first and last day, or of the one that holds both, parted by '|'. */
  parameters?: readonly [string, string?];
  /** Controls besides those every console has. */
  controls?: string;
  /** Whether "last 7 days" ends with today; absent where nobody has documented it: then such words say nothing. */
  includesToday?: boolean;
  order?: PeriodHint['order'];
}

/** Controls that hold days: fields, pickers, the chosen tab. */
const fields = 'input,kat-date-picker,kat-date-range-picker,kat-input';
const pickers =
  'button,[role="button"],[role="combobox"],[aria-haspopup],[class*="selector" i],[class*="period" i],[class*="calendar" i],[class*="date-range" i],[class*="daterange" i],[class*="date-picker" i],[class*="datepicker" i],[class*="range-picker" i],[data-testid*="date" i],[aria-label*="date" i]';
/** Of a list the option that is chosen now: the attribute only says which one was at first. */
const chosen =
  '[role="tab"][aria-selected="true"],[role="radio"][aria-checked="true"],[aria-pressed="true"],[class*="tab-active" i],[class*="-tab--active" i],[class*="radio-button-checked" i],option:checked';
/** What stands in the rows of a table is of one listing. */
const rows = 'td,tbody,[role="row"],[role="gridcell"],kat-table-body';

/**
 * The days the numbers of a page are of, as its own control says; null where it says none, or says two things.
 */
export function periodOf(page: Document, context: ReadContext, rule: PeriodRule = {}): Period | null {
  const found = [
    ...fromAddress(context.url, rule),
    ...fromFields(page, context, rule),
    ...fromPickers(page, context, rule),
  ];
  if (found.length === 0) found.push(...fromChosen(page, context, rule));
  if (found.length === 0) found.push(...fromTexts(page, context, rule));
  const [first, ...others] = found;
  return first && others.every(({ start, end }) => start === first.start && end === first.end) ? first : null;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function fromAddress(url: URL, { parameters }: PeriodRule): Period[] {
  if (!parameters) return [];
  // Single-page consoles keep their parameters behind the '#'.
  const behind = url.hash.includes('?') ? url.hash.slice(url.hash.indexOf('?') + 1) : '';
  for (const query of [url.searchParams, new URLSearchParams(behind)]) {
    const [start, end] = parameters.flatMap((name) => (query.get(name ?? '') ?? '').split('|'));
    if (start && end && isoDay.test(start) && isoDay.test(end)) {
      const period = dictionary.period(`${start} - ${end}`);
      if (period) return [period];
    }
  }
  return [];
}

function fromFields(page: Document, context: ReadContext, rule: PeriodRule): Period[] {
  const hint = hintOf(context, rule);
  const days: { text: string; element: Element }[] = [];
  const found: Period[] = [];
  for (const element of lightThenDeep(page, rule.controls ? `${fields},${rule.controls}` : fields).slice(0, 400)) {
    if (
      /^(checkbox|radio|hidden|button|submit|file|password)$/.test(element.getAttribute('type') ?? '') ||
      !isDrawn(element)
    )
      continue;
    for (const text of heldDays(element)) {
      const whole = dictionary.period(text, hint);
      if (!whole || isOfOtherDays(element)) continue;
      if (whole.start !== whole.end) found.push(whole);
      else days.push({ text, element });
    }
  }
  if (found.length > 0) return found;
  // Two fields side by side: first and last day.
  if (days.length !== 2) return [];
  const both = dictionary.period(`${days[0]?.text} - ${days[1]?.text}`, hint);
  return both ? [both] : [];
}

/** What a control holds: its value, or two values in attributes of their own. */
function heldDays(element: Element): string[] {
  const pair = [
    ['start-value', 'end-value'],
    ['start', 'end'],
    ['from', 'to'],
    ['start-date', 'end-date'],
  ]
    .map(([a = '', b = '']) => [element.getAttribute(a), element.getAttribute(b)])
    .find(([a, b]) => a && b);
  if (pair) return [`${pair[0]} - ${pair[1]}`];
  const inner = element.shadowRoot ? [...element.shadowRoot.querySelectorAll('input')] : [];
  const held = inner.length > 0 ? inner.map(heldBy) : [heldBy(element)];
  return held.map((text) => squeeze(text, 80)).filter((text) => /\d/.test(text) && text.length >= 6);
}

function fromPickers(page: Document, context: ReadContext, rule: PeriodRule): Period[] {
  const hint = hintOf(context, rule);
  const elements = [...page.querySelectorAll(pickers)]
    .slice(0, 400)
    .filter((element) => hasDays(element.textContent ?? '') && !element.closest(rows));
  // A label may stand in the same box: 'Data period', and the days in an element of their own.
  return elements.flatMap((element) => {
    const period = [element, ...element.children].reduce<Period | undefined>(
      (known, each) => known ?? dictionary.period(textOf(each), hint),
      undefined,
    );
    return period && period.start !== period.end && !isOfOtherDays(element) && isDrawn(element) ? [period] : [];
  });
}

/** Two days have four figures at least. */
const hasDays = (text: string): boolean => text.length < 120 && /(?:\p{N}[^\p{N}]*){4}/u.test(text);

function fromChosen(page: Document, context: ReadContext, { includesToday }: PeriodRule): Period[] {
  if (includesToday === undefined) return [];
  const today = dayIn(context.store?.zone, context.now);
  return [...page.querySelectorAll(chosen)].slice(0, 100).flatMap((element) => {
    const text = textOf(element);
    return text.length < 40 ? (dictionary.lastDays(text, { today, includesToday }) ?? []) : [];
  });
}

/** At most this many texts of a page are looked through for days. */
const TEXTS_LIMIT = 3000;

/** Days in plain text right beside a control that says how many they are: 'Last 31 days', and 'Oct 27, 2026 – Nov 26, 2026'. */
function fromTexts(page: Document, context: ReadContext, rule: PeriodRule): Period[] {
  const hint = hintOf(context, rule);
  const today = dayIn(context.store?.zone, context.now);
  const controls = [...page.querySelectorAll(`${pickers},${chosen}`)].slice(0, 400).flatMap((element) => {
    const text = (element.textContent ?? '').length < 60 && !element.closest(rows) ? textOf(element) : '';
    const last = /\d/.test(text) ? dictionary.lastDays(text, { today, includesToday: false }) : undefined;
    return last ? [{ element, count: daysBetween(last.start, last.end) }] : [];
  });
  if (controls.length === 0) return [];
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 4);
  const found: Period[] = [];
  for (let node = walker.nextNode(), n = 0; node && n < TEXTS_LIMIT; node = walker.nextNode(), n++) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || !hasDays(text) || parent.closest(`${rows},script,style`)) continue;
    const period = dictionary.period(squeeze(text), hint);
    // What is still to come has not been counted.
    if (!period || period.end > today || isOfOtherDays(parent) || !isDrawn(parent)) continue;
    const count = daysBetween(period.start, period.end);
    if (controls.some((control) => control.count === count && isBeside(parent, period, control.element, hint)))
      found.push(period);
  }
  return found;
}

/** Whether a control stands beside a box that says the same days, and so hardly anything else. */
function isBeside(element: Element, period: Period, control: Element, hint: PeriodHint): boolean {
  for (let box: Element | null = element, n = 0; box && n < 3; box = box.parentElement, n++) {
    const said = hasDays(box.textContent ?? '') ? dictionary.period(textOf(box), hint) : undefined;
    if (said?.start !== period.start || said.end !== period.end) return false;
    if (box.parentElement?.contains(control) && !box.contains(control)) return true;
  }
  return false;
}

/** Whether the words right before a control say that it is about other days than those of the numbers. */
function isOfOtherDays(element: Element): boolean {
  let up: Element | null = element;
  for (let n = 0; up && n < 5; up = up.parentElement, n++) {
    const text = squeeze((up.textContent ?? '').slice(0, 200));
    if (text.length > 60) return false;
    if (dictionary.otherDays(text)) return true;
  }
  return ['placeholder', 'aria-label'].some((name) => dictionary.otherDays(element.getAttribute(name) ?? ''));
}

const hintOf = (context: ReadContext, { order }: PeriodRule): PeriodHint => ({
  ...(order ? { order } : {}),
  today: dayIn(context.store?.zone, context.now),
});
