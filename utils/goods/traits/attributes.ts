import { remembering } from '../../text/remembering.ts';
import type { TraitId } from '../traits.ts';
import { originOf } from './origins.ts';
import { batteryOf, connectionOf, electronicsOf, powerOf, radioOf } from './run-on.ts';

/** A trait an attribute states by its name and value: 'Battery: none'. */
interface Stated {
  id: TraitId;
  is: boolean;
  because: string;
}

type Reader = (value: string) => [TraitId, boolean][];
const names: readonly [RegExp, Reader][] = [
  [
    /batter|akku|(?<!\p{L})piles?(?!\p{L}|\s(?:height|depth|weight|length|material|composition|type|yarn|fib\p{L}+))|\bpilas?\b|bateria|batería|батаре|аккумул|电池|電池|バッテリー|배터리|건전지|^(?:loại |dung lượng )?pin$/iu,
    batteryOf,
  ],
  [
    /r[aá]dio(?!log|lar)|wireless|bluetooth|wi-?fi|wlan|(?<!\p{L})funk(?!tion)|sans fil|inal[aá]mbric|senza fili|sem fio|беспровод|радио|راديو|واي ?فاي|بلوتوث|لاسلكي|无线|蓝牙|無線|ワイヤレス|무선/iu,
    radioOf,
  ],
  [
    /connect(?:ion|ivit[yé])|konnektivität|conectividade?|connettività|verbindung|anschluss|conn?e[xct]+i[oóõ]n|connessione|conexão|подключени|соединени|połączeni|连接方式|接続|연결\s?방식/iu,
    connectionOf,
  ],
  [
    /power|voltage|strom|spannung|alimenta|tensi|voltaje|voltag|питани|напряжен|供电|电压|电源|電源|電圧|전원|전압/iu,
    powerOf,
  ],
  [
    /^electronics?$|^elektroni[kc]a?$|^électronique$|^elettronica$|^электроника$|^电子(?:元件|部件)?$|^電子部品$/iu,
    electronicsOf,
  ],
  [
    /age|alter\b|alters(?=empf|angabe|freigabe|gruppe)|âge|edad|età|idade|возраст|年龄|适用年龄|対象年齢|年齢|연령|나이|wiek|usia|tuổi/iu,
    ageOf,
  ],
  [
    /origin|herkunft|ursprung|herkomst|menşe|původu|származás|منشأ|بلد الصنع|मूल देश|แหล่งกำเนิด|ประเทศที่ผลิต|nơi sản xuất|negara pembuat|origine|origen|origem|made in|страна|происхожд|产地|原产|原産|生産国|원산지|제조국|kraj|asal|xuất xứ|country/iu,
    originOf,
  ],
  [
    /channel|fulfil|versand|канал|логистик|发货|渠道|物流|运输|shipping|logistic|deliver|доставк|kana[lł]|canal|lieferung|expédition|livraison|env[ií]o|entrega|spedizion|consegna|wysyłk|dostaw|gönderi|kargo|teslimat|pengiriman|vận chuyển|配送|発送|배송|물류/iu,
    channelOf,
  ],
];

/** What an attribute states by its name; words in its value are read besides. */
export function attributeTold(name: string, value: string): Stated[] {
  const trimmed = value.trim();
  // A stroke says that nobody filled it in.
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
  const because = `${name}: ${trimmed}`;
  return readerOf(name)(trimmed).map(([id, is]) => ({ id, is, because }));
}

/** What reads the values of an attribute: a whole shop has few names. */
const readerOf = remembering((name: string): Reader => {
  // 'Packaging', 'storage', 'message' hold 'age'.
  if (
    /packag|storage|average|usage|image|language|message|garage|vintage|mileage|leakage|package|percentage|coverage|manage|advantage|heritage|beverage|voltage level/iu.test(
      name,
    )
  )
    return nothing;
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? nothing;
});
const nothing: Reader = () => [];

/** The youngest age meant, in years. */
function ageOf(value: string): [TraitId, boolean][] {
  if (/adult|erwachsen|adulte|adulto|взросл|成人|大人|성인|dorosł/iu.test(value))
    return [
      ['for.under-3', false],
      ['for.under-12', false],
      ['for.under-14', false],
    ];
  const [, from, _to, unit] = /(\d{1,2})(?:\s?[-–~至到]\s?(\d{1,2}))?\s?\+?\s*(\p{L}*)/u.exec(value) ?? [];
  if (from === undefined)
    return /baby|newborn|infant|婴|宝宝|младен|новорож|bébé|bebé|neonat|bebê|赤ちゃん|신생아|아기/iu.test(value)
      ? [['for.under-3', true]]
      : [];
  const months =
    /^(?:m|mo|mon|мес|月|个月|ヶ月|か月|개월|mies|bulan|tháng|mes|mois)/iu.test(unit ?? '') ||
    /个月|ヶ月|か月|개월/u.test(value);
  const years = months ? Number(from) / 12 : Number(from);
  return [
    ['for.under-3', years < 3],
    ['for.under-12', years <= 12],
    ['for.under-14', years < 14],
  ];
}

/** Lorries that come into Russia from another member of the union. */
const byRoad =
  /(?:road|truck|lorry|автотранспорт|авто|фур|汽运|陆运|公路).*(?:ka?zakh|казах|ky?rgyz|кирг|кыргыз|belarus|белар|armenia|армен|哈萨克|吉尔吉斯|白俄|亚美尼亚)/iu;

/** Straight to whoever bought it; 産地直送 comes from a farm. */
const direct =
  /parcel|direct|drop|cross-?border|direkt|dirett|diret[oa]|напрямую|из-за рубежа|посылк|bezpośredni|z zagranicy|doğrudan|yurt ?dışından|langsung|luar negeri|trực tiếp|nước ngoài|直邮|直郵|小包|(?<!産地)直送|個人輸入|직구|직배송|직송|\brfbs\b/iu;
const stocked =
  /\bfb[aownps]\b|fulfil|warehouse|stock|local|海外仓|仓库|склад|lager|entrepôt|almacén|magazzino|armazém|magazyn|depo(?!\p{L}{4})|gudang|kho hàng|倉庫|在庫|창고/iu;

/** Whether goods come as parcels from abroad or from stock in the market; said of both, neither is known. */
function channelOf(value: string): [TraitId, boolean][] {
  if (byRoad.test(value)) return [['ship.eaeu-road', true]];
  const isDirect = direct.test(value);
  if (/\bfbs\b abroad/iu.test(value) || (isDirect && !stocked.test(value)))
    return [
      ['ship.parcel', true],
      ['ship.stock', false],
    ];
  if (!isDirect && stocked.test(value))
    return [
      ['ship.stock', true],
      ['ship.parcel', false],
    ];
  return [];
}
