import { currenciesOf } from '../../text/currencies.ts';
import { readPeriod } from '../../text/dates.ts';
import { relativeDays } from '../../text/relative-days.ts';
import { saysAsked } from './added.ts';
import type { Meaning } from './meaning.ts';
import { saysTaxed } from './other-prices.ts';
import { saysSales, saysTotal } from './totals.ts';

/** '(人)' is not among them: it makes another number of a count. */
const pieces = /^(?:шт|件|个|個|次|pcs|units?|u|stk|szt|ชิ้น|cai|点)$/;
/** The same, over so many days. */
export const withDays = (meaning: Meaning | undefined, days: number): Meaning | undefined =>
  meaning && 'field' in meaning ? { ...meaning, days } : meaning;

/** The list of prices or the place that all others depart from. */
const ordinary =
  /^(?:default|standard|standaard|domysln[ay]|(?:par )?defaut|predeterminad[oa]|por defecto|predefinit[oa]|padrao|по умолчанию|за замовчуванням|默认|預設|デフォルト|標準|기본|varsayılan|vychozi|predvolen[ae]|implicit|bawaan|mac dinh|ค่าเริ่มต้น|(?:ال)?افتراضي)$/;

/** The money of the shop's own country. */
const ofPlace =
  /^(?:local (?:currency|money)|in local currency|(?:lokale|ortliche) wahrung|landeswahrung|(?:devise|monnaie) locale|moneda local|valuta locale|moeda local|mata uang (?:lokal|setempat)|(?:noi|ban) te|tien te dia phuong|สกุลเงินท้องถิ่น|(?:当地|本地|本国)(?:货币|币种)|(?:當地|本地)(?:貨幣|幣別)|現地通貨|현지 ?통화|(?:lokalna|miejscowa) waluta|waluta lokalna|yerel para birimi|местная валюта|lokale valuta|lokal valuta)$/;

const shares = new Set(['ctr', 'conversionRate', 'buyBoxShare']);
/** Of these there are no pieces. */
const uncounted = new Set(
  'title image id sku parent category brand revenue rating qualityScore salesRank ctr conversionRate buyBoxShare'.split(
    ' ',
  ),
);

/** What a label means with what it adds to a label of ours: a unit, a currency, days; undefined where that makes another of it. */
export function withAdded(meaning: Meaning | undefined, added: string): Meaning | undefined {
  if (!meaning || !('field' in meaning)) return meaning;
  const { field } = meaning;
  const isShare = shares.has(field);
  if (added === '%') return isShare ? { ...meaning, percent: true } : { known: 'share' };
  // '(JPY, tax included)' adds two things, each of which must be known, and one money at the most.
  const parts = field === 'price' ? added.split(/[,;、] ?/) : [];
  if (parts.length > 1) {
    const meant = parts.flatMap((part) => withAdded(meaning, part) ?? []);
    const currencies = new Set(meant.flatMap((one) => ('field' in one && one.currency) || []));
    const [currency, ...more] = currencies;
    if (meant.length < parts.length || !meant.every((one) => 'field' in one) || more.length > 0) return undefined;
    return currency ? { ...meaning, currency } : meaning;
  }
  // What buyers pay has the tax in it; '(excl. VAT)' is another price.
  if (field === 'price' && (ordinary.test(added) || saysTaxed(added))) return meaning;
  if (field === 'price' || field === 'revenue') {
    if (ofPlace.test(added)) return meaning;
    // Folded, 'Kč' has lost its sign.
    const currencies = currenciesOf(
      added === 'kc' ? 'Kč' : /^(?:[a-z]{3}|[a-z]{1,3}\$)$/.test(added) ? added.toUpperCase() : added,
    );
    if (currencies.length === 1) return { ...meaning, currency: currencies[0] };
    // 'fr', 'br' and 'kr' may as well be countries, and then it is the price there.
    if (currencies.length > 1 && !/^[a-z]{1,2}$/.test(added)) return meaning;
  }
  if (pieces.test(added)) return uncounted.has(field) ? undefined : meaning;
  if (saysAsked(added)) return meaning;
  // A total price has something else in it: carriage, or several pieces.
  if (saysTotal(added)) return field === 'price' ? undefined : meaning;
  if (field === 'conversionRate' && saysSales(added)) return meaning;
  const days = relativeDays(added);
  if (typeof days === 'number') return withDays(meaning, days);
  // 'Units sold (Nov 15, 2026 - Nov 28, 2026)'
  const period = added.length >= 10 ? readPeriod(added) : undefined;
  return period ? { ...meaning, period } : undefined;
}
