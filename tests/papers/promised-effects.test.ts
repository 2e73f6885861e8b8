import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// What goods promise a body: that worn or laid on they ease an illness, that kilos go, that hernias and sweat are healed; and where
// the same words promise nothing, because the goods themselves say that they are no medicine.

const claimsIn = (market: string, title: string, category?: string): string[] => {
  const answer = checkLine({ id: '1', title, market, category }, '2026-12-01') as unknown as {
    claims: { text: string }[];
  };
  return answer.claims.map(({ text }) => text);
};

test.each<[string, string, ...string[]]>([
  // Worn, it eases no illness.
  ['US', 'Copper bracelet relieves arthritis', 'relieves arthritis'],
  ['GB', 'Magnetic bangle for rheumatism relief', 'rheumatism relief'],
  ['DE', 'Kupferarmband lindert Arthrose', 'lindert Arthrose'],
  ['FR', 'Bracelet en cuivre soulage l’arthrite', 'soulage l’arthrite'],
  ['ES', 'Pulsera magnética alivia el reumatismo', 'alivia el reumatismo'],
  ['IT', 'Bracciale di rame allevia l’artrosi', 'allevia l’artrosi'],
  ['BR', 'Pulseira de cobre alivia a artrite', 'alivia a artrite'],
  ['RU', 'Браслет медный от артрита', 'от артрита'],
  ['PL', 'Bransoletka miedziana na reumatyzm', 'na reumatyzm'],
  ['NL', 'Koperen armband verlicht reuma', 'verlicht reuma'],
  ['TR', 'Bakır bileklik romatizmaya iyi gelir', 'romatizmaya iyi gelir'],
  ['VN', 'Vòng đồng giảm viêm khớp', 'giảm viêm khớp'],
  ['US', '铜手镯 缓解风湿', '缓解风湿'],
  ['JP', '磁気ネックレス リウマチに効く', 'リウマチに効く'],
  ['KR', '자석 팔찌 관절염 완화', '관절염 완화'],
  ['US', 'Awareness bracelet, arthritis ribbon'],
  ['US', 'Stress relief fidget ring'],
  ['ES', 'Leggings anticelulíticos, combate la celulitis'],
  // Kilos that go.
  ['US', 'Slimming tea 100 g, lose 12 lbs in 3 weeks', 'lose 12 lbs in 3 weeks'],
  ['GB', 'Herbal capsules minus 8 kg in 2 weeks', 'minus 8 kg in 2 weeks'],
  ['DE', 'Schlankheitstee 100 g, 8 kg in 2 Wochen abnehmen', '8 kg in 2 Wochen abnehmen'],
  ['FR', 'Tisane minceur, perdez jusqu’à 7 kg en un mois', 'perdez jusqu’à 7 kg en un mois'],
  ['ES', 'Té adelgazante, baja 6 kilos en 15 días', 'baja 6 kilos en 15 días'],
  ['IT', 'Gocce dimagranti, perdi 5 kg in una settimana', 'perdi 5 kg in una settimana'],
  ['BR', 'Chá emagrecedor, elimine até 9 kg em 1 mês', 'elimine até 9 kg em 1 mês'],
  ['RU', 'Чай для похудения, минус 7 кг за месяц', 'минус 7 кг за месяц'],
  ['PL', 'Herbata, schudnij 6 kg w 2 tygodnie', 'schudnij 6 kg w 2 tygodnie'],
  ['NL', 'Afslankdruppels, 6 kilo in 3 weken afvallen', '6 kilo in 3 weken afvallen'],
  ['SE', 'Te, gå ner 6 kg på 2 veckor', 'gå ner 6 kg på 2 veckor'],
  ['TR', 'Form çayı, 2 haftada 7 kilo', '2 haftada 7 kilo'],
  ['VN', 'Trà thảo mộc giảm 6kg trong 2 tuần', 'giảm 6kg trong 2 tuần'],
  ['ID', 'Teh pelangsing turun 8 kg dalam 2 minggu', 'turun 8 kg dalam 2 minggu'],
  ['US', '束腰带 月瘦15斤', '月瘦15斤'],
  ['JP', 'ダイエット茶 1ヶ月で5kg減', '1ヶ月で5kg減'],
  ['KR', '다이어트 차 2주에 5kg 감량', '2주에 5kg 감량'],
  ['US', 'Kettlebell 10 kg, ships in 2 weeks'],
  ['DE', 'Hantel 10 kg, 5 kg weniger als die große'],
  ['US', 'Lose 10 kg in 4 weeks: paperback'],
  ['ES', 'Saco, baja 10 kg de arroz'],
  ['CN', '瘦肉 10斤 冷冻'],
  // What lies in the spine and in sweat.
  ['US', 'Belt cures herniated disc', 'cures herniated disc'],
  ['DE', 'Gürtel heilt Bandscheibenvorfall', 'heilt Bandscheibenvorfall'],
  ['FR', 'Ceinture guérit la hernie discale', 'guérit la hernie discale'],
  ['IT', 'Cintura guarisce l’ernia del disco', 'guarisce l’ernia del disco'],
  ['BR', 'Desodorante 50 ml cura a hiper-hidrose', 'cura a hiper-hidrose'],
  ['RU', 'Пояс вылечит межпозвоночную грыжу', 'вылечит межпозвоночную грыжу'],
  ['PL', 'Pas leczy dyskopatię', 'leczy dyskopatię'],
  ['TR', 'Kemer bel fıtığını tedavi eder', 'bel fıtığını tedavi eder'],
  ['JP', 'ベルト 椎間板ヘルニアを治す', '椎間板ヘルニアを治す'],
  // They say that they are no medicine.
  ['US', 'Zinc 60 caps. Not intended to diagnose, treat, cure, or prevent any disease'],
  ['US', 'Zinc 60 caps. Not approved to cure any disease'],
  ['DE', 'Zink 60 Kapseln, nicht zur Behandlung von Krankheiten bestimmt'],
  ['FR', 'Zinc 60 gélules, n’est pas destiné à traiter les maladies'],
  ['ES', 'Zinc 60 cápsulas, no está destinado a tratar ni curar enfermedades'],
  ['IT', 'Zinco 60 capsule, non destinato a curare malattie'],
  ['BR', 'Zinco 60 cápsulas, não se destina a tratar doenças'],
  ['RU', 'Цинк 60 капсул, не предназначен для лечения заболеваний'],
  ['CN', '锌片 60粒 本品不能替代药物治疗疾病'],
  ['JP', '亜鉛 60粒 病気の治療を目的としたものではありません'],
  ['TR', 'Çinko 60 kapsül, hastalıkların tedavisi amacıyla kullanılmaz'],
  ['US', 'Zinc balm 50 ml, not tested on animals, treats acne', 'treats acne'],
  ['US', 'Balm 50 ml, not only soothes but cures psoriasis', 'cures psoriasis'],
  // CE, as if somebody vouched by it.
  ['RU', 'Наушники, качество подтверждено CE', 'качество подтверждено CE'],
  ['RU', 'Зарядка прошла европейскую сертификацию CE', 'европейскую сертификацию CE'],
  ['RU', 'Лампа с сертификатом качества CE', 'сертификатом качества CE'],
  ['RU', 'Удлинитель 3 м, проверено CE', 'проверено CE'],
  ['RU', 'Наушники с маркировкой CE'],
])('%s: %s', (market, title, ...texts) => {
  expect(claimsIn(market, title)).toEqual(texts);
});

test('what may as well be no medical device may not say what one treats', () => {
  expect(claimsIn('RU', 'Пояс из верблюжьей шерсти лечит радикулит', 'Здоровье > Бандажи')).toEqual([
    'лечит радикулит',
  ]);
  expect(claimsIn('US', 'TENS unit treats sciatica, electrode pads')).toEqual([]);
});
