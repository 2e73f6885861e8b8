import type { Listing } from '../../listing.ts';
import { denialOf } from '../head/denials.ts';
import { type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { seldom } from '../phrases/seldom.ts';

// A nasal spray, a cream and a syrup may be medical devices, whatever they are of: a listing says so by the law's own name for them with
// the class or the number of the body that tested it, or by the number under which China, Japan or Korea registered it.

/** The law's name for a medical device, in many languages. */
const named = seldom(
  /medical device|medizinprodukt|dispositi(?:f|vo)s? m[eé]di(?:c(?:o|al|aux)|caux)|producto sanitario|wyr[oó]b\s?medyczny|medisch hulpmiddel|medicinteknisk produkt|tıbbi cihaz|медицинск\p{L}+ издели\p{L}|мед\.?\s?издели\p{L}/iu,
);
/** 'CE 0373', 'classe IIa': the body's number, and classes of risk that nothing else has. */
const tested =
  /(?<!\p{L})CE[\s-]?\d{4}(?!\d)|(?<!\p{L})(?:class\p{L}*|klass\p{L}*|clase|klasa)\s(?:I(?:s|m|r)?|II[ab]|III)(?![\p{L}\d])|(?<!\p{L})РУ\s?№|(?<!\p{L})ФСР\s?\d/u;
/** Numbers of registers that hold devices alone. */
const registered = seldom(
  /械(?:注[准进許许]|备)\s?\d{6,}|医療機器(?:認証|届出|承認)番号|(?:管理|一般)医療機器[^\p{L}]{0,3}(?:認証|届出)|의료기기\s?[1-4]\s?등급|(?:제허|수허|제인|수인|제신|수신)\s?\d\d-\d+/u,
);

/** What a listing states to be a medical device, with the words; undefined where it states none, or says that it is none. */
export function byDeviceLaw({ title = '', attributes = {} }: Pick<Listing, 'title' | 'attributes'>): Found | undefined {
  const device = (because: string[]): Found => ({
    ...found({ id: 'medical.device', because, sure: true }),
    thing: true,
  });
  for (const text of [title, ...Object.values(attributes)]) {
    const number = registered.exec(text)?.[0];
    if (number) return device([number]);
    const name = named.exec(text);
    const by = name && tested.exec(text)?.[0];
    if (name && by && !denialOf(text, name.index, name.index + name[0].length)) return device([name[0], by]);
  }
  return undefined;
}

/** Whether words leave room for it: what is smeared, sprayed, swallowed or worn may be one; what holds one is none. */
export const isOpenToDeviceLaw = (taken: Found | undefined): boolean =>
  taken === undefined ||
  !taken.sure ||
  (isOf(taken.id, 'cosmetics', 'food', 'textiles', 'general.other', 'jewellery') &&
    taken.heads[0]?.entry.keeper !== true);
