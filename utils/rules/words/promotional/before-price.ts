import type { Everywhere } from '../../phrases.ts';

/** A price set against one before it: was 89, now 59. */
export const beforePrice = {
  en: '(was|were|rrp|msrp|list price|regular price|originally|before) (£|$|€) <n>; now (only |just |from |)(£|$|€) <n>; instead of (£|$|€|) <n>; (only|just) (£|$|€) <n> (today|now|only|each|this week|while stocks last)',
  de: '(vorher|bisher|früher|uvp|statt|vorher nur) (€ |)<n> (€|euro|eur); statt (€|eur) <n>; jetzt (nur |ab |für |)<n> (€|euro|eur|,-); jetzt (nur |ab |für |)€ <n>; (heute|nur heute) (nur |)<n> (€|euro); nur <n> (€|euro) heute',
  fr: '(au lieu de|avant|ancien prix|était) <n> (€|euros|eur); (maintenant|désormais|aujourd hui) (à |)<n> (€|euros|eur)',
  es: '(antes|era|en vez de|en lugar de) (a |de |)($|€|s / |) <n> (€|euros|pesos); (antes|era) (a |de |)($|s / ) <n>; ahora (a |por |solo |sólo |)<n> (€|euros|pesos); ahora (a |por |solo |sólo |)($|s / ) <n>; de $ <n> a $ <n>',
  it: '(prima|invece di|anziché|era) (€ |)<n> (€|euro); (ora|adesso) (a |solo |)<n> (€|euro); (prima|ora|adesso|invece di|anziché) (a |solo |)€ <n>',
  pt: '(antes|era) (por |)r $ <n>; (agora|hoje) (por |só |apenas |)r $ <n>; de r $ <n> por; (antes|agora) (por |)<n> (€|euros|reais)',
  pl: '(było|zamiast|przedtem|wcześniej) <n> (zł|pln|złotych); (teraz|obecnie) (tylko |za |)<n> (zł|pln|złotych)',
  nl: '(was|eerst|van) € <n>; nu (voor |slechts |maar |)€ <n>; van <n> voor <n>; (nu|was) <n> euro',
  sv: '(tidigare|förut|ord pris|ordinarie pris|istället för|i stället för) <n> (kr|kronor|sek|:-); nu (bara |endast |från |för |)<n> (kr|kronor|sek|:-); (bara|endast) <n> (kr|kronor|:-) (idag|i dag|nu|denna vecka)',
  ru: '(было|была|вместо|раньше) <n> (руб|рублей|р|₽); (стало|стала|сейчас|теперь|всего) (за |)<n> (руб|рублей|р|₽)',
  tr: '(eskiden|önce|yerine) <n> (tl|lira); şimdi (sadece |)<n> (tl|lira); <n> (tl|lira) yerine',
  id: '(dari|sebelumnya|tadinya) rp <n>; (jadi|sekarang|kini) (cuma |hanya |)rp <n>; (jadi|sekarang|kini) (cuma |hanya |)<n> (rb|ribu)',
  vi: '(giá gốc|trước đây|trước giá) <n>; (nay|bây giờ) (còn|chỉ còn|chỉ) <n>; (giảm còn|còn|chỉ còn) <n> (k|đ|vnđ)',
  th: 'จาก <n> เหลือ <n>; ปกติ <n> เหลือ; จาก <n> บาท เหลือ; ราคาปกติ <n>; ลดเหลือ <n>',
  zh: '原价<n>; 原價<n>; 现价<n>; 吊牌价<n>; 吊牌<n>; 市场价<n>; 专柜价<n>; 平价<n>; 到手价<n>; 到手<n>; 券后<n>; 卷后<n>; 折后<n>; 拍下<n>; 售价<n>; 仅售<n>',
  ja: '通常<n>円; 通常価格<n>; 定価<n>; 元値<n>; 今なら<n>円; <n>円引き; <n>円オフ',
  ko: '정가 <n>; 정상가 <n>; 원가 <n>; 할인가 <n>; 특가 <n>; 판매가 <n>',
} as const satisfies Everywhere;
