import { expect, test } from 'vitest';
import { checkLine } from '../../utils/papers/door.ts';

// What a title says that goods have not, names of attributes that mean another thing as well, and things named after what they
// lie in, look like or are baked for. The papers asked of them, and '-' those that must not be.

interface Answer {
  papers: { id: string }[];
  goods: { kind: string }[];
  claims: { text: string }[];
  problems?: string[];
  error?: string;
}
const answerTo = (
  market: string,
  title: string,
  attributes?: Record<string, string>,
  held?: Record<string, unknown>[],
): Answer =>
  checkLine(
    { id: '1', title, market, attributes: attributes ?? null, held: held ?? null },
    '2026-11-28',
  ) as unknown as Answer;

test.each<[string, string, string, Record<string, string>?]>([
  // Radio denied, in front and behind.
  ['IT', 'Bollitore elettrico 2200 W, non ha il wifi', 'eu-lvd -eu-red'],
  ['BR', 'Batedeira planetária 127V, não possui bluetooth', 'br-inmetro -br-anatel'],
  ['RU', 'Мультиварка 900 Вт, не поддерживает Bluetooth', 'ea-electrical -ea-radio'],
  ['DE', '电烤箱 220V 1500W 不支持蓝牙', 'eu-lvd -eu-red'],
  ['JP', '電気圧力鍋 100V 1000W Wi-Fi非対応', 'jp-pse -jp-giteki'],
  ['JP', 'ホットプレート 100V 1300W Bluetooth機能なし', 'jp-pse -jp-giteki'],
  ['US', 'Toaster oven 1500W 120V without any bluetooth or wifi', '-us-fcc-id'],
  ['US', 'Waffle maker 120V, non-bluetooth model', '-us-fcc-id'],
  ['ES', 'Batidora 800W, sin conexión bluetooth ni wifi', 'eu-lvd -eu-red'],
  ['FR', 'Grille-pain 850W, pas de wifi', 'eu-lvd -eu-red'],
  // One radio denied, another said.
  ['FR', 'Souris sans fil silencieuse 2,4 GHz', 'eu-red -eu-emc', { Bluetooth: 'Non' }],
  ['US', 'Wireless mouse, silent, USB receiver', 'us-fcc-id', { Bluetooth: 'No' }],
  ['DE', 'Funkmaus 2,4 GHz, leise', 'eu-red', { WLAN: 'Nein' }],
  ['DE', 'Akku-Bohrschrauber kabellos 18V', 'eu-machinery -eu-red', { Bluetooth: 'Nein' }],
  ['US', 'Wireless handheld vacuum cleaner 120W', '-us-fcc-id', { Bluetooth: 'No' }],
  // A toy of what sends sends nothing, unless it says so.
  ['BR', 'Tablet de brinquedo a pilha com músicas', '-br-anatel'],
  ['US', 'Toy cash register with sounds, battery operated, ages 3+', '-us-fcc-id'],
  ['US', 'RC buggy 2.4GHz 1:18 ages 6+', 'us-fcc-id'],
  // What is not in the parcel, and what a thing only fits.
  ['JP', 'スマートウォッチ用 バンド 20mm（スマートウォッチ本体は付属しません）', '-jp-giteki'],
  ['JP', 'AirPods Max 対応 ヘッドバンドカバー', '-jp-giteki'],
  // What is absent may be another thing, and one radio is enough.
  ['US', 'No drilling WiFi camera 1080p', 'us-fcc-id'],
  ['US', 'Bluetooth speaker, no Wi-Fi', 'us-fcc-id'],
  ['GB', '4G LTE trail camera, no WiFi needed', 'uk-electrical'],
  ['JP', '工事不要 Wi-Fi カメラ', 'jp-giteki'],
  ['FR', 'Caméra WiFi sans abonnement', 'eu-red'],
  // Batteries that are not needed.
  ['FR', 'Lampe torche à dynamo, ne nécessite pas de piles', 'eu-emc -eu-battery-ce'],
  ['DE', '手摇手电筒 无需电池', '-eu-battery-ce'],
  // Organic denied.
  ['GB', 'Non-organic walnuts 1kg', 'uk-food -uk-organic'],
  ['KR', '피칸 1kg 유기농 아님', '-kr-organic'],
  ['JP', 'ピーカンナッツ 1kg オーガニックではありません', '-jp-jas'],
  // Names of attributes: a function is no radio, a radius neither, and a rug has a pile.
  ['DE', 'Toaster 850W', 'eu-lvd -eu-red', { Funktionen: 'Auftauen' }],
  ['DE', 'Standmixer 500W', 'eu-lvd -eu-red', { Multifunktional: 'Ja' }],
  ['DE', 'Lautsprecher klein', 'eu-red', { Funk: 'Bluetooth 5.3' }],
  ['ES', 'Lámpara de pie E27', '-eu-red', { Radio: '20 cm' }],
  ['BR', 'Batedeira 127V', '-br-anatel', { Rádio: 'não' }],
  ['BR', 'Batedeira 127V', 'br-anatel', { Rádio: 'Wi-Fi' }],
  ['DE', 'Teppich 120x170', 'eu-textile-label -eu-battery-ce', { 'Pile height': '12 mm' }],
  ['FR', 'Tapis de chambre', '-eu-battery-ce', { Pile: 'polyester' }],
  ['FR', 'Réveil de voyage', 'eu-battery-ce', { Piles: '1 x AA' }],
  // Fleece and batteries.
  ['IT', 'Felpa in pile bambina con cappuccio', 'eu-textile-label -eu-battery-ce'],
  ['IT', 'Coperta in pile 130x160', '-eu-battery-ce'],
  ['IT', 'Torcia LED, 3 pile AAA incluse', 'eu-battery-ce'],
  ['IT', 'Cappello con luce, 2 pile a bottone incluse', 'eu-battery-ce'],
  // Watches, rings and bracelets that send.
  ['ES', 'Reloj niña GPS 4G con videollamada', 'eu-red'],
  ['KR', '여아 손목시계 GPS 4G 영상통화', 'kr-kc-radio'],
  ['GB', '男童手表 4G通话', 'uk-electrical', { 无线: '4G/GPS' }],
  ['FR', 'Bague Bluetooth suivi du sommeil', 'eu-red eu-rohs'],
  ['IT', 'Bracciale contapassi', 'eu-red eu-rohs', { Connettività: 'Bluetooth' }],
  ['DE', 'Ring 4g Edelstahl', '-eu-red -eu-rohs'],
  ['DE', 'Herrenuhr Quarz Lederband', '-eu-red'],
  // Earphones in the case that charges them.
  ['BR', 'Fone TWS com microfone, estojo carregador 350mAh', 'br-anatel -br-anatel-power'],
  ['JP', 'TWSイヤホン 充電ケース 500mAh', 'jp-giteki'],
  ['IT', 'Auricolari TWS custodia di ricarica 350mAh', 'eu-red'],
  ['DE', 'Silikonhülle für Ladecase, ohne Kopfhörer', '-eu-red'],
  // In a jar of vegetables no beast is; of a soup nobody knows.
  ['ES', 'Corazones de alcachofa en conserva 390 g', 'eu-food-label -eu-animal-origin'],
  ['PT', 'Palmito inteiro em conserva 400g', 'eu-food-label -eu-animal-origin'],
  ['FR', 'Haricots rouges en conserve 400g', '-eu-animal-origin'],
  ['IT', 'Tonno e fagioli in scatola 160g', 'eu-animal-origin'],
  ['DE', 'Dosensuppe mit Bohnen 800g', 'eu-animal-origin'],
  // Eggs that mend socks.
  ['ES', 'Huevo de zurcir de haya', '-eu-animal-origin -eu-food-label'],
  ['DE', 'Stopfei Kirschholz', '-eu-animal-origin'],
  ['ES', 'Huevos camperos, 12 unidades', 'eu-animal-origin'],
  // Baked for dogs in a kitchen of people's.
  ['DE', 'Backform für Hundekekse, Silikon', 'eu-fcm'],
  ['FR', 'Moule silicone biscuits pour chien', 'eu-fcm'],
  ['DE', '狗饼干 硅胶模具 骨头', 'eu-fcm -eu-petfood'],
  ['DE', 'Gießform Kerzen Silikon', '-eu-clp'],
  ['DE', 'Hundekekse Huhn 400g', 'eu-petfood -eu-fcm'],
  // Milk, butter, meat and eggs that are called so only.
  ['ES', 'Leche de coco en lata 200 ml', 'eu-food-label -eu-animal-origin'],
  ['IT', 'Latte di cocco bio in lattina 200 ml', '-eu-animal-origin'],
  ['IT', 'Latte intero UHT 1L', 'eu-animal-origin'],
  ['ES', 'Carne de membrillo casera 300g', 'eu-food-label -eu-animal-origin'],
  ['ES', 'Carne de ternera en lata 300g', 'eu-animal-origin'],
  ['IT', 'Uovo di Pasqua fondente 250g', 'eu-food-label -eu-animal-origin'],
  ['US', 'Easter eggs plastic fillable, 36 pieces', '-us-food-label -us-plant-animal'],
  // Cells of nickel and of lithium.
  ['FR', 'Piles rechargeables AAA x4', 'eu-battery-ce -gl-un383'],
  ['DE', 'Akkus AA 2600 mAh wiederaufladbar, 4 Stück', 'eu-battery-ce -gl-un383'],
  ['DE', 'Akkus AA Li-Ion 1,5V, 4 Stück', 'gl-un383'],
  // Trays named after plates, cushions that knead, and what is cast of resin.
  ['ES', 'Plato de ducha acrílico 100x70', 'eu-gpsr-listing -eu-fcm'],
  ['DE', 'Duschtasse Mineralguss', '-eu-fcm'],
  ['IT', 'Cuscino massaggiante shiatsu USB', 'eu-rohs -eu-textile-label'],
  ['IT', 'Cuscino da divano con cerniera', 'eu-textile-label -eu-rohs'],
  ['US', 'Resin frog figurine 6 in', '-us-tsca-cert'],
  ['ES', 'Resina epoxi 1kg para figuras', 'eu-clp'],
  // Sweets that are flavoured.
  ['DE', '蜂蜜 枇杷 润喉糖 100g', 'eu-food-label -eu-animal-origin'],
])('%s: %s', (market, title, papers, attributes) => {
  const asked = answerTo(market, title, attributes).papers.map(({ id }) => id);
  for (const id of papers.split(' '))
    if (id.startsWith('-')) expect(asked).not.toContain(id.slice(1));
    else expect(asked).toContain(id);
});

test.each<[string, string, string[], string[]?]>([
  ['GB', '不锈钢饭盒 800ml 通过CE认证', ['通过CE认证']],
  ['DE', '骨瓷碗 已获得CE认证', ['已获得CE认证']],
  ['JP', 'ステンレス タンブラー 350ml CE認証取得済み', ['CE認証取得済み']],
  // A claim that is denied is none.
  ['FR', 'Tapis de bain sans traitement antibactérien', []],
  ['US', 'Bamboo tray, not antibacterial', []],
  ['DE', 'Sportmatte ohne antibakterielle Ausrüstung', []],
  ['IT', 'Ciotola in ceramica senza certificazione CE', []],
  ['FR', 'Tapis de bain antibactérien', ['antibactérien']],
  ['US', 'Wooden blocks, non-toxic', ['non-toxic']],
  // Organic by a law that this market does not take for its own, or without a paper.
  ['DE', '普洱茶饼 357g 有机认证GB/T19630', ['有机认证GB/T19630']],
  ['US', 'Goji berries 500g GB/T 19630', ['GB/T 19630']],
  ['DE', '普洱茶饼 357g 有机认证GB/T19630', [], ['eu-organic', 'eu-organic-coi']],
  ['CN', '普洱茶饼 357g 有机认证GB/T19630', []],
  ['JP', '有機JAS認証なし オーガニック クコの実 300g', ['オーガニック']],
  ['DE', 'Bio Walnüsse 500g, nicht zertifiziert', ['Bio']],
  ['JP', 'オーガニック クコの実 300g', []],
  ['DE', 'Bio Walnüsse 500g', []],
])('%s: %s', (market, title, claims, held) => {
  const answer = answerTo(
    market,
    title,
    undefined,
    held?.map((id) => ({ id })),
  );
  expect(answer.claims.map(({ text }) => text)).toEqual(claims);
});

test.each([
  'ゆず はちみつ のど飴 90g',
  'はちみつ りんご のど飴 100g',
  '蜂蜜 枇杷 润喉糖 100g',
  'Honig Salbei Bonbon 125g',
])('sweets, whatever they taste of: %s', (title) => {
  expect(answerTo(title.startsWith('H') ? 'DE' : title.startsWith('蜂') ? 'CN' : 'JP', title).goods[0]?.kind).toBe(
    'food.confectionery',
  );
});

test('of a paper that is held scope and market may be one text', () => {
  const answer = answerTo('DE', 'Plush bear 30 cm', undefined, [{ id: 'eu-toy', scope: 'toys', markets: 'EU' }]);
  expect(answer.error).toBeUndefined();
  expect(answer.problems).toBeUndefined();
});
