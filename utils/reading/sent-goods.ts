/** At most this many fields are looked at. */
const FIELDS_LIMIT = 400;
/** What a form that puts goods into a basket calls them by. */
const called = /^(?:add-to-cart|(?:id_)?product(?:_?id)?|(?:goods|item)_?id)$/i;

/** The codes of goods that an element's forms send into a basket, as their fields and buttons hold them. */
export const sentGoods = (root: ParentNode): string[] =>
  [...root.querySelectorAll('input[type="hidden"][name],button[name="add-to-cart"]')]
    .slice(0, FIELDS_LIMIT)
    .filter((field) => called.test(field.getAttribute('name') ?? ''))
    .map((field) => field.getAttribute('value') ?? '');
