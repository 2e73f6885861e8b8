import { saysForSome, saysOtherPrice } from './other-prices.ts';

/** By how much a price fell, with the words of the campaign: '-25 %', 'En promo -25%'. */
const fell = /^(?:[^\d%]{0,30}\s)?[-–−]\d{1,2} ?[%％]$/;
/** What campaigns are called in which a price is asked; beginnings of words. */
const campaign =
  /(?<!\p{L})(?:promo|campaign|campanh|campañ|campagn|kampa|flash|sales?(?!\p{L})|deal|angebot|aktion(?!är)|offert|oferta|sold[ei]|saldi|reap|tilbud|акци|распродаж|розпродаж|кампани|indirim)|促[销銷]|活[动動]|秒[杀殺]|セール|キャンペーン|할인|행사|โปรโมชั่น|khuyến mãi/iu;

/** That goods may be had at once at their price, and that a buyer may name another; what is bid for them is none. */
const offer =
  "(?:or |oder |ou |of |lub |nebo |或(?:接受)?|o )?(?:best offer|obo|preisvorschlag|offre directe|proposta d['’]acquisto|mejor oferta|melhor oferta|bod|(?:złóż )?propozycj[aę] ceny|议价|議價|最佳报价)";
const atOnce =
  '(?:buy it now|fixed price|sofort[- ]kaufen|festpreis|achat immédiat|prix fixe|compralo subito|prezzo fisso|¡?cómpralo (?:ya|ahora)!?|precio fijo|comprar? (?:já|agora)|preço fixo|nu kopen|koop nu|vaste prijs|kup teraz|cena stała|koupit ihned|köp nu|fast pris|купить сейчас|фиксированная цена|立即(?:购买|購買|買)|一口[价價]|直購價|即決(?:価格)?|즉시 구매)';
const way = new RegExp(`^(?:${atOnce}(?:[ ,/]*${offer})?|${offer})$`, 'iu');

/** A day, so that no sum and no count is meant: with its year, or with a stroke. */
const day = String.raw`(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}/\d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4})`;
/** Until when a price holds: 'Sale ends 31 Dec 2026', 'Oferta hasta el 5/12'. */
const until = new RegExp(
  String.raw`^(?:\p{L}{2,20} ){0,2}(?:ends?|ending|until|till|bis|endet|jusqu.au|hasta|termina|até|fino al|scade|tot|eindigt|do|kończy się|до|sampai|hingga|đến)(?: (?:on|am|zum|el|em|il|le|op|dnia))? ${day}$`,
  'iu',
);

/**
 * Whether a text that stands in an element of its own beside a price leaves the price as it is: what is paid besides
 * ('+ 2,99 € spedizione'), by how much it fell, the name of a campaign. What holds for some buyers only does not.
 */
export function isBesidePrice(text: string): boolean {
  if (/^\+.*\p{L}/u.test(text)) return saysOtherPrice(text.replace(/[^\p{L} ]/gu, ''));
  const isNamed = text.length <= 40 && !/[\p{N}\p{Sc}]/u.test(text) && campaign.test(text) && !saysOtherPrice(text);
  return (fell.test(text) || way.test(text) || isNamed || until.test(text)) && !saysForSome(text);
}
