import type { Line } from '../../lines.ts';

/** The money that is chosen beside the field an amount is typed in: '19.95' and a list of which 'EUR' is chosen. */
export function chosenMoney(lines: readonly Line[], row: Element): string | undefined {
  if (lines.every(({ parts }) => parts.length === 0)) return soleIn(row.querySelectorAll('select'));
  for (const { parts } of lines)
    for (const { element, typed } of parts) {
      const near = typed ? [element.parentElement, element.parentElement?.parentElement] : [];
      const list = near.map((box) => box?.querySelectorAll('select') ?? []).find(({ length }) => length > 0);
      if (list) return soleIn(list);
    }
  return undefined;
}

const soleIn = (lists: ArrayLike<Element>): string | undefined =>
  lists.length === 1 ? codeIn(lists[0] as HTMLSelectElement) : undefined;

const code = /^[A-Z]{3}$/;

/** The code of money that a list has chosen, where it offers nothing else. */
function codeIn({ options, value }: HTMLSelectElement): string | undefined {
  const isOfMoney =
    options.length > 0 && options.length < 60 && [...options].every((option) => code.test(option.value));
  return isOfMoney && code.test(value) ? value : undefined;
}
