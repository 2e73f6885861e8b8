import { inTraditional } from './simplified.ts';

/** Brands and product lines whose name draws buyers, in the form they are compared in; and the marketplaces. Used to tell 'Birkin style' from 'boho style'. */
const lines = `
apple; airpods; airpod; iphone; ipad; macbook; apple watch; samsung; galaxy buds; sony; bose; beats; jbl; marshall; dyson; airwrap; kitchenaid; ninja; vitamix; nespresso; keurig; instant pot; tupperware; le creuset; stanley; yeti; hydro flask; hydroflask; owala; contigo; thermos; lego; barbie; playmobil; hot wheels; labubu; jellycat; pop mart; sonny angel; nintendo; playstation; ps5; xbox; gopro; dji; canon; nikon; bosch; makita; dewalt; milwaukee; karcher; kärcher; husqvarna; stihl; ikea; roomba; irobot; xiaomi; huawei; oppo; vivo; oneplus; nokia; tefal; rowenta; moulinex; delonghi; siemens; miele; panasonic; de longhi; logitech; razer; anker; pampers; huggies; nivea; garnier; dove; pyrex; rubbermaid; fisher price; hello kitty; disney; marvel; pokemon; philips; oral b; braun; gillette
nike; jordan; air jordan; dunk; adidas; yeezy; puma; reebok; new balance; asics; vans; converse; crocs; ugg; uggs; birkenstock; dr martens; doc martens; timberland; salomon; hoka; on cloud; lululemon; alo yoga; skims; the north face; north face; patagonia; canada goose; moncler; levi s; levis; calvin klein; tommy hilfiger; ralph lauren; lacoste; zara; uniqlo; supreme; off white; bape; carhartt; stone island; victoria s secret; spanx
gucci; prada; chanel; dior; louis vuitton; lv; hermes; hermès; birkin; kelly bag; burberry; balenciaga; versace; fendi; celine; ysl; saint laurent; givenchy; bottega veneta; loewe; goyard; michael kors; coach; longchamp; rolex; omega; cartier; cartier love; patek philippe; audemars piguet; hublot; tag heuer; casio; g shock; swatch; pandora; swarovski; van cleef; tiffany & co; ray ban; rayban; oakley
tom ford; creed; creed aventus; aventus; baccarat rouge; baccarat rouge 540; le labo; jo malone; sauvage; chanel no 5; coco mademoiselle; black opium; la vie est belle; good girl; mac; charlotte tilbury; rare beauty; huda beauty; fenty; olaplex; la mer; sk ii; drunk elephant; clinique; estee lauder; lancome; maybelline; nutella; oreo; coca cola; pepsi; red bull; starbucks; viagra; botox; ozempic
otterbox; spigen; casetify; ringke; uag; esr; belkin; ugreen; baseus; jabra; shokz; skullcandy; beyerdynamic; nothing ear; wittchen; kipling; herschel; fjallraven; fjällräven; kanken; kånken; eastpak; jansport; desigual; arezzo; parfois; babybjorn; babybjörn; ergobaby; bugaboo; cybex; maxi cosi; chicco; avent; tommee tippee; oxo; cuisinart; lodge cast iron; fissler; silit; joseph joseph; hario; chemex; aeropress; hozelock; traeger; weber; coleman; osprey; deuter; camelbak; nalgene; klean kanteen; gardena; fiskars
carolina herrera; paco rabanne; jean paul gaultier; hugo boss; giorgio armani; armani; dolce gabbana; dolce & gabbana; valentino; bvlgari; bulgari; montblanc; yves saint laurent; guerlain; kenzo; nina ricci; mugler; narciso rodriguez; elizabeth arden; calvin klein; byredo; diptyque; xerjoff; parfums de marly; maison margiela; maison francis kurkdjian; amouage; mancera; montale; killian; initio; antonio banderas; lattafa; l oreal; revlon; vichy; la roche posay; cerave; neutrogena; kiehl s; urban decay; nars; kylie cosmetics
max mara; alexander mcqueen; jacquemus; moschino; miu miu; marc jacobs; kate spade; tory burch; furla; louboutin; christian louboutin; jimmy choo; manolo blahnik; golden goose; steve madden; skechers; havaianas; saucony; mizuno; under armour; fila; arc teryx; arcteryx; the row; isabel marant; vivienne westwood; cult gaia; rimowa; samsonite; tumi; telfar
breitling; panerai; longines; tissot; seiko; richard mille; vacheron constantin; daniel wellington; garmin; fitbit; chopard; boucheron; bratz; monster high; nerf; funko pop; sylvanian families; paw patrol; bluey; squishmallows; magna tiles; sennheiser; harman kardon; sonos; bang & olufsen; google pixel; pixel buds; kindle; echo dot; steam deck
hilti; festool; metabo; ryobi; dremel; leatherman; victorinox; zwilling; wusthof; wüsthof; wmf; staub; all clad; brita; sodastream; thermomix; smeg; dolce gusto; bialetti; roborock; ecovacs; dreame; bissell; tempur; emma matratze; casper; simmons; sealy; serta; dunlopillo; hästens; shu uemura; shiseido; nars; benefit; anastasia beverly hills; biscoff; ferrero rocher; kinder bueno; toblerone; kitkat
(крокс|кроксы|кроксов|кроксам|кроксами|найк|найки|найков|монклер|стенли|стэнли|аирподс|эйрподс|эйрподсы|рэй бан|рейбан|тимберленд|баленсиага|баленсиаги|икеа|икея|икеи|бош|дайсона|дайсону|дайсоном|айфона|диора|ролекса|биркина|макита|макиты|делонги|тефаль|самсунг|сяоми|сони|пандора|пандоры|шанели|зара|зары|редмонд|редмонда); шанель; гуччи; прада; диор; луи виттон; луивиттон; эрмес; гермес; биркин; ролекс; картье; дайсон; эппл; айфон; найк; адидас; джордан; лего; барби; том форд; баккара
*香奈儿; *香奈兒; *路易威登; *爱马仕; *愛馬仕; *古驰; *古馳; *迪奥; *迪奧; *普拉达; *劳力士; *勞力士; *卡地亚; *卡地亞; *戴森; 苹果; 蘋果; *耐克; *阿迪达斯; *愛迪達; *乐高; *樂高; *巴宝莉; *巴黎世家; *蒂芙尼; *勃肯; *卡骆驰; *卡駱馳; *洞洞鞋crocs; *斯坦利; *史丹利; *始祖鸟; *始祖鳥; *露露乐蒙; *匡威; *新百伦; *三宅一生; *祖玛珑; *祖馬龍; *雅诗兰黛; *雅詩蘭黛; *兰蔻; *蘭蔻; *海蓝之谜; *海藍之謎; *无印良品; *無印良品; *优衣库; *優衣庫; *宜家; *双立人; *雙人牌; *膳魔师; *膳魔師; *虎牌; *象印; *飞利浦; *飛利浦; *索尼; *博世; *牧田; *德龙; *迪卡侬; *迪卡儂; *潘多拉; *施华洛世奇; *施華洛世奇; *雷朋; *泡泡玛特; *泡泡瑪特
ビルケン; ドクターマーチン; ネスプレッソ; クロックス; スタンレー; アグ; コンバース; ニューバランス; ザラ; ユニクロ; 無印良品; ルンバ; ボーズ; ソニー; デロンギ; ティファール; ル・クルーゼ; ルクルーゼ; スターバックス; スタバ; レイバン; ディズニー; セリーヌ; バレンシアガ; ロエベ; フェンディ; モンクレール; パタゴニア; ノースフェイス; ビルケンシュトック; バーバリー; コーチ; ロンシャン; リファ; シャネル; ルイヴィトン; ヴィトン; エルメス; バーキン; グッチ; プラダ; ディオール; ロレックス; カルティエ; ダイソン; エアポッズ; アップル; ナイキ; アディダス; ジョーダン; レゴ; ティファニー
*คร็อกส์; *คร็อคส์; *แอร์พอดส์; *บาจา; *ซาร่า; *ยูนิโคล่; *อิเกีย; *โซนี่; *ลองชอมป์; *เซลีน; *เพนดอร่า; *เรย์แบน; *คอนเวิร์ส; *นิวบาลานซ์; *ชาแนล; กุชชี่; หลุยส์; หลุยส์ วิตตอง; แอร์เมส; เฮอร์เมส; ปราด้า; ดิออร์; โรเล็กซ์; คาร์เทียร์; บาเลนเซียก้า; เบอร์เบอรี่; ไดสัน; ไนกี้; อาดิดาส; จอร์แดน; แอปเปิล; ไอโฟน; แอร์พอด; เลโก้; สแตนลี่ย์
*드롱기; *닥터마틴; *크록스; *어그; *뉴발란스; *컨버스; *버켄스탁; *노스페이스; *파타고니아; *몽클레어; *룰루레몬; *자라; *유니클로; *이케아; *소니; *보스; *네스프레소; *필립스; *테팔; *르크루제; *레이밴; *디즈니; *보테가; *미우미우; *젠틀몬스터; *입생로랑; *조말론; 구찌; 샤넬; *루이비통; 루이 비통; *에르메스; *프라다; 디올; *버버리; *발렌시아가; *셀린느; *롤렉스; *까르띠에; *카르티에; *티파니; *나이키; *아디다스; 조던; *다이슨; 애플; *아이폰; *에어팟; 레고; *스타벅스; *스탠리
شانيل; غوتشي; جوتشي; قوتشي; ديور; برادا; لويس فيتون; هيرميس; هيرمز; بيركين; رولكس; كارتييه; كارتير; بالنسياغا; بربري; فندي; فيرساتشي; نايكي; نايك; أديداس; اديداس; بوما; كروكس; سكيتشرز; دايسون; ستانلي; أبل; آبل; ايفون; آيفون; ايربودز; إيربودز; سامسونج; سامسونغ; شاومي; ايكيا; زارا; باندورا; سواروفسكي; راي بان; توم فورد; ليغو; باربي; تيفال; نسبريسو; ديلونجي
`;

/** Sites and shops that sell; a title that names one of them borrows its name. */
const shops = `
amazon; ebay; etsy; walmart; aliexpress; alibaba; temu; shein; tiktok; tiktok shop; shopee; lazada; ozon; wildberries; mercado libre; mercado livre; mercadolibre; allegro; costco; best buy; home depot; lowes; tesco; aldi; lidl; carrefour; zalando; otto; cdiscount; fnac; rakuten; taobao; tmall; jd com; kaspi; tokopedia; yandex market; sephora; trendyol; hepsiburada; flipkart; jumia; target; tik tok; mercari; coupang; rednote; douyin; pinduoduo
tiktoka; tiktoku; tiktokiem; amazona; amazonie; allegro; allegra; shopee; тиктока; тиктоке; тик тока; тик токе; озона; озоне; вайлдберриз; амазоне; амазона; али; алиэкспресса
амазон; озон; вайлдберриз; вб; алиэкспресс; яндекс маркет; тикток; тик ток; авито
楽天; アマゾン; メルカリ; ヤフー; ティックトック; 淘宝; 淘寶; 天猫; 天貓; 京东; 京東; 拼多多; 抖音; 虾皮; 蝦皮; 亚马逊; 亞馬遜
ลาซาด้า; ช้อปปี้; ติ๊กต๊อก
쿠팡; *네이버; *지마켓; *아마존; 틱톡; *알리익스프레스
أمازون; امازون; نون; علي اكسبرس; علي إكسبرس; تيك توك; تيمو; شي إن; جوميا
`;

const split = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

export const famous: readonly string[] = [...new Set(split(lines).flatMap((name) => [name, inTraditional(name)]))];
export const retailers: readonly string[] = split(shops);
