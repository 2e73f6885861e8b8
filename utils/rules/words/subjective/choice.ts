import type { Everywhere } from '../../phrases.ts';

/** Praise of a choice, a present, a companion: the ideal gift, the perfect addition, a great choice. */
export const choice = {
  en: '(ideal|perfect|great|best|wonderful|amazing|lovely|excellent|awesome|fantastic|beautiful|unique|unforgettable|thoughtful) (gift~|present~|choice~|companion~|addition~|solution~|accessory|accessories|partner|decoration)',
  de: '(ideal~|perfekt~|toll~|best~|wunderbar~|wunderschön~|einzigartig~|unvergesslich~|originell~|schönst~) (geschenk~|geschenkidee~|wahl|begleiter|ergänzung|lösung|mitbringsel|accessoire~|helfer)',
  fr: '(idéal~|parfait~|superbe~|merveilleux|magnifique~|excellent~|joli~|beau|meilleur~) (cadeau~|choix|compagnon~|complément~|solution~|accessoire~|idée~); (cadeau~|choix|compagnon~|complément~|solution~|accessoire~|idée~) (idéal~|idéaux|parfait~|magnifique~|merveilleux|original|originaux|unique~)',
  es: '(ideal~|perfect~|excelente~|mejor~|precios~|hermos~|gran) (regalo~|elección|compañer~|complemento~|solución|opción|accesorio~|detalle~); (regalo~|elección|compañer~|complemento~|solución|opción|accesorio~|detalle~) (ideal~|ideales|perfect~|original~|únic~|excelente~|inolvidable~)',
  it: '(ideal~|perfett~|ottim~|eccellent~|miglior~|splendid~|bellissim~) (regal~|scelt~|compagn~|complement~|soluzion~|accessori~|idea|idee); (regal~|scelt~|compagn~|complement~|soluzion~|accessori~|idea|idee) (ideal~|perfett~|original~|unic~|indimenticabil~)',
  pt: '(ideal|perfeit~|ótim~|excelente~|melhor~|lind~|belo) (presente~|escolha~|companhi~|companheir~|complemento~|solução|opção|acessório~|lembrança~); (presente~|escolha~|companhia|complemento~|solução|opção|acessório~|lembrança~) (ideal|ideais|perfeit~|original|criativ~|inesquecível)',
  pl: '(idealn~|doskonał~|świetn~|wspaniał~|najlepsz~|piękn~|wyjątkow~|oryginaln~) (prezent~|upomin~|wybór|wybor~|dodatek|dodatk~|rozwiązani~|pomysł~|towarzysz~); (prezent~|wybór|rozwiązani~|dodatek) (idealn~|doskonał~|perfekcyjn~)',
  nl: '(ideaal|ideal~|perfect~|geweldig~|leukst~|mooist~|best~|fantastisch~|uniek~) (cadeau~|geschenk~|keuze|aanvulling|oplossing~|metgezel|accessoire~)',
  ar: `
(هدية|خيار|اختيار) (مثالي|مثالية|رائع|رائعة)
`,
  sv: '(ideal~|perfekt~|utmärkt~|bästa|fantastisk~|idealisk~) (present~|gåva|val|valet|lösning~|komplement~|tillbehör~|följeslagare|julklapp~); (present|gåva|val|lösning) (perfekt|idealisk)',
  ru: '(идеальн~|отличн~|лучш~|прекрасн~|замечательн~|превосходн~|незабываем~|оригинальн~|шикарн~) (подар~|подарок|выбор~|дополнени~|решени~|спутник~|аксессуар~|вариант~|сувенир~)',
  tr: '(ideal|mükemmel|harika|muhteşem|en güzel|en iyi|unutulmaz|eşsiz) (hediye~|seçim~|seçenek~|çözüm~|tamamlayıcı~|aksesuar~)',
  id: '(hadiah|kado|pilihan|teman|solusi|pelengkap) (ideal|sempurna|terbaik|istimewa|spesial|terindah)',
  vi: '(quà tặng|món quà|quà|lựa chọn|giải pháp|phụ kiện) (hoàn hảo|tuyệt vời|lý tưởng|ý nghĩa|hàng đầu|số 1|tốt nhất)',
  th: 'ของขวัญที่ดีที่สุด; ของขวัญสุดพิเศษ; ของขวัญที่สมบูรณ์แบบ; ตัวเลือกที่ดีที่สุด; ทางเลือกที่ดีที่สุด; ของขวัญในอุดมคติ',
  zh: '完美礼物; 最佳礼物; 理想礼物; 绝佳礼物; 完美选择; 最佳选择; 理想选择; 理想之选; 不二选择; 明智之选; 送礼首选; 送礼佳品; 最佳拍档; 最佳搭档',
  ja: '最高のプレゼント; 最高の贈り物; 理想のプレゼント; 理想の贈り物; 最適な贈り物; 素敵なプレゼント; 素敵な贈り物; 最良の選択; ベストチョイス; 最高の相棒',
  ko: '최고의 선물; 완벽한 선물; 이상적인 선물; 최고의 선택; 완벽한 선택; 탁월한 선택; 최상의 선택; 최고의 파트너; 특별한 선물',
} as const satisfies Everywhere;
