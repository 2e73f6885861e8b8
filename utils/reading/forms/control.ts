import { heldBy, shownIn } from '../shown.ts';

/** Fields of a form that hold text, also of types that browsers do not know and programs give them; lists to choose from, boxes to tick and search boxes are not asked. */
export const textControls =
  'input:not([type]),input[type="text"],input[type="number"],input[type="tel"],input[type="url"],input[type="decimal"],input[type="currency"],textarea,kat-input,kat-textarea,[contenteditable="true"]';

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
