import { currenciesOf } from '../../text/currencies.ts';
import { squeeze } from '../../text/normal.ts';
import { parentOf } from '../deep.ts';
import { heldBy, shownIn } from '../shown.ts';
import { currencyAlone } from '../tables/cell.ts';

/** Fields of a form that hold text; lists to choose from, boxes to tick and search boxes are not asked. */
export const textControls =
  'input:not([type]),input[type="text"],input[type="number"],input[type="tel"],input[type="url"],textarea,kat-input,kat-textarea,[contenteditable="true"]';

/** What a control holds now. A custom one keeps it in its open shadow root; before that is drawn, in its attribute. */
export function held(control: Element): string {
  if (control.localName === 'input' || control.localName === 'textarea') return heldBy(control);
  if (control.shadowRoot) {
    const inner = control.shadowRoot.querySelector('textarea,input');
    return inner ? heldBy(inner) : '';
  }
  if (control.localName.includes('-')) return control.getAttribute('value') ?? '';
  return shownIn(control)
    .lines.map(({ text }) => text)
    .join('\n');
}

/** The label of a control: what names it by markup, else the words right before it in the nearest box that has any. */
export function labelOf(control: Element): string {
  return named(control) ?? before(control) ?? '';
}

function named(control: Element): string | undefined {
  const own = control.localName.includes('-') ? control.getAttribute('label') : null;
  const root = control.getRootNode() as Document | ShadowRoot;
  const byId = (id: string | null): Element | null =>
    id && id.length < 200 ? (root.getElementById?.(id) ?? null) : null;
  const elements = [
    ...(control.getAttribute('aria-labelledby') ?? '').split(/\s+/).slice(0, 4).map(byId),
    control.id
      ? [...root.querySelectorAll('label[for]')].find((label) => label.getAttribute('for') === control.id)
      : null,
    control.closest('label'),
  ];
  const texts = [
    own,
    ...elements.map((element) => (element ? wordsOf(element) : null)),
    control.getAttribute('aria-label'),
  ];
  return texts.map((text) => squeeze(text ?? '', 200)).find((text) => /\p{L}/u.test(text));
}

/** The words of an element, without what fields in it hold. */
const wordsOf = (element: Element): string =>
  shownIn(element)
    .lines.filter(({ parts }) => !parts.some(({ typed }) => typed))
    .map(({ text }) => text)
    .join(' ');

/** A sign or code of money; 'SKU' has as many letters and is none. */
const isMoney = (text: string): boolean =>
  currencyAlone.test(text) && (!/^[A-Z]{3}$/.test(text) || currenciesOf(text).length > 0);

/** Whether a text stands in a label that names another field than this one. */
function isOfOther(text: Element, { id }: Element): boolean {
  const named = id ? text.closest('label[for]')?.getAttribute('for') : undefined;
  return Boolean(named) && named !== id;
}

function before(control: Element): string | undefined {
  let up = parentOf(control);
  for (let n = 0; up && n < 8; up = parentOf(up), n++) {
    if (/^(td|tr|table|form|body|kat-table-cell)$/.test(up.localName)) return undefined;
    const words: string[] = [];
    for (const { text, parts } of shownIn(up).lines) {
      if (parts.some(({ element, typed }) => typed && (element === control || control.shadowRoot?.contains(element))))
        break;
      // The label of another field, which may be gone, is none of this one.
      if (parts.some(({ element }) => isOfOther(element, control))) {
        words.length = 0;
        continue;
      }
      // The sign of the money stands between a field and its label, in their line or on one of its own.
      const named = parts.length > 1 ? parts.flatMap((part) => (isMoney(part.text) ? [] : part.text)).join(' ') : text;
      if (parts.some(({ typed }) => typed)) words.length = 0;
      else if (/\p{L}/u.test(named) && !isMoney(named)) words.push(named);
    }
    const last = words[words.length - 1];
    if (last !== undefined) return last;
  }
  return undefined;
}
