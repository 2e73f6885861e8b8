import { squeeze } from '../../text/normal.ts';
import { namesOf } from '../former-price.ts';
import { follows, isOfOtherGoods, turns } from '../prices/shown-amounts.ts';

/** At most this many elements behind the heading are looked at. */
const ELEMENTS_LIMIT = 400;
const TEXT_LIMIT = 40;

/** What shops write where there is none to be had, and nothing else. */
const soldOut =
  /^(?:sold out|out of stock|(?:currently|temporarily|no longer) (?:unavailable|available|out of stock)|unavailable|ausverkauft|(?:derzeit|zurzeit|momentan|leider)? ?nicht (?:mehr )?(?:verfügbar|lieferbar|vorrätig|auf lager)|vergriffen|épuisé|(?:en )?rupture(?: de stock)?|(?:temporairement |actuellement )?indisponible|agotado|sin (?:stock|existencias)|no disponible|esgotado|indisponível|sem estoque|esaurito|non (?:più )?disponibile|uitverkocht|niet (?:meer )?(?:leverbaar|op voorraad|beschikbaar)|wyprzedan[eyo]|(?:produkt |towar )?niedostępny|brak w magazynie|vyprodáno|není skladem|nedostupné|vypredané|elfogyott|nincs készleten|stoc epuizat|indisponibil|tükendi|stokta yok|slutsåld|slut i lager|udsolgt|utsolgt|loppunut|loppuunmyyty|нет в наличии|распродан[оа]?|товар закончился|закончился|немає в наявності|закінчився|売り切れ(?:ました)?|在庫切れ|品切れ|完売|품절|일시 ?품절|판매 ?종료|완판|售罄|已售完|已售罄|缺货|缺貨|補貨中|已下架|สินค้าหมด|หมด|hết hàng|tạm hết hàng|stok habis|habis|نفدت الكمية|نفذت الكمية|غير متوفر|אזל מהמלאי)[!.]?$/iu;
/** What is called a price, and is of no other. */
const price = /(?:^|[^a-z])price(?:-?(?:box|wrapper|container|area))?(?![a-z-])/;

/** Whether a page says behind its heading that its one thing is sold out, or keeps a place for its price and has none. */
export function isSoldOut(page: Document, heading: Element): boolean {
  let looked = 0;
  for (const element of page.body.querySelectorAll('*')) {
    if (!follows(heading, element) || heading.contains(element)) continue;
    if (++looked > ELEMENTS_LIMIT || (turns(element) && /^(?:aside|footer)$/.test(element.localName))) return false;
    const text = element.textContent ?? '';
    const isSaid = text.length <= TEXT_LIMIT && soldOut.test(squeeze(text, TEXT_LIMIT));
    const isEmpty = text.trim() === '' && price.test(namesOf(element)) && element.localName !== 'input';
    if ((isSaid || isEmpty) && !isOfOtherGoods(element, heading)) return true;
  }
  return false;
}
