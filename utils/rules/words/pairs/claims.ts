import type { Pairs } from './pairs.ts';

/** That goods are what they claim to be, and wholly so. */
export const whollyGenuine: Pairs = {
  en: { one: 'authentic|genuine|legit', other: '100 per ?cent|a hundred per ?cent|one hundred per ?cent' },
  de: {
    one: 'authentisch\\p{L}*|original',
    other: '(?:zu )?(?:100|hundert) ?(?:%|prozent)|hundertprozentig\\p{L}*',
    alone: '(?:hundertprozentig|(?:100|hundert) prozent) echt',
  },
  fr: { one: 'authentiques?|authenticité|originale?s?', other: '(?:à )?(?:100|cent) ?(?:%|pour ?cent)' },
  es: {
    one: 'aut[eé]ntic[oa]s?|genuin[oa]s?|legítim[oa]s?|original(?:es)?',
    other: '(?:al )?(?:100|cien) ?(?:%|por ?ciento)',
  },
  it: { one: 'autentic\\p{L}+|genuin\\p{L}+|original[ei]', other: '(?:al )?(?:100|cento) ?(?:%|per ?cento)' },
  pt: {
    one: 'autêntic\\p{L}+|genuín\\p{L}+|legítim\\p{L}+|original|originais',
    other: '(?:100|cem) ?(?:%|por ?cento)',
  },
  pl: {
    one: 'oryginaln\\p{L}+|autentyczn\\p{L}+|oryginał',
    other: '(?:w )?(?:100|stu|sto) ?(?:%|procent\\p{L}*)|stuprocentow\\p{L}+',
  },
  nl: { one: 'authentieke?|origineel|originele', other: '(?:100|honderd) ?(?:%|procent)' },
  ru: {
    one: 'подлинн\\p{L}+|оригинал\\p{L}*|аутентичн\\p{L}+',
    other: '(?:на )?(?:100|сто) ?(?:%|процент\\p{L}*)|стопроцентн\\p{L}+',
  },
  tr: { one: 'orijinal|gerçek|otantik', other: 'yüzde yüz|% ?100' },
  id: { one: 'asli|original|ori|otentik', other: '(?:100|seratus) ?(?:%|persen)' },
  vi: { one: 'chính hãng|hàng thật|auth', other: '(?:100|một trăm) ?(?:%|phần trăm)' },
  th: { one: 'ของแท้|แท้', other: '(?:100|ร้อย)\\s?(?:%|เปอร์เซ็นต์)' },
  zh: { one: '正品|真品', other: '百分之?[百一]百?' },
  ja: { one: '本物|正規品', other: '100\\s?(?:%|パーセント)|百パーセント|間違いなし' },
  ko: { one: '정품|진품', other: '100\\s?(?:%|퍼센트|프로)|백\\s?퍼센트' },
};

/** The same of what goods are made of, which only some marketplaces ask about: '100% Genuine Leather'. */
export const genuineStuff: Pairs = {
  en: {
    alone:
      '100 ?(?:%|per ?cent) (?:genuine|authentic) (?:leather|suede|silk|cashmere|wool|pearls?|sheepskin|shearling|\\p{L}+hide|\\p{L}+skin)',
  },
};

/** That somebody was or will be healed. */
export const healed: Pairs = {
  en: { alone: '(?:healed|cured) (?:my|his|her|our|your) \\p{L}+' },
  fr: { alone: 'guérissent|guérira|a guéri' },
  es: { alone: '(?:curan|curará|sanan|sanará) (?:el|la|los|las|tu|tus|su) \\p{L}+' },
  it: { alone: 'guariscono|guarirà|sanano' },
  pt: { alone: '(?:curam|curará|saram) (?:[oa]s?|seu|sua) \\p{L}+' },
  nl: { alone: 'genezen (?:je|uw|de|het) \\p{L}+' },
  ja: { alone: '(?:痛み?|痛|炎|病|症)[がを]治(?:る|す|り|し)' },
  ko: { alone: '(?:염|통|병|증)\\s?완치' },
};

/** Where else to look for the seller. */
export const elsewhere: Pairs = {
  en: {
    alone:
      '(?:search|look) (?:for )?(?:our|my) (?:shop|store)|more (?:at|in|on) (?:our|my) (?:shop|store|website|page)',
  },
  zh: {
    alone:
      '(?:更多(?:款式|[颜顏]色|[选選][择擇]|商品)?|[欢歡]迎)\\s?[请請]?(?:搜[索尋寻]?|逛)\\s?[\\p{Script=Han}]{2,8}|[请請]搜[索尋寻]?\\s?[\\p{Script=Han}]{2,8}|搜(?:索|[尋寻])?(?:店[铺鋪舖]|[本小]店|[卖賣][场場])|(?:搜[尋寻索]?|[认認]准)\\s?\\p{Script=Han}{2,6}(?:小[铺鋪舖店]|[铺鋪舖]子?|旗[舰艦]店|[专專][营營卖賣]店|工坊|工作室)',
  },
};
