import { squeeze } from '../../../text/normal.ts';
import { readCount } from '../../../text/numbers.ts';
import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import { means } from '../../tables/columns.ts';
import type { Draft } from '../../tables/identity.ts';

/** The one count over or below its name on something to press, which leads to where the pieces lie: '14.00 Units' over 'On hand'. */
export function putStockOnButton(draft: Draft, page: Document): void {
  const found = [...page.querySelectorAll('button,a')].slice(0, PRESSED_LIMIT).flatMap((pressed) => {
    const texts = textsOf(pressed);
    const number = texts.find((text) => counted.test(text));
    const name = texts.find((text) => text !== number) ?? '';
    const meaning = texts.length === 2 && number && name.length <= NAME_MAX ? dictionary.header(name) : undefined;
    const read = meaning && means(meaning, 'stock') ? readCount(counted.exec(number ?? '')?.[1] ?? '', {}) : undefined;
    return read?.kind === 'value' ? [{ name, count: read.value }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return;
  draft.stock = only.count;
  draft.sources.stock = `label "${only.name}"`;
}
/** The lines that something shows; where they stand in one, the boxes of it. */
function textsOf(pressed: Element): string[] {
  const { lines } = shownIn(pressed);
  if (lines.length > 1) return lines.map(({ text }) => text);
  let box = pressed;
  while (box.childElementCount === 1 && box.firstElementChild) box = box.firstElementChild;
  return [...box.children].map((each) => squeeze((each.textContent ?? '').slice(0, 100)));
}
const PRESSED_LIMIT = 300;
const NAME_MAX = 40;
const counted = /^(\d[\d.,]{0,12})(?: ?[\p{L}()]{1,12}\.?)?$/u;
