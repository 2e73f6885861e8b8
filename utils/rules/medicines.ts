import { ordinaryIn } from './families.ts';
import type { List } from './lexicon.ts';
import type { Match } from './phrases.ts';

/** A word for medicine with what it is for; not a verb that promises to heal. */
const purpose =
  /^(?:obat|ubat|thuốc|lek na|lekarstwo na|лекарство от|medicine for|medicamento para|remédio para|mittel gegen)\s/u;
/** The forms medicines are taken in. */
const form =
  /(?<!\p{L})(?:tablets?|tabletten|kaplet|caplets?|strip|sirup|syrup|salep|tetes|tabletki|таблетки|viên nén|comprimidos)(?!\p{L})/u;
/** What is sold as food or by tradition, and what no title may name. */
const unlicensed =
  /herbal|jamu|alami|tradisional|madu|teh(?!\p{L})|ramuan|suplemen|thảo|nam(?!\p{L})|dược|zioł|трав|bio|natur|kanker|cancer|diabet|ung thư|tiểu đường|raka(?!\p{L})|рака(?!\p{L})|hiv/u;

/** Whether a title is of a medicine by its own name and form, which says what it is for: 'Promag Tablet Obat Maag'. `lower`: in lower case. */
export function isMedicine(lower: string, { list, span: [start, end] }: Match<List>): boolean {
  if ((list !== 'promises' && list !== 'restricted') || start === 0 || !purpose.test(`${lower.slice(start, end)} `))
    return false;
  const first = /^\p{L}+/u.exec(lower)?.[0] ?? '';
  return first.length > 2 && ordinaryIn(first).size === 0 && form.test(lower) && !unlicensed.test(lower);
}
