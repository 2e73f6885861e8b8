import type { Phrases } from '../phrases.ts';
import { appliances } from './measured/appliances.ts';
import { cables } from './measured/cables.ts';
import { care } from './measured/care.ts';
import { chains } from './measured/chains.ts';
import { cookers } from './measured/cookers.ts';
import { cups } from './measured/cups.ts';
import { doses } from './measured/doses.ts';
import { drills } from './measured/drills.ts';
import { drinks } from './measured/drinks.ts';
import { groceries } from './measured/groceries.ts';
import { lifted } from './measured/lifted.ts';
import { lines } from './measured/lines.ts';
import { liquids } from './measured/liquids.ts';
import { luggage } from './measured/luggage.ts';
import { memory } from './measured/memory.ts';
import { packs } from './measured/packs.ts';
import { pans } from './measured/pans.ts';
import { powerBanks } from './measured/power-banks.ts';
import { powerStations } from './measured/power-stations.ts';
import { powered } from './measured/powered.ts';
import { sacks } from './measured/sacks.ts';
import { weighed } from './measured/weighed.ts';
import { widths } from './measured/widths.ts';

// All patterns are held against a title in lower case: one that itself looks past case takes ten times as long.

/** Goods that are bought by a measure: their nouns, the measure, and between which numbers it lies where its unit is left out. */
export interface Measured {
  /** What measures them, and is missing where no unit of it stands in the title. */
  dimension: 'volume' | 'weight' | 'charge' | 'power' | 'voltage' | 'memory' | 'length' | 'dose';
  words: Phrases;
  from: number;
  to: number;
  /** The number is a multiple of this. */
  step: number;
  /** Or one of these: pounds and ounces in grams. */
  also?: readonly number[];
  /**
   * Where models bear such numbers too, how one stands that measures: 'parted' before a sign that parts the title or at its end;
   * 'small' also before a word in small letters, 'apart' before any everyday one. If absent, anywhere.
   */
  stands?: 'parted' | 'small' | 'apart';
}

// The narrow ones first: 'power bank' before 'bank', a vitamin before a powder.
export const measured: readonly Measured[] = [
  { dimension: 'charge', words: powerBanks, from: 2000, to: 100000, step: 100 },
  { dimension: 'charge', words: powerStations, from: 100, to: 10000, step: 10 },
  { dimension: 'memory', words: memory, from: 16, to: 2048, step: 16 },
  { dimension: 'dose', words: doses, from: 100, to: 50000, step: 50 },
  { dimension: 'voltage', words: drills, from: 10, to: 60, step: 2 },
  { dimension: 'power', words: powered, from: 3, to: 3000, step: 1 },
  { dimension: 'weight', words: lifted, from: 0.5, to: 100, step: 0.5 },
  { dimension: 'volume', words: liquids, from: 30, to: 5000, step: 5 },
  { dimension: 'volume', words: drinks, from: 100, to: 5000, step: 5 },
  { dimension: 'volume', words: care, from: 30, to: 5000, step: 5 },
  { dimension: 'weight', words: weighed, from: 50, to: 5000, step: 5, also: [113, 227, 283, 454, 907, 908] },
  { dimension: 'weight', words: groceries, from: 50, to: 5000, step: 5 },
  { dimension: 'weight', words: sacks, from: 1, to: 50, step: 0.5, stands: 'small' },
  { dimension: 'length', words: chains, from: 14, to: 120, step: 1, stands: 'parted' },
  { dimension: 'length', words: luggage, from: 14, to: 90, step: 1, stands: 'apart' },
  { dimension: 'length', words: lines, from: 5, to: 2000, step: 5 },
  { dimension: 'length', words: cables, from: 1, to: 100, step: 0.5, stands: 'small' },
  { dimension: 'power', words: appliances, from: 10, to: 6000, step: 5, stands: 'small' },
  { dimension: 'length', words: pans, from: 8, to: 48, step: 1, stands: 'apart' },
  { dimension: 'length', words: widths, from: 5, to: 400, step: 1, stands: 'apart' },
  { dimension: 'volume', words: cups, from: 100, to: 1000, step: 10 },
  { dimension: 'volume', words: packs, from: 10, to: 300, step: 1, stands: 'apart' },
  { dimension: 'volume', words: cookers, from: 1, to: 60, step: 0.1, stands: 'apart' },
];

/** Goods that come in portions, which a bare number counts. */
export const portioned =
  /tea ?bags?|\bpods?\b|sachets?|capsules?|teebeutel|kapseln|dosettes?|bolsitas|cápsulas|bustine|cialde|capsule|saquinhos|torebe?k|saszet|kapsuł|zakjes|cups\b|пакетик|капсул|poşet|kapsül|celup|túi lọc|viên nén|ซองชา|แคปซูล|茶包|胶囊|膠囊|濾掛|挂耳|ティーバッグ|カプセル|ドリップ|티백|캡슐/u;

/** Goods that are bought by their size, so that '40x60' is one. */
export const sized =
  /plate\b|plaque|profile|pipe\b|tube\b|sheet\b|plywood|tarpaulin|cloth\b|fabric|pad\b|bearing|подшипник|łożysk|brett|matte\b|esterilla|carpa|mesa\b|tabla|tavol|pannell|stół|stol[ia]k|blat|desk[ai]\b|płyt|kissen|pudełk|karton|caja|caixa|scatol|boîte|mesa |toldo|lona|thảm|chiếu|bàn|kệ|papan|meja|tikar|terpal|พรม|โต๊ะ|เสื่อ|ผ้าใบ|наволоч|yastık|halı(?!\p{L})|kilim|perde|nevresim|çarşaf|battaniye|havlu|tablo\b|çerçeve|masa örtüsü|ayna\b|kussen|vloerkleed|tapijt|gordijn|dekbed|hoeslaken|deken\b|handdoek|schilderij|lijst\b|tafelkleed|matras|spiegel|plank\b|베개|쿠션|러그|카펫|커튼|침대 ?시트|이불|담요|수건|액자|식탁보|매트리스|거울|선반|테이블|枕套|被子|毯|桌垫|桌墊|窗簾|床單|掛畫|鏡子|抱枕|pillow|cushion|rug\b|carpet|curtain|blind|bed ?sheet|bedding|duvet|blanket|towel|poster|canvas|frame|picture|tablecloth|\bmat\b|mattress|shelf|table|desk|mirror|board|tray|box|bag|panel|tarp|tent|awning|flag|banner|sticker|kissen|teppich|vorhang|gardine|bettwäsche|bettlaken|decke\b|handtuch|leinwand|bild\b|rahmen|tischdecke|matte|matratze|regal|tisch|spiegel|brett|plane|oreiller|coussin|tapis|rideau|drap|housse|couverture|serviette|toile|cadre|nappe|matelas|étagère|miroir|planche|bâche|almohada|cojín|alfombra|cortina|sábana|manta|toalla|cuadro|mantel|colchón|estante|espejo|tabla|lona|cuscino|tappeto|tenda|lenzuol|copert|asciugamano|quadro|cornice|tovaglia|materasso|specchio|travesseiro|almofada|tapete|lençol|cobertor|toalha|moldura|colchão|espelho|poduszk|dywan|zasłon|pościel|prześcieradł|koc\b|ręcznik|obraz|ramk|obrus|materac|lustr|подушк|ков[её]р|коврик|штор|простын|постельн|одеял|плед|полотенц|картин|рамк|скатерт|матрас|зеркал|полк|стол|доск|тент|наклейк|枕|地毯|地垫|窗帘|床单|被套|毛巾|挂画|相框|桌布|床垫|镜|カーテン|ラグ|マット|シーツ|クッション|タオル|ポスター|額縁|鏡|bantal|karpet|gorden|sprei|selimut|handuk|bingkai|taplak|kasur|cermin|gối|thảm|rèm|ga giường|chăn|khăn|tranh|khung|nệm|gương|หมอน|พรม|ผ้าม่าน|ผ้าปู|ผ้าห่ม|ผ้าเช็ดตัว|กรอบรูป|ที่นอน/u;

/** What is spread or built over many metres, so that '3x4' is its size, too. */
export const spread =
  /tarp(?!\p{L})|tarpaulin|greenhouse|pool(?!\p{L})|gazebo|pergola|canopy|marquee|carport|turf|shade sail|(?<!\p{L})(?:shed|deck tiles|lawn)|plane(?!\p{L})|gewächshaus|pavillon|sonnensegel|kunstrasen|planschbecken|bâche|serre de jardin|tonnelle|voile d'ombrage|gazon synthétique|piscine|lona|invernadero|carpa(?!\p{L})|cenador|toldo|césped artificial|piscina|telo|serra(?!\p{L})|gazebo|vela ombreggiante|prato sintetico|estufa agrícola|gazebo|tenda|grama sintética|plandek|szklarni|pawilon|żagiel|sztuczna trawa|basen|тент|теплиц|парник|шат[её]р|беседк|навес|газон искусственный|бассейн|zeil(?!\p{L})|kas(?!\p{L})|partytent|schaduwdoek|kunstgras|zwembad|branda|sera(?!\p{L})|çardak|suni çim|havuz|terpal|kanopi|bạt|nhà kính|ผ้าใบ|เต็นท์|防水布|篷布|帐篷|帳篷|大棚|温室|天幕|ブルーシート|ビニールハウス|천막|타프|온실/u;

/** What is rolled and drawn: of two numbers the smaller is how thick it is. */
export const hollow =
  /(?:pipe|tube|tubing|profile|rohr|tubo|tubos|tuyau|rur[ay]|profil|труб[аы]|boru|pipa|ống|ท่อ|管|パイプ|파이프)(?!\p{L})/u;

/** Beside three numbers only these: their other numbers are of something else. */
export const noBox =
  /rubik|cube|lego|matrix|grid|lumber|ratio|combo|multipack|ammo|calib|ammunition|dice|puzzle|кубик|キューブ|魔方/u;

/** Words beside two numbers joined by an x that are no length: resolutions, lenses, tyres, screws, cubes, drives. */
export const noSize =
  /binocular|monocular|fernglas|jumelles|prismáticos|binocolo|lornetka|бинокл|монокуляр|望远镜|双眼鏡|telescope|scope|zoom|tyre|tire|reifen|pneu|llanta|opona|шина|bolt|screw|schraube|vis\b|tornillo|vite|parafuso|śrub|болт|винт|саморез|螺丝|ネジ|rubik|cube|4x4|4×4|awd|monitor|display|screen|resolution|webcam|camera|projector|pixel|lego|matrix|grid|lumber|connect|bearing|подшипник|grade|ratio|combo|multipack/u;
