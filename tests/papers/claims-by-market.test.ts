import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// What a listing must not say in one market, in each language: the environment in general, harmless, germs, an authority's
// blessing. And where the same words say nothing wrong.

interface Case {
  held?: { id: string }[];
  attributes?: Record<string, string>;
}
const claimsIn = (market: string, title: string, { held = [], attributes }: Case = {}): string[] => {
  const line = { id: '1', title, market, held, attributes: attributes ?? null };
  const answer = checkLine(line, '2026-11-28') as unknown as { claims: { text: string }[] };
  return answer.claims.map(({ text }) => text);
};

test.each<[string, string, ...string[]]>([
  // The environment in general, where the law says so.
  ['PL', 'Ekologiczna szczotka do naczyń z bambusa', 'Ekologiczna'],
  ['PL', 'Worki na śmieci przyjazne dla środowiska 35 l, 30 szt.', 'przyjazne dla środowiska'],
  ['DE', 'Umweltfreundliche Trinkhalme aus Stahl, 8 Stück', 'Umweltfreundliche'],
  ['FR', 'Coque de téléphone respectueuse de l’environnement', 'respectueuse de l’environnement'],
  ['ES', 'Funda de portátil respetuosa con el medio ambiente', 'respetuosa con el medio ambiente'],
  ['IT', 'Spazzola lavapiatti ecologica in legno', 'ecologica'],
  ['NL', 'Milieuvriendelijke afwasborstel', 'Milieuvriendelijke'],
  ['SE', 'Miljövänlig diskborste av trä', 'Miljövänlig'],
  ['BR', 'Copo dobrável de silicone ecológico 350 ml', 'ecológico'],
  ['BR', 'Escova para louça, amiga do meio ambiente', 'amiga do meio ambiente'],
  ['TR', 'Çevre dostu bambu bulaşık fırçası', 'Çevre dostu'],
  ['TR', 'Doğaya zararsız çöp torbası 30 adet', 'Doğaya zararsız'],
  ['KR', '친환경 실리콘 조리도구 5종 세트', '친환경'],
  ['JP', '環境にやさしい 竹製 ペン立て', '環境にやさしい'],
  ['IN', 'Eco-Friendly Jute Desk Organiser', 'Eco-Friendly'],
  ['IN', 'Carbon neutral ceramic vase 20 cm', 'Carbon neutral'],
  ['DE', '环保手机壳 iPhone 15 透明', '环保'],
  ['GB', '環保手機殼 透明 防摔', '環保'],
  ['FR', 'Kubek podróżny przyjazny środowisku', 'przyjazny środowisku'],
  // As sellers type it: shouted, and without the marks of its letters.
  ['FR', 'BROSSE VAISSELLE ECOLOGIQUE', 'ECOLOGIQUE'],
  ['PL', 'Butelka na wode przyjazna srodowisku', 'przyjazna srodowisku'],
  ['TR', 'ÇEVRE DOSTU BULAŞIK FIRÇASI', 'ÇEVRE DOSTU'],
  ['TR', 'Cevre dostu bulasik fircasi', 'Cevre dostu'],
  ['ES', 'Plastilina NO TOXICA 12 colores', 'NO TOXICA'],
  ['US', '🌱Eco-Friendly🌱 dish sponge', 'Eco-Friendly'],
  // Names of things and of stuffs, modes and makes, what a work is about, what a paper stands behind, and food that is grown so.
  ['PL', 'Torebka damska ze skóry ekologicznej, czarna'],
  ['IT', 'Borsa in pelle ecologica nera con tracolla'],
  ['ES', 'Abrigo de pelo ecológico mujer talla M'],
  ['BR', 'Sacola ecológica de algodão cru 40x35 cm'],
  ['US', '环保袋 帆布 大容量 购物'],
  ['DE', '低温等离子 工业废气 环保设备'],
  ['DE', 'Waschmaschine 8 kg mit Eco-Modus, 1400 U/min'],
  ['GB', 'Eco-Drive men’s watch, solar, steel bracelet'],
  ['US', 'Living an Eco-Friendly Life: paperback book'],
  ['GB', 'Organic cotton T-shirt, GOTS certified, size M'],
  ['PL', 'Kasza gryczana ekologiczna 500 g'],
  ['KR', '친환경 무농약 방울토마토 1kg'],
  ['KR', '친환경차 전용 스티커 2매'],
  ['FR', 'Savon bio à la lavande 100 g'],
  // General praise that is explained in the same breath, as the laws ask.
  ['GB', 'Shopping tote, eco friendly: 100% recycled PET'],
  ['DE', 'Umweltfreundliches Kopierpapier Blauer Engel 500 Blatt'],
  ['KR', '친환경 수성페인트 1L 환경표지 인증'],
  ['JP', '環境にやさしい コピー用紙 A4 500枚 エコマーク認定品'],
  ['US', '環保標章 環保 文件夾 A4'],
  ['GB', 'Shopping tote, eco friendly: recycled', 'eco friendly'],
  // Where no law of the kind is on file.
  ['KZ', 'Экологичная щётка для посуды'],
  ['CN', '环保手机壳 透明 防摔'],

  // Harmless.
  ['PL', 'Nietoksyczna plastelina 12 kolorów', 'Nietoksyczna'],
  ['SE', 'Giftfri modellera 12 färger', 'Giftfri'],
  ['NL', 'Niet-giftige vingerverf 6 kleuren', 'Niet-giftige'],
  ['ES', 'Plastilina atóxica 12 colores', 'atóxica'],
  ['FR', 'Peinture au doigt non toxique 6 couleurs', 'non toxique'],
  ['IT', 'Pasta modellabile atossica 12 colori', 'atossica'],
  ['IN', 'Non-toxic finger paint, 6 colours', 'Non-toxic'],
  ['KR', '무독성 방향제 디퓨저 리필 500ml', '무독성'],
  ['KR', '인체에 무해한 접착제 20g', '인체에 무해한'],
  ['US', '無毒 矽膠 餐墊', '無毒'],
  ['AU', 'دهان أصابع غير سام 6 ألوان', 'غير سام'],
  ['BR', 'Detergente para louça atóxico 500 ml', 'atóxico'],
  ['BR', 'Massinha de modelar atóxica 12 cores'],
  ['KZ', 'Пластилин нетоксичный 12 цветов'],
  // No law is known that speaks of chemicals.
  ['US', 'Chemical free bamboo cutting board'],
  ['GB', 'Non-Toxic: a memoir, paperback book'],

  // Germs.
  ['TR', 'Antibakteriyel erkek çorap 6’lı', 'Antibakteriyel'],
  ['TR', 'Banyo halısı, bakterileri önler', 'bakterileri önler'],
  ['TR', 'Ayakkabı tabanlığı mantar önleyici', 'mantar önleyici'],
  ['TR', 'Antibakteriyel değildir: pamuk çorap 3’lü'],
  ['KZ', 'Жидкое мыло убивает 99 % бактерий 300 мл', 'убивает 99 % бактерий'],
  ['RU', 'Средство для мытья пола уничтожает микробы 1 л', 'уничтожает микробы'],
  ['RU', 'Мыло антибактериальное 90 г'],
  ['RU', 'Средство от сорняков уничтожает 99 % одуванчиков 500 мл'],
  // Denied together with another word, or of what it was not treated with.
  ['US', 'Yoga block not treated or coated with antibacterial agents'],
  ['US', 'Herb chopper, neither tested nor approved by the FDA'],
  ['US', 'Herb chopper, not tested or approved by the FDA'],
  ['NL', 'Snijplank niet antibacterieel behandeld'],
  ['ID', 'Talenan kayu bukan antibakteri'],
  ['FR', 'وسادة غير مضادة للبكتيريا'],
  ['PL', 'Deska do krojenia bez powłoki antybakteryjnej'],
  ['DE', 'Internet Security Antivirus 2026 PC, CD in Box'],
  ['AU', 'Antibacterial cutting board', 'Antibacterial'],
  ['AU', 'Antibacterial hand wash 250 ml'],
  ['US', 'Antibacterial wound dressing, silver, 10 x 10 cm, sterile medical device'],
  ['DE', 'Desktop Antivirus 2026, Lizenzschlüssel per E-Mail'],

  // Nobody approves these.
  ['PL', 'Krem do twarzy zatwierdzony przez FDA 50 ml', 'zatwierdzony przez FDA'],
  ['TR', 'FDA onaylı silikon spatula', 'FDA onaylı'],
  ['SA', 'كريم للوجه معتمد من إدارة الغذاء والدواء الأمريكية 50 مل', 'معتمد من إدارة الغذاء والدواء الأمريكية'],
  ['VN', 'Hộp cơm inox được FDA chứng nhận', 'FDA chứng nhận'],
  ['TH', 'กล่องข้าวสแตนเลส FDA รับรอง', 'FDA รับรอง'],
  ['TR', 'Yüz kremi 50 ml Sağlık Bakanlığı onaylı', 'Sağlık Bakanlığı onaylı'],
  ['SA', 'كريم مرطب معتمد من هيئة الغذاء والدواء 50 مل', 'معتمد من هيئة الغذاء والدواء'],
  ['IT', 'Termometro digitale per febbre, approvato FDA', 'approvato FDA'],
  ['US', 'Blood pressure monitor, upper arm, FDA approved', 'FDA approved'],
  ['US', 'Blood pressure monitor, upper arm, FDA cleared'],
  ['US', 'Digital thermometer for fever, not FDA approved'],
  ['US', 'Face cream FDA cleared 50 ml', 'FDA cleared'],
  // What it approves of and what keeps its rules are two things.
  ['US', 'Air fryer liners 100 pcs, FDA compliant paper'],
  ['US', 'FDA Approved Drugs 2026: a pocket book'],
  // Vessels that measure what is served in them do bear CE.
  ['DE', 'Beer glasses 20 oz CE marked pint, pack of 6'],
  ['DE', 'Bierglas 0,5 l mit Eichstrich, CE Zeichen'],
  ['DE', 'Bierglas 0,5 l, CE Zeichen', 'CE Zeichen'],
  ['NL', 'CE-gecertificeerd stekkerblok 230 V', 'CE-gecertificeerd'],
  ['TR', 'CE sertifikalı tost makinesi 1200 W', 'CE sertifikalı'],

  // The office for the environment.
  ['US', 'Ultrasonic mosquito repeller plug-in 120V, EPA approved', 'EPA approved'],
  ['US', 'Ultrasonic mosquito repeller plug-in 120V, EPA registered', 'EPA registered'],
  ['US', 'Indoor mosquito killer lamp 120V, made in an EPA registered establishment'],
  ['US', 'Insect repellent spray EPA registered 4 oz'],
  ['US', 'Insect repellent spray EPA approved 4 oz', 'EPA approved'],
  ['US', 'EPA certified wood stove insert, cast iron'],

  // Nobody allergic.
  ['IT', 'Crema viso ipoallergenica 50 ml', 'ipoallergenica'],
  ['PL', 'Krem do rąk hipoalergiczny 75 ml', 'hipoalergiczny'],
  ['IT', 'Cuscino ipoallergenico 50x80 cm'],
  ['US', 'Hypoallergenic face cream 50 ml'],
])('%s: %s', (market, title, ...texts) => {
  expect(claimsIn(market, title)).toEqual(texts);
});

test.each<[string, string, ...string[]]>([
  // Healing as an adjective, and illnesses by other names.
  ['RU', 'Пояс из верблюжьей шерсти лечебный при радикулите', 'лечебный при радикулите'],
  ['RU', 'Пояс из верблюжьей шерсти лечебный, размер L'],
  ['RU', 'Корм сухой лечебный для кошек при болезни почек 2 кг'],
  ['RU', 'Мазь с прополисом помогает при артрите 50 мл', 'помогает при артрите'],
  ['PL', 'Maść nagietkowa lecznicza na łuszczycę 30 g', 'lecznicza na łuszczycę'],
  ['PL', 'Herbata z pokrzywy pomaga na reumatyzm 50 g', 'pomaga na reumatyzm'],
  ['DE', 'Brennnesseltee hilft bei Arthrose 80 g', 'hilft bei Arthrose'],
  ['DE', 'Bandage gegen Arthrose M'],
  ['ES', 'Crema de árnica alivia la artritis 60 ml', 'alivia la artritis'],
  ['TR', 'Isırgan çayı romatizmaya iyi gelir 100 g', 'romatizmaya iyi gelir'],
  ['KR', '당뇨에 좋은 여주차 100g', '당뇨에 좋은'],
  ['KR', '피부에 좋은 여주차 100g'],
  ['JP', 'びわの葉茶 高血圧に効く 100g', '高血圧に効く'],
  ['CN', '苦瓜茶 专治糖尿病 100g', '专治糖尿病'],
  ['CN', '灵芝孢子粉 抗癌 100g', '抗癌'],
  ['BR', 'Curativo para úlceras 10 unidades estéril'],
  ['SA', 'شاي الحلبة لعلاج السكر 100 جم', 'لعلاج السكر'],
  ['SA', 'بسكويت خالي من السكر 200 جم'],
  ['AE', 'كريم للوجه يعالج حب الشباب 50 مل', 'يعالج حب الشباب'],
  ['FR', 'Tisane qui guerit le diabete 50 g', 'guerit le diabete'],
  ['TR', 'EGZAMAYI TEDAVİ EDER KREM 50 ML', 'EGZAMAYI TEDAVİ EDER'],
  ['PL', 'Masc nagietkowa leczy luszczyce 30 g', 'leczy luszczyce'],
  ['FR', 'Tisane contre l’insomnie 20 sachets', 'contre l’insomnie'],
  ['ES', 'Vino cura la gripe 70 cl', 'cura la gripe'],
  ['ES', 'Jarabe de saúco, no cura la gripe'],
  ['AE', 'كريم للوجه لا يعالج حب الشباب 50 مل'],
  ['SA', 'كريم مرطب للبشرة الجافة 50 مل'],
])('%s: %s', (market, title, ...texts) => {
  expect(claimsIn(market, title)).toEqual(texts);
});

test('a paper that is held stands behind what is said', () => {
  const label = [{ id: 'eu-green-claims' }];
  expect(claimsIn('DE', 'Ökologische Trinkflasche aus Edelstahl')).toEqual(['Ökologische']);
  expect(claimsIn('DE', 'Ökologische Trinkflasche aus Edelstahl', { held: label })).toEqual([]);
  expect(claimsIn('KZ', 'Жидкое мыло убивает 99 % бактерий 300 мл', { held: [{ id: 'ea-sgr-kinds' }] })).toEqual([]);
  expect(claimsIn('IT', 'Crema viso ipoallergenica 50 ml', { held: [{ id: 'eu-cosm-rp' }] })).toEqual([]);
  expect(claimsIn('US', 'Blood pressure monitor, upper arm, FDA approved', { held: [{ id: 'us-medical' }] })).toEqual(
    [],
  );
  expect(claimsIn('US', 'Plug-in mosquito repeller 120V EPA registered', { held: [{ id: 'us-fifra' }] })).toEqual([]);
});
