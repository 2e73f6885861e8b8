import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf, isAside } from '../../forms/controls.ts';
import { labelsOf } from '../../forms/label.ts';
import { tabsBefore } from '../../forms/tabs.ts';
import { labelHere, means } from '../../tables/columns.ts';
import { codeIn, type Draft } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';
import { isOfRow, wordsOf } from './names-of-field.ts';

/** A code that a seller makes up: capitals and figures, in several parts. */
const ofParts = /^(?=.*[A-Z])[A-Z0-9.]+(?:[-_/][A-Z0-9.]+)+$/;
/** What else has a code. */
const ofOthers =
  /^(?:coupon|promo|voucher|discount|tax|vat|hs|tariff|taric|country|origin|currency|lang|language|post|postal|zip|bar|ean|gtin|jan|upc|isbn|mpn|maker|manufacturer|vendor|supplier|seller|brand|category|group|warehouse|location|color|colour|size|batch|lot|serial|parent|template|tracking|embed|html|url|slug)$/;

/**
 * The seller's own code in a form that has no field called so: in the one field that is called a code and no more, by its label or in
 * the markup, and holds what sellers make up for one. What an address is made of is called so as well, and has no capitals.
 */
export function putOwnCode(draft: Draft, page: Document, shape: Shape): void {
  const found = fieldsOf(page).flatMap((field) => {
    const code = squeeze(held(field));
    const [label] =
      ofParts.test(code) && !isOfRow(field) && !isAside(field) && tabsBefore(field) !== undefined
        ? labelsOf(field)
        : [];
    return label && !labelHere(label.text, shape) && isCode(field, label.text) ? [{ code, label: label.text }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return;
  draft.sku = only.code;
  draft.sources.sku = `label "${only.label}"`;
}

/** Of one of the things the goods are to be had as, of what they belong to, of who else has them. */
const ofRelated =
  /^(?:variant|variants|variation|variations|option|options|child|base|master|bundle|search|filter|query|competitor)$/;

/**
 * The seller's own code in the one field that the markup calls 'sku', where its label says no more than that it is a number of the
 * goods: 'Artikelnummer', which elsewhere is the marketplace's. Then it is none of that kind either.
 */
export function putNamedCode(draft: Draft, page: Document, shape: Shape): void {
  const found = fieldsOf(page).flatMap((field) => {
    const text = squeeze(held(field));
    const words = wordsOf(field.getAttribute('name') ?? '');
    const isNamed = words.at(-1) === 'sku' && !words.some((word) => ofOthers.test(word) || ofRelated.test(word));
    if (text === '' || !isNamed || isOfRow(field) || isAside(field) || tabsBefore(field) === undefined) return [];
    const [label] = labelsOf(field);
    const meaning = label && labelHere(label.text, shape);
    const code =
      label && (!meaning || means(meaning, 'id')) ? codeIn([{ text, parts: [] }], { field: 'sku' }, shape) : undefined;
    return label && code ? [{ code, source: `label "${label.text}"` }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return;
  draft.sku = only.code;
  draft.sources.sku = only.source;
  if (draft.id !== only.code || draft.sources.id !== only.source) return;
  draft.id = null;
  delete draft.sources.id;
}

function isCode(field: Element, label: string): boolean {
  const words = wordsOf(field.getAttribute('name') ?? '');
  const isNamed = /^(?:code|ref|reference|sku|artnum|model)$/.test(words.at(-1) ?? '');
  return !words.some((word) => ofOthers.test(word)) && (isNamed || means(dictionary.header(`${label} (SKU)`), 'sku'));
}
