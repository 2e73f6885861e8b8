import { squeeze } from '../../../text/normal.ts';
import { textControls } from '../../forms/control.ts';
import { fieldsOf, isAside } from '../../forms/controls.ts';
import type { Control, FormShape } from '../../forms/form-shape.ts';
import { tabsBefore } from '../../forms/tabs.ts';
import { isField, labelHere } from '../../tables/columns.ts';
import { withoutAdded } from '../../tables/header-text.ts';

/**
 * The fields that a label stands right before, which names no other and holds none: where what is written before the label stands in
 * its line, the line as a whole says nothing. Only of fields of the listing for which no other was found.
 */
export function labelledRightBefore(page: Document, controls: readonly Control[], shape: FormShape): Control[] {
  return fieldsOf(page).flatMap((element): Control[] => {
    const label = element.previousElementSibling;
    const isIts =
      label?.localName === 'label' &&
      !label.hasAttribute('for') &&
      !label.querySelector(`${textControls},select,input`) &&
      !controls.some((control) => control.element === element);
    if (!label || !isIts || isAside(element) || tabsBefore(element) === undefined) return [];
    const name = withoutAdded([squeeze(label.textContent ?? '', 200)]).join(' ');
    const meaning = name === '' ? undefined : labelHere(name, shape);
    const isNew =
      isField(meaning) &&
      !controls.some((control) => isField(control.meaning) && control.meaning.field === meaning.field);
    return meaning && isNew ? [{ meaning, element, name, source: `label "${name}"` }] : [];
  });
}
