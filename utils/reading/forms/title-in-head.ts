import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { dictionary } from '../dictionary.ts';
import { shownIn } from '../shown.ts';
import { headOf } from '../tables/head-of.ts';
import { codesOf, emptyDraft, namedIn } from '../tables/identity.ts';
import { means } from '../tables/meanings.ts';
import { held, textControls } from './control.ts';
import { codesInAddress } from './form.ts';
import type { Control, FormShape } from './form-shape.ts';

/** What is shorter may be words of the console. */
const NAME_MIN = 12;

/**
 * The name of the goods where the form of their offer has no field for it: the one heading of the page whose box, which holds no
 * field, also shows the seller's code that the form holds; or what is no heading of a form beside the picture of the goods or
 * the number that the address names.
 */
export function titleInHead(page: Document, controls: readonly Control[], shape: FormShape): Control[] {
  const heldAs = (field: 'sku' | 'title' | 'price' | 'stock') => controls.find(({ meaning }) => means(meaning, field));
  if (heldAs('title') || !(heldAs('price') ?? heldAs('stock'))) return [];
  const coded = heldAs('sku');
  const code = coded ? squeeze(held(coded.element)) : '';
  const draft = emptyDraft();
  codesInAddress(draft, new URL(page.URL), shape);
  const [number] = codesOf(draft);
  const [heading, another] = page.querySelectorAll('h1');
  const element =
    heading && !another && (standsBeside(heading, code) || (isName(heading) && isBesideGoods(heading, number)))
      ? heading
      : number && nameIn(headOf(page, number), number, shape);
  return element ? [{ meaning: { field: 'title' }, element, name: element.localName, source: 'heading' }] : [];
}

/** Whether the boxes around a heading that hold no field show a code as well. */
function standsBeside(heading: Element, code: string): boolean {
  let up = parentOf(heading);
  for (let n = 0; up && n < 4 && !up.querySelector(textControls); up = parentOf(up), n++)
    if (code.length > 2 && (up.textContent ?? '').replace(heading.textContent ?? '', '').includes(code)) return true;
  return false;
}

function isBesideGoods(heading: Element, number = ''): boolean {
  const box = parentOf(heading);
  return standsBeside(heading, number) || (!box?.querySelector(textControls) && box?.querySelector('img') != null);
}

function isName(element: Element): boolean {
  const text = squeeze(element.textContent ?? '');
  return text.length >= NAME_MIN && !dictionary.noName(text) && !dictionary.formHead(text);
}

/** What bears the name in a box with picture and number. */
function nameIn(box: Element | undefined, number: string, shape: FormShape): Element | undefined {
  if (!box) return undefined;
  const shown = { ...shownIn(box), links: [] };
  const title = namedIn(shown, shape, 'open').title({ id: number, sources: {} })?.title;
  const element = shown.lines.find(({ text }) => text === title)?.parts[0]?.element;
  return element && isName(element) ? element : undefined;
}
