import type { TitleText } from './title-text.ts';
import { everydayIn } from './tongues.ts';

/** A word of a title that could be shouted. */
export interface Shout {
  written: string;
  span: [start: number, end: number];
  /** An everyday word of a language the title may be in. */
  everyday: boolean;
  /** It may be a name: nobody knows the brand and it opens the title, or it says what the goods are for. */
  named: boolean;
}

const word = /[\p{Lu}\p{Ll}\p{Lt}\p{M}][\p{L}\p{M}\p{N}]*/gu;

/** Abbreviations and names of models that are everyday words otherwise; they keep their capitals. */
const acronyms = new Set(
  `
led usb set men cat can tee pro max mini ultra plus air lite light go fit one neo evo max fan mac pc tv ac dc rc uk us eu it ip pet eva abs pvc pu pe pp tpu bpa uv ir ph id hd fhd uhd sd ssd hdd ram rom gps nfc wifi xl xxl xxxl xs rgb cob oem odm diy suv atv utv abc cd dvd ce fcc fda gmo bio eco spa tan mix duo trio kit pad dot era vita vip
ГОСТ ТУ СССР РФ США ПВХ ЭКО БИО МДФ ДСП ЛДСП ТВ ПК ЭВА АКБ СВЧ УФ ОЭМ
`
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean),
);
/** Words that are written in capitals to be seen, in any place and whatever the brand. */
const loud = new Set(
  `
new hot sale free best top wow look buy now shop deal deals offer discount cheap fast quick shipping delivery premium quality amazing super great big huge limited only special original genuine authentic official guaranteed gift bonus save hurry trending viral must have perfect luxury
neu gratis angebot rabatt jetzt aktion kostenlos günstig original top super versand nur geschenk
nouveau promo gratuit soldes livraison offert qualité meilleur nouveauté
nuevo nueva oferta gratis envío envio descuento promoción original calidad mejor regalo garantía
nuovo nuova offerta gratis sconto sconti spedizione originale qualità migliore
novo nova oferta grátis frete promoção desconto original qualidade melhor
nowość promocja gratis rabat okazja hit oryginał wysyłka darmowa
новинка новый акция скидка скидки распродажа хит топ супер лучший бесплатно доставка подарок оригинал качество внимание премиум
promo diskon murah termurah baru asli ori terlaris gratis ongkir original ready stock sale
mới sale freeship giảm giá rẻ
`
    .split(/\s+/)
    .filter(Boolean),
);
const leads = /(?:\b(?:for|fits|with|für|pour|para|per|dla|untuk|from|by)|(?<!\p{L})(?:для|под|на|от))\s+$/iu;

/** The words of a title that letters can shout, brand, codes and abbreviations left out. `unknown`: nobody knows the brand. */
export function shoutsIn({ text, languages, brand }: TitleText, unknown: boolean): Shout[] {
  const found: Shout[] = [];
  let opening = true;
  for (const match of text.matchAll(word)) {
    const written = match[0];
    const start = match.index;
    const span: [number, number] = [start, start + written.length];
    const lower = written.toLowerCase().replace(/ё/g, 'е');
    if (brand.some(([from, to]) => from < span[1] && start < to)) continue;
    const upper = allUpper(written);
    opening &&= upper;
    // A letter or two, a code, an abbreviation, a Roman number.
    if (written.length < 2 || /\p{N}/u.test(written) || acronyms.has(lower) || /^[IVXLCDM]+$/.test(written)) continue;
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^\p{N}/u.test(text.slice(span[1])))
      continue;
    const everyday =
      written.length > 2 &&
      (loud.has(lower) || [...everydayIn(lower)].some((one) => languages.has(one) || one === 'en'));
    const named = upper && !loud.has(lower) && ((opening && unknown) || leads.test(text.slice(0, start).slice(-12)));
    found.push({ written, span, everyday, named });
  }
  return found;
}

export const isUpper = ({ written }: Shout): boolean => allUpper(written);
export const isShouted = ({ everyday, written }: Shout): boolean => everyday && written.length > 2;

const allUpper = (written: string): boolean =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
