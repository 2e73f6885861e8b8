import { volume } from '../head/amounts.ts';
import type { Head } from '../head/heads.ts';
import type { Reading } from '../head/read.ts';
import { type Evidence, type Found, found } from '../head/weigh.ts';
import { isOf } from '../head/worlds.ts';
import { type Listed, patternsBy } from '../phrases/listed.ts';

// Soaps, shampoos, creams and scents are named alike whatever they are for. Where that is a thing or a room and no body, they
// are no cosmetics: 'saddle soap', 'Shampoing carrosserie', 'sabun cuci piring', 'profumo per la casa'.

/** What is washed, polished and fed that is no body; of leather only where it is said to be what the soap is for. */
const surfaces: Listed = {
  en: 'car, cars, caravan, truck, motorbike, motorcycle, boat, carpets?, rugs?, upholstery, dish, dishes, dishwasher, dishwashing, laundry, saddle, leather (?:soap|shampoo|cream|balm|conditioner|lotion|care|goods|boots?|shoes?|sofas?|seats?|furniture), for leather, furniture, floors?, toilet, windows?, windshield, windscreen, oven, grill, paint brush, brush cleaning, makeup brush*, sneakers?, boots, tack',
  de: '*geschirr(?!tuch)*, auto*, *lack(?!i)*, kfz*, teppich*, polster*, sattel*, leder*, schuh*, möbel*, boden*, fußboden*, fenster*, wäsche, wasch(?:mittel|maschine)*, wc, toiletten*, pinsel*, gallseife, fleckenseife',
  fr: 'vaisselle, voitures?, carrosserie, auto, moto, tapis, moquettes?, canapés?, selle, sellerie, pour cuirs?, du cuir, chaussures?, meubles?, sols?, lessive, linge, vitres?, wc, toilettes, pinceaux, détachant, parquet',
  es: 'platos, vajilla, lavavajillas, coches?, autos?, carros?, moto, carrocería, alfombras?, tapicería, para cuero, de cuero, sillas de montar, calzado, zapatos, muebles, suelos?, pisos?, ropa, vidrios, inodoro, brochas',
  it: 'piatti, stoviglie, auto, moto, carrozzeria, tappeti, tappezzeria, per pelle e cuoio, cuoio, selle?, scarpe, mobili, pavimenti, bucato, vetri, wc, pennelli',
  pt: 'louças?, pratos, roupas?, carros?, automotiv[oa]s?, moto, tapetes?, carpetes?, estofados?, couro, selas?, sapatos, móveis, pisos?, chão, vidros, sanitário, pincéis',
  ru: 'посуд*, автомоб*, авто, машин*, кузов*, ковр*, мебел*, обив*, кож(?:аных|аной|аной мебели|и обуви), седел, обув*, пол(?:ов|а), паркет*, стирк*, бель(?:я|ё), стекол, унитаз*, кист(?:ей|и для)',
  pl: 'naczyń, samochod*, auta, dywan*, tapicer*, skór(?:y|zan*), siodeł, obuwia, butów, mebli, podłóg, prania, szyb, wc, pędzli',
  nl: 'afwas*, vaat*, auto*, tapijt*, zadel*, leder*, leer, schoen*, meubel*, vloer*, was(?:middel|goed), ramen, toilet*, kwasten',
  sv: 'disk*, bil*, mat(?:ta|tor)*, sadel*, läder*, sko(?:r|n)*, möbel*, golv*, tvätt(?:medel|maskin)*, fönster*, toalett*, penslar',
  tr: 'bulaşık, araba, araç, oto, halı, koltuk, deri (?:eşya|mobilya|koltuk|ayakkabı), eyer, ayakkabı, mobilya, zemin, çamaşır, cam temiz*, tuvalet, fırça',
  id: 'cuci piring, pencuci pinggan, mobil, motor, kereta, karpet, sofa, kulit (?:sepatu|jok), sepatu, lantai, cuci baju, pakaian, kaca, toilet',
  vi: 'rửa (?:chén|bát), rửa xe, ô tô, xe máy, thảm, sofa, giày, da giày, nội thất, lau sàn, giặt, kính, bồn cầu',
  zh: '洗碗, 餐具, 洗车, 汽车, 车用, 地毯, 沙发, 马鞍, 皮具, 皮鞋, 鞋(?!油), 家具, 地板, 洗衣, 衣物, 玻璃, 马桶, 厨房, 化妆刷, 粉扑',
  ja: 'カー, 洗車, 食器, 台所, カーペット, じゅうたん, ソファ, レザー用, 革(?:用|製品|靴), 靴, 家具, 床, 洗濯, 衣類, ガラス, トイレ, 墨汁, ブラシ用, パフ',
  ko: '카샴푸, 세차, 자동차, 차량, 주방, 설거지, 식기, 카페트, 카펫, 소파, 안장, 가죽(?:용|제품|신발), 신발, 가구, 바닥, 세탁, 유리, 변기, 브러쉬 (?:클리너|세척)',
  th: 'ล้างจาน, ล้างรถ, รถยนต์, พรม, โซฟา, เครื่องหนัง, รองเท้า, เฟอร์นิเจอร์, พื้น, ซักผ้า, กระจก, ห้องน้ำ, สุขภัณฑ์',
  ar: 'صحون, أطباق, سيارات?, السيارة, سجاد, مفروشات, سروج, جلود, أحذية, أثاث, أرضيات, غسيل, ملابس, زجاج, مرحاض',
  hi: 'बर्तन, कार, गाड़ी, कालीन, सोफा, चमड़े, जूते, फर्नीचर, फर्श, कपड़े, शौचालय',
};
/** What such words mean beside hair and hands. */
const bodies: Listed = {
  any: 'hand soap, hand wash, body wash',
  en: 'hands, body, hair, scalp, beard, mo?ustache, baby, babies, face',
  de: 'hand*, körper*, haut*, haar*, *bart*, *wimpern*, autobräun*',
  fr: 'mains, corps, cheveux, chevelu, barbe, moustaches?, visage, toilette intime, autobronzant*',
  es: 'manos, cuerpo, cabello, pelo, barba, bigotes?, cara, autobronceador*',
  it: 'mani, corpo, capelli, barba, baffi, viso, autoabbronzante',
  pt: 'mãos, corpo, cabelos?, barba, bigodes?, rosto, autobronzeador*',
  ru: 'рук, тела, волос, бороды, усов, лица, автозагар*',
  pl: 'rąk, ciała, włosów, twarzy',
  zh: '洗手, 沐浴, 身体, 头发, 面部, 洁面',
  ja: 'ハンド, ボディ, ヘア, 髪, ひげ, ヒゲ, 洗顔, 手洗い',
  ko: '손, 바디, 헤어, 두피, 수염, 얼굴, 핸드',
};

/** What is dyed that is no hair. */
const dyed: Listed = {
  en: 'wood, fabrics?, clothes, clothing, textiles?, leather, suede, shoes?',
  de: 'holz*, stoff*, textil*, kleidung, leder*, schuh*',
  fr: 'bois, tissus?, textiles?, vêtements?, cuirs?, chaussures?',
  es: 'madera, telas?, tejidos?, ropa, cuero, ante, zapatos, calzado',
  it: 'legno, tessut[oi], stoffa, vestiti, cuoio, scarpe, camoscio',
  pt: 'madeira, tecidos?, roupas?, couro, camurça, sapatos, calçados',
  ru: 'дерев*, ткан*, одежды, кож[иа], замш*, обув*',
  pl: 'drewna, tkanin, ubrań, skóry, zamszu, butów',
  nl: 'hout*, textiel*, leer, leder*, schoen*',
  sv: 'trä, textil*, läder*, skor',
  tr: 'ahşap, kumaş, deri, ayakkabı',
  id: 'kayu, kain, kulit, sepatu',
  vi: 'gỗ, vải, da thật, giày',
  zh: '木, 布, 衣服, 衣物, 皮革, 皮鞋',
  ja: '木工, 木材, 布, 衣類, 革, レザー, スエード',
  ko: '목재, 원목, 천, 옷, 의류, 섬유, 가죽, 스웨이드',
};

/** What enamel and varnish are brushed on that is no nail, and what they are made to withstand there. */
const brushed: Listed = {
  en: '(?:for|on) (?:metal|iron|steel|wood|radiators?|walls?|tiles?|masonry|concrete), anti rust, rust proof, exterior, interior walls',
  de: '(?:für|auf) (?:metall|eisen|holz|heizkörper|wände|fliesen|beton), rostschutz*, metall*, holz*, heizkörper*, *lasur',
  fr: '(?:pour|sur) (?:le |la |les )?(?:métal|métaux|fer|bois|radiateurs?|murs?|carrelages?|béton), anti ?rouille, extérieur',
  es: '(?:para|sobre) (?:el |la )?(?:metal|metales|hierro|madera|radiador(?:es)?|paredes|azulejos|cemento|bañeras?), anti[oó]xido, sintétic[oa], al agua, exteriores?, anticorrosiv[oa]',
  it: '(?:per|su) (?:il |la )?(?:metall[oi]|ferro|legno|termosifoni?|radiator[ei]|pareti|mur[oi]|piastrelle|cemento), anti ?ruggine, sintetic[oa], all.acqua, per estern[oi]',
  pt: '(?:para|sobre) (?:o |a )?(?:metal|metais|ferro|madeira|paredes?|azulejos?|cimento|portão|portões), anti ?ferrugem, sintétic[oa], base água, extern[oa], anticorrosiv[oa]',
  ru: '(?:для|по) (?:металл[ау]|дерев[ау]|паркет[ау]|мебели|бетон[ау]|камн[юя]|радиаторов), антикоррозионн\\p{L}+, яхтный',
  pl: 'do (?:metalu|drewna|mebli|grzejników|ścian|betonu), antykorozyjn*',
};
/** Beside a wash of so many millilitres no nail is painted. */
const LEAST_PAINT = 150;
const millilitres = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s?(ml|cl|l|lt|litros?|litri|litres?|мл|л)(?!\p{L})/giu;
const poured: Readonly<Record<string, number>> = { m: 1, c: 10, l: 1000, м: 1, л: 1000 };

/** A volume that paint is sold in, with its words. */
const paintIn = (title: string): string | undefined =>
  [...title.matchAll(millilitres)].find(
    ([, much = '', unit = '']) =>
      Number(much.replace(',', '.')) * (poured[unit[0]?.toLowerCase() ?? ''] ?? 0) >= LEAST_PAINT,
  )?.[0];

/** Where a scent hangs: in rooms, in cars, in cupboards; and how it is let out there. */
const rooms: Listed = {
  any: 'mikado, reed diffuser',
  en: 'home fragrance, room, room spray, house, car, linen spray, pillow spray, reeds?, wardrobe, air freshener',
  de: 'raum*, auto*, stäbchen, duftstäbchen, wäsche*, kissen*, schrank*',
  fr: 'intérieur, ambiance, maison, bâtonnets, voiture, linge, oreiller, capilla',
  es: 'ambiente, ambientes, hogar, casa, varillas, palitos, coche, auto, carro, ropa de cama, armario, textil',
  it: 'casa, ambienti?, per ambient[ei], bastoncini, auto, macchina, armadi, biancheria, bucato, tessuti',
  pt: 'ambientes?, casa, varetas, carro, roupas?, tecidos',
  ru: 'дома, помещени*, комнат*, интерьерн*, палочк*, авто, автомобил*, машин*, белья',
  pl: 'domu, pomieszczeń, patyczk*, samochod*, auta, wnętrz',
  nl: 'huisparfum, interieur*, geurstokjes, auto*, wasparfum, roomspray',
  sv: 'rum*, hem*, bil*, doftpinnar',
  tr: 'oda, ev, ortam, çubuklu, araba, araç, oto',
  id: 'ruangan, rumah, mobil, kereta, lemari, laundry',
  vi: 'phòng, nhà, xe hơi, ô tô, que gỗ',
  zh: '室内, 房间, 家居, 车载, 汽车, 藤条, 无火, 衣柜',
  ja: 'ルーム, 部屋, 室内, 車, カー, スティック, リード, 衣類, クローゼット',
  ko: '실내, 방향제, 차량, 자동차, 섬유, 룸, 스틱, 옷장',
  th: 'ห้อง, บ้าน, รถ, ก้านไม้',
  ar: 'غرف, منزل, المنزل, سيارات?, أعواد, مفارش',
  hi: 'कमरे, घर, कार',
};

const washed = patternsBy(surfaces);
const worn = patternsBy(bodies);
const scented = patternsBy(rooms);
const coloured = patternsBy(dyed);
const painted = patternsBy(brushed);

/** Names of what washes, feeds or polishes; a deodorant or a sunscreen does not. */
const isWash =
  /soap|shampoo|cream|crème|crema|creme|lotion|balm|balsam|seife|savon|shampoing|jab[oó]n|champ[uú]|sapone|sab[aã]o|sabonete|мыло|шампун|крем|лосьон|бальзам|mydło|szampon|zeep|tvål|schampo|sabun|şampuan|xà (?:bông|phòng)|dầu gội|สบู่|แชมพู|صابون|شامبو|साबुन|शैम्पू|皂|香波|洗发|皂液|石鹸|せっけん|ソープ|シャンプー|クリーム|비누|샴푸|크림|leche limp|lait nettoyant|latte detergente|leite (?:de )?limp|reinigungsmilch/iu;
const isScent =
  /parfum|perfum|profum|duft|fragran|colonia|colônia|духи|парфюм|аромат|香水|フレグランス|パフューム|香|향수|퍼퓸|น้ำหอม|nước hoa|عطر|इत्र|minyak wangi/iu;

const isDye =
  /(?<!\p{L})(?:dyes?|tint[aeo]?|tintes|tintura|teinture|färbemittel|краска|краситель|farba|boya)(?!\p{L})|染|염색/iu;

/** Nails and doors are varnished by one word. */
const isVarnish = /^(?:smalt[oi]|esmaltes?|vernis|vernici?|lack|lakiery?|лаки?|enamels?|varnish(?:es)?)$/iu;
const onNails = /nail|nagel|nägel|ongle|uña|unghi|unha|ногт|маникюр|paznok/iu;

const handles =
  /(?<!\p{L})(?:vassouras?|rodo|esfregão|enxada|machado|martelo|panelas?|frigideira|facas?|pá|ferramentas?)(?!\p{L})/iu;
const boats = /(?<!\p{L})(?:windsurf|kitesurf|barc[ao]s?|velero|barca a vela|yates?|optimist|veleiro)(?!\p{L})/iu;

/** What a soap, a cream, a dye or a scent is by what it is for; undefined where that is a body, or nobody says. */
export function purposeOf({ entry, words }: Head, reading: Reading): Found | undefined {
  const { tongue, text } = reading;
  const { original } = text;
  // 'Cera per baffi' burns no more than one for furniture.
  const rubbed = entry.id === 'candles' && waxes.exec(words)?.[0] === words ? polishIn(reading) : undefined;
  if (rubbed) return found(rubbed);
  // 'Vela de windsurf', 'vela per barca'.
  const boat = entry.id === 'candles' ? boats.exec(original)?.[0] : undefined;
  // 'Cabo de reposição para vassoura' hands on no current.
  const held = entry.id === 'electronics.charger' && /^cabos?$/iu.test(words) ? handles.exec(original)?.[0] : undefined;
  if (held) return found({ id: 'general.other', because: [words, held], sure: true });
  if (boat) return found({ id: 'general.other', because: [words, boat], sure: true });
  if (!entry.id.startsWith('cosmetics')) return undefined;
  const told = (id: string, why: string | undefined) =>
    why === undefined ? undefined : found({ id, because: [words, why.trim()], sure: true });
  if (isScent.test(words)) return told('candles', scented(tongue).exec(original)?.[0]);
  if (isVarnish.test(words) && !onNails.test(original))
    return told('chemicals.cleaning', painted(tongue).exec(original)?.[0] ?? paintIn(original));
  if (isDye.test(words) && !worn(tongue).test(original))
    return told('chemicals.cleaning', coloured(tongue).exec(original)?.[0]);
  if (!isWash.test(words) || worn(tongue).test(original)) return undefined;
  return told('chemicals.cleaning', washed(tongue).exec(original)?.[0]);
}

/** Wax for a beard or a body. */
function groomed({ said, tongue, text: { original } }: Reading): Evidence | undefined {
  const wax = waxes.exec(original)?.[0];
  const body = wax === undefined ? undefined : worn(tongue).exec(original)?.[0];
  return wax === undefined || body === undefined
    ? undefined
    : { id: said.signs.has('hair') ? 'cosmetics.hair-dye' : 'cosmetics.skin', because: [wax, body.trim()], sure: true };
}

/** Wax and polish that no word names, by what they are for: 'cera para muebles', 'воск для усов'; undefined where nobody says. */
export function polishIn(reading: Reading): Evidence | undefined {
  const { tongue, text } = reading;
  const { original } = text;
  const body = groomed(reading);
  if (body) return body;
  const wax = waxes.exec(original)?.[0];
  const surface = wax === undefined ? undefined : washed(tongue).exec(original)?.[0];
  return wax === undefined || surface === undefined
    ? undefined
    : { id: 'chemicals.cleaning', because: [wax, surface.trim()], sure: true };
}
const waxes =
  /(?<!\p{L})(?:wax|polish|wachs|politur|cire|cirage|cera|lucido|воск|полироль|wosk|boenwas|vax|cila)(?!\p{L})|ワックス|왁스|上光蜡|蜡/iu;

/** What cleans a thing, named behind it, in a form that is used up: 'coffee machine cleaner tablets', 革ソファ クリーナー 500ml. */
export function cleanerOf({ entry, words }: Head, { text: { original } }: Reading): Found | undefined {
  if (!isOf(entry.id, ...cleaned) || entry.keeper) return undefined;
  const cleaner = cleans.exec(original.slice(original.indexOf(words) + words.length))?.[0].trim();
  if (cleaner === undefined || !(usedUp.test(original) || volume.test(original))) return undefined;
  return found({ id: 'chemicals.cleaning', because: [words, cleaner], sure: true });
}
const cleaned = [
  'appliances',
  'furniture',
  'textiles',
  'footwear',
  'leather',
  'electronics',
  'auto',
  'lighting',
  'kitchen',
];
const cleans =
  /^[\s-](?:\p{L}+[\s-])?(?:(?<!vacuum )cleaners?|descalers?|degreasers?|deodori[sz]er)(?!\p{L})|^[\s-]?(?:reiniger|entkalker|entfetter)|^\s?用?(?:クリーナー|洗浄剤|洗剤)|^\p{L}{0,3}(?:清洁剂|清洗剂|除垢剂|清洁片|清洗液)|^\s?(?:클리너|세정제|세척제|크림|약(?!\p{L})|왁스|광택제)/iu;
const usedUp =
  /tablets?(?!\p{L})|(?<!\p{L})tabs(?!\p{L})|spray|wipes|foam|liquid|powder|gel(?!\p{L})|solution|concentrat|fluid|pulver|schaum|tücher|konzentrat|スプレー|泡|液|錠|喷雾|泡沫|片|스프레이|티슈/iu;

/** What is said to kill germs and is poured or sprayed, where no word names it. */
export function disinfectantIn({ text: { original } }: Reading): Evidence | undefined {
  const kills = disinfects.exec(original)?.[0];
  return kills === undefined || !volume.test(original)
    ? undefined
    : { id: 'biocides', because: [kills], sure: false, or: 'chemicals.cleaning' };
}
const disinfects =
  /disinfect\p{L}*|kills? (?:99|virus|bacteri|germ)\p{L}*|desinfi\p{L}*|désinfect\p{L}*|desinfect\p{L}*|disinfett\p{L}*|дезинф\p{L}*|dezynf\p{L}*|dezenfekt\p{L}*|khử trùng|ฆ่าเชื้อ|消毒|杀菌|除菌|殺菌|살균|소독|مطهر|تعقيم/iu;
