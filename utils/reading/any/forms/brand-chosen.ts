import { squeeze } from '../../../text/normal.ts';
import { labelsOf } from '../../forms/label.ts';
import { labelHere, means } from '../../tables/columns.ts';
import type { Draft } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';

const LISTS_LIMIT = 60;
/** 'Select…', '-- Marke wählen --': what asks to choose is not chosen. */
const invites = /(?:…|\.{3})$|^[-–—]+.*[-–—]+$/u;

/** Puts the maker's name that is chosen in the one list of a form which is called so; what is chosen at first is none where it stands for nothing. */
export function putBrandChosen(draft: Draft, page: Document, shape: Shape): void {
  const chosen = [...page.querySelectorAll('form select,main select')].slice(0, LISTS_LIMIT).flatMap((list) => {
    const [label] = labelsOf(list);
    const meaning = label && label.text.length < 40 ? labelHere(label.text, shape) : undefined;
    const option = meaning && means(meaning, 'brand') ? list.querySelector('option[selected]') : null;
    return option && label ? [{ option, label: label.text }] : [];
  });
  const [only, ...more] = chosen;
  const name = squeeze(only?.option.textContent ?? '', 60);
  const isNone =
    !/\p{L}/u.test(name) || invites.test(name) || /^(?:0|-1)?$/.test(only?.option.getAttribute('value') ?? name);
  if (!only || more.length > 0 || isNone) return;
  draft.brand = name;
  draft.sources.brand = `label "${only.label}"`;
}
