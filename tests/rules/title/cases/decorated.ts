import type { Cases } from './cases.ts';

/** Brackets, lines and signs for looks, and the same signs where they quote, grade or part. */
export const decorated: Cases = {
  rule: 'banned-character',
  found: [
    'ebay NL|»»» Carburateur Zundapp KS50 17 mm Bing «««',
    'ebay DE|+++ Zündkerze NGK B8HS 3 Stück +++',
    'ebay DE|--- Wandregal Kiefer 60 cm ---',
    'ebay FR|»» Joint de culasse Renault 4L ««',
    'ebay ES|═══ Bujía NGK B8HS ═══',
    'ebay IT|▪ Candela NGK B8HS ▪ 3 pezzi',
    'allegro PL|❱❱ Świeca zapłonowa NGK ❰❰',
    'ozon RU|»»» Свеча зажигания NGK «««',
    'temu BR|••• Vela NGK B8HS •••',
    'shopee ID|▸ Busi NGK B8HS ◂',
    'shopee VN|✻ Bugi NGK B8HS ✻',
    'shopee TH|»»» หัวเทียน NGK «««',
    'shopee TW|▓▓ 火星塞 NGK ▓▓',
    'coupang KR|::: 점화플러그 NGK :::',
    'amazon JP|━━ 点火プラグ NGK ━━',
  ],
  clean: [
    'ebay FR|Roman « Germinal » Émile Zola',
    'ozon RU|Конфеты «Мишка косолапый» 500 г',
    'ebay DE|Buch »Die Verwandlung« Franz Kafka',
    'amazon JP|日焼け止め SPF50+ PA++++ 50ml',
    'ebay DE|Batterie AA - LR6 - 1,5 V, 4 Stück',
    'ebay US|Cable A-B 2:1 Ratio, USB-C – HDMI',
    'ebay NL|Boek «De Avonden» Gerard Reve',
    'amazon JP|【国産】はちみつ 1kg',
    'taobao CN|【新疆】核桃仁 500克',
    'allegro PL|Płyn C++ Programowanie książka',
  ],
};
