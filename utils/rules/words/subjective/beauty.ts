import type { Everywhere } from '../../phrases.ts';

/** Of what a beauty goods are: 'di una bellezza unica', 'редкой красоты'. */
export const beauty = {
  en: 'of (rare|unique|stunning|exceptional|breathtaking|timeless|incredible|extraordinary|outstanding|unmatched|unrivalled|unrivaled) (beauty|elegance|charm|quality|comfort|softness)',
  de: '(von|in) (seltener|einzigartiger|außergewöhnlicher|zeitloser|unvergleichlicher|besonderer|atemberaubender|einmaliger|erlesener|unglaublicher) (schönheit|eleganz|qualität|weichheit)',
  fr: '(d une|de) (beauté|élégance|qualité|douceur|finesse) (rare|unique|exceptionnelle|incomparable|infinie|intemporelle|inégalée|à couper le souffle|folle|incroyable)',
  es: '(de|con) (una |)(belleza|elegancia|calidad|suavidad) (únic~|rara|excepcional|incomparable|extraordinaria|increíble|inigualable|sin igual)',
  it: '(di |dalla |con |)una (bellezza|eleganza|qualità|morbidezza) (unica|rara|eccezionale|incomparabile|straordinaria|incredibile|senza tempo|ineguagliabile); di (rara|straordinaria|incomparabile|unica) (bellezza|eleganza|qualità)',
  pt: '(de|com) (uma |)(beleza|elegância|qualidade|maciez) (única|rara|excepcional|incomparável|extraordinária|incrível|ímpar|sem igual)',
  pl: '(o |)(niezwykł~|rzadki~|wyjątkow~|ponadczasow~|niespotykan~|niepowtarzaln~) (urodzie|pięknie|elegancji|jakości|urok~)',
  nl: '(van|met) (een |)(zeldzame|unieke|ongekende|bijzondere|tijdloze|ongeëvenaarde) (schoonheid|elegantie|kwaliteit|zachtheid)',
  sv: '(av|med) (sällsynt|unik|enastående|tidlös|oöverträffad|sällan skådad) (skönhet|elegans|kvalitet|mjukhet)',
  ru: '(редк~|невероятн~|исключительн~|необыкновенн~|неземн~|потрясающ~) (красоты|элегантности|качества|мягкости|прелести)',
  tr: '(eşsiz|benzersiz|nadir|olağanüstü|büyüleyici) (güzellikte|güzelliğ~|zarafet~|kalitede|yumuşaklıkta)',
  id: '(keindahan|kecantikan|kelembutan|kualitas) (luar biasa|tiada tara|yang tiada duanya|tak tertandingi)',
  vi: '(vẻ đẹp|độ mềm|chất lượng) (hiếm có|độc nhất|vô song|tuyệt trần|khó cưỡng|mê hồn)',
  th: 'สวยหาที่เปรียบไม่ได้; งดงามไร้ที่ติ; สวยงามเหนือกาลเวลา; ความงามที่หาใครเทียบไม่ได้; นุ่มหาที่เปรียบไม่ได้',
  zh: '美得不可方物; 绝美; 絕美; 美轮美奂; 美輪美奐; 惊艳四座; 驚艷四座; 举世无双; 舉世無雙; 美到窒息',
  ja: '比類なき美しさ; 他にない美しさ; 唯一無二の美しさ; 息をのむ美しさ; 息を呑む美しさ; 極上の美しさ; 圧巻の美しさ',
  ko: '독보적인 아름다움; 비교할 수 없는 아름다움; 보기 드문 아름다움; 숨막히는 아름다움; 눈부신 아름다움',
  ar: 'بجمال (فريد|نادر|لا مثيل له|استثنائي|خلاب); (جمال|أناقة|جودة|نعومة|بجودة|بأناقة|بنعومة) (لا مثيل لها|لا مثيل له|لا تضاهى|لا يضاهى|استثنائية)',
} as const satisfies Everywhere;
