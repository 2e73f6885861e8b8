import { saysForSome, saysOtherPrice } from './other-prices.ts';

/** By how much a price fell, with the words of the campaign: '-25 %', 'En promo -25%'. */
const fell = /^(?:[^\d%]{0,30}\s)?[-–−]\d{1,2} ?[%％]$/;
/** What campaigns are called in which a price is asked; beginnings of words. */
const campaign =
  /(?<!\p{L})(?:promo|campaign|campanh|campañ|campagn|kampa|flash|sales?(?!\p{L})|deal|angebot|aktion(?!är)|offert|oferta|sold[ei]|saldi|reap|tilbud|акци|распродаж|розпродаж|кампани|indirim)|促[销銷]|活[动動]|秒[杀殺]|セール|キャンペーン|할인|행사|โปรโมชั่น|khuyến mãi/iu;

/**
 * Whether a text that stands in an element of its own beside a price leaves the price as it is: what is paid besides
 * ('+ 2,99 € spedizione'), by how much it fell, the name of a campaign. What holds for some buyers only does not.
 */
export function isBesidePrice(text: string): boolean {
  if (/^\+.*\p{L}/u.test(text)) return saysOtherPrice(text.replace(/[^\p{L} ]/gu, ''));
  const isNamed = text.length <= 40 && !/[\p{N}\p{Sc}]/u.test(text) && campaign.test(text) && !saysOtherPrice(text);
  return (fell.test(text) || isNamed) && !saysForSome(text);
}
