import { lifted, liquids, patternOf, weighed } from './measured-goods.ts';

// All of these are held against a title in lower case: a pattern that itself looks past case takes ten times as long.

/** Goods that are bought by a measure: their nouns, the measure, and between which numbers it lies where its unit is left out. */
export interface Measured {
  /** Which of the dimensions below is missing. */
  dimension: 'volume' | 'weight' | 'charge' | 'power' | 'voltage' | 'memory' | 'length' | 'dose';
  nouns: RegExp;
  from: number;
  to: number;
  /** The number is a multiple of this. */
  step: number;
  /** Or one of these: pounds and ounces in grams. */
  also?: readonly number[];
}

/** A unit after a number, by dimension; any of them makes the number no bare one. */
export const units: Readonly<Record<Measured['dimension'], RegExp>> = {
  volume:
    /\d\s?(?:ml|cl|dl|l|ltr|lit(?:er|re|ro|ri)s?|fl\.? ?oz|oz|gal(?:lons?)?|pints?|quarts?|мл|л|литр\S*|毫升|升|ミリリットル|リットル|มล|ลิตร)(?![\p{L}])/u,
  weight:
    /\d\s?(?:g|gr|gms?|grams?|gramm?|gramos?|grammes?|kg|kgs|kilos?|mg|oz|lbs?|pounds?|г|гр|кг|мг|грамм\S*|克|千克|公斤|斤|グラム|キロ|กรัม|กก|กิโล\S*)(?![\p{L}])/u,
  charge: /\d\s?(?:k?mah|ah|wh|мач|ач|втч|毫安)(?![\p{L}])/u,
  power: /\d\s?(?:w|watts?|kw|lm|lumens?|вт|квт|лм|瓦|ワット|วัตต์)(?![\p{L}])/u,
  voltage: /\d\s?(?:v|volts?|в|вольт|伏|ボルト|โวลต์)(?![\p{L}])/u,
  memory: /\d\s?(?:gb|tb|mb|гб|тб|мб|g|go)(?![\p{L}])/u,
  length:
    /\d\s?(?:mm|cm|m|mtr|met(?:er|re|ro)s?|in|inch(?:es)?|zoll|ft|feet|foot|yards?|yd|km|мм|см|м|метр\S*|дюйм\S*|毫米|厘米|公分|米|寸|英寸|センチ|ミリ|メートル|インチ|ซม|เมตร|นิ้ว|["″'′])(?![\p{L}])/u,
  dose: /\d\s?(?:mg|mcg|µg|μg|g|iu|ui|ie|мг|мкг|ме|ml|毫克|微克)(?![\p{L}])/u,
};

// The narrow ones first: 'power bank' before 'bank', a vitamin before a powder.
export const measured: readonly Measured[] = [
  {
    dimension: 'charge',
    nouns:
      /power ?bank|portable charger|battery pack|powerbank|пауэрбанк|повербанк|внешн\S* аккумулятор|充电宝|移动电源|行動電源|モバイルバッテリー|batería externa|cargador portátil|batterie externe|carregador portátil|bateria externa|batteria esterna|zusatzakku|sạc dự phòng|พาวเวอร์แบงค์|พาวเวอร์แบงก์|保护电源|taşınabilir şarj|보조 ?배터리|行动电源|แบตสำรอง|powerbank|pin dự phòng|baterai cadangan/u,
    from: 2000,
    to: 100000,
    step: 100,
  },
  {
    dimension: 'memory',
    nouns:
      /micro ?sdx?h?c?|memory card|sd card|usb (?:stick|flash drive|drive)|flash drive|pen ?drive|\bssd\b|speicherkarte|usb-stick|clé usb|carte mémoire|tarjeta de memoria|memoria usb|cartão de memória|scheda di memoria|chiavetta usb|karta pamięci|карта памяти|флешк\S*|флэшк\S*|内存卡|u盘|存储卡|メモリーカード|kartu memori|flashdisk|hafıza kart\S*|bellek|flash bellek|메모리 ?카드|usb 메모리|記憶卡|隨身碟|儲存卡|固态硬盘|การ์ดความจำ|แฟลชไดร์ฟ|เมมโมรี่|thẻ nhớ|ổ cứng|usb \S*lưu trữ/u,
    from: 16,
    to: 2048,
    step: 16,
  },
  {
    dimension: 'dose',
    nouns:
      /vitamin \p{L}\d{0,2}|vitamina \p{L}\d{0,2}|vitamine \p{L}\d{0,2}|witamina \p{L}\d{0,2}|витамин \p{L}\d{0,2}|magnesium|magnesio|магний|melatonin|мелатонин|ashwagandha|ашваганда|biotin|curcumin|куркумин|维生素|ビタミン|비타민|마그네슘|콜라겐|ウコン|マグネシウム|亜鉛|葉酸|維生素|維他命|维他命|益生菌|วิตามิน|แมกนีเซียม|คอลลาเจน|kolajen|c vitamini|d3 vitamini|magnezyum|probiyotik|collagen|colágeno|collagene|kolagen|коллаген|цинк|zinc|zink/u,
    from: 100,
    to: 50000,
    step: 50,
  },
  {
    dimension: 'voltage',
    nouns:
      /cordless drill|impact drill|drill driver|akkuschrauber|akku-?bohrschrauber|perceuse sans fil|visseuse|taladro inalámbrico|atornillador|trapano avvitatore|avvitatore|parafusadeira|furadeira|wkrętark\S*|шуруповерт\S*|дрель-шуруповерт|电钻|電動ドライバー|bor cas|şarjlı matkap|akülü matkap|vidalama|전동 ?드릴|임팩트 드라이버|電鑽|電動起子|充电钻|インパクトドライバー|สว่านไร้สาย|สว่านแบต|máy khoan pin|khoan pin|bor baterai/u,
    from: 10,
    to: 60,
    step: 2,
  },
  {
    dimension: 'power',
    nouns:
      /\bbulbs?\b|led lamp|led light|flood ?light|glühbirne|led-?lampe|leuchtmittel|ampoule|foco led|bombilla|ampolleta|lampadina|lâmpada|żarówk\S*|ламп(?:а|очка) светодиодн\S*|лампочк\S*|прожектор\S*|灯泡|電球|หลอดไฟ|bohlam|bóng đèn|kettle|hair dryer|wasserkocher|фен(?!\p{L})|чайник электрическ\S*|blender|блендер|ampul|led lamba|saç kurutma|su ısıtıcı|blender|전구|led 조명|헤어 ?드라이어|전기 ?포트|電燈泡|燈泡|吹風機|電熱水壺|电热水壶|吹风机|電気ケトル|ドライヤー|led電球|ไดร์เป่าผม|กาต้มน้ำ|โคมไฟ|สปอตไลท์|máy sấy tóc|ấm siêu tốc|đèn led|đèn pha|lampu led|pengering rambut|teko listrik|suszark\S*|czajnik elektryczn\S*|bouilloire|sèche-cheveux|hervidor|secador de pelo|secador de cabelo|chaleira elétrica|asciugacapelli|bollitore/u,
    from: 3,
    to: 3000,
    step: 1,
  },
  { dimension: 'weight', nouns: patternOf(lifted), from: 0.5, to: 100, step: 0.5 },
  {
    dimension: 'volume',
    nouns: patternOf(
      liquids,
      /water bottle|travel mug|pitcher|bottles?\b|flasks?\b|thermos|tumblers?\b|shampoo|conditioner|body lotion|lotion|perfume|eau de (?:parfum|toilette)|essential oil|olive oil|sunflower oil|juice|detergent|hand soap|shower gel|face serum|serum|trinkflasche|flasche|thermoskanne|isolierflasche|duschgel|olivenöl|bouteille|gourde|shampo(?:o|ing)|gel douche|huile d['’]olive|parfum|botella|termo\b|champú|aceite de oliva|gel de ducha|perfume|bottiglia|borraccia|olio d['’]oliva|bagnoschiuma|profumo|garrafa|azeite|perfume|xampu|butelk\S*|bidon\b|szampon|oliwa|perfumy|бутылк\S*|термос\S*|шампун\S*|гель для душа|масло (?:оливковое|подсолнечное)|духи|парфюм\S*|туалетная вода|лосьон|水杯|保温杯|水瓶|洗发水|沐浴露|橄榄油|香水|水筒|ボトル|シャンプー|オリーブオイル|ขวดน้ำ|แชมพู|botol minum|sampo|minyak|bình nước|bình giữ nhiệt|dầu gội|nước hoa|matara\b|termos\b|su şişesi|şampuan|duş jeli|zeytinyağı|parfüm|losyon|sıvı sabun|텀블러|물병|보온병|샴푸|바디워시|올리브유|향수|로션|세럼|保溫杯|保溫瓶|水壺|洗髮精|沐浴乳|橄欖油|精華液|乳液|面霜|魔法瓶|香水|化粧水|美容液|ボディソープ|กระติกน้ำ|กระบอกน้ำ|แก้วน้ำ|น้ำหอม|เซรั่ม|โลชั่น|ครีมอาบน้ำ|น้ำมันมะกอก|สบู่เหลว|chai nước|bình thủy|sữa tắm|dầu ô liu|tinh dầu|nước rửa chén|nước giặt|serum|parfum|sabun cair|tumbler|termos|minyak zaitun|gourde|lozione|siero\b|сыворотк\S*|бальзам\S*|płyn do|balsam\b|mydło w płynie|flüssigseife|savon liquide|jabón líquido|olio (?:extravergine|extra vergine|di oliva|evo)|sapone liquido|sabonete líquido|vloeibare zeep|handzeep|olijfolie|жидкое мыло|nước rửa tay|洗手液|洗手乳|洗手露|沐浴露|洗衣液|洗衣精|ハンドソープ|핸드워시|핸드솝|주방세제|세탁세제|세제(?!\p{L})|hand ?wash|hand soap|body wash|dish soap|mouthwash|fabric softener|weichspüler|spülmittel|duschgel|mundwasser|gel douche|liquide vaisselle|adoucissant|gel de (?:ducha|baño)|detergente líquido|suavizante|enjuague bucal|bagnoschiuma|detersivo|ammorbidente|collutorio|detergente|amaciante|enxaguante|żel pod prysznic|płyn do|płyn\b|afwasmiddel|wasmiddel|douchegel|mondwater|гель для душа|средство для мытья|кондиционер для белья|ополаскиватель|duş jeli|bulaşık deterjanı|yumuşatıcı|ağız bakım suyu|sabun mandi cair|deterjen cair|pelembut|nước xả|nước súc miệng|น้ำยา(?:ล้างจาน|ซักผ้า|ปรับผ้านุ่ม|บ้วนปาก)|เจลอาบน้ำ|シャワージェル|食器用洗剤|洗濯洗剤|柔軟剤/u,
    ),
    from: 30,
    to: 5000,
    step: 5,
  },
  {
    dimension: 'weight',
    nouns: patternOf(
      weighed,
      /walnut|almond|cashew|pistachio|hazelnut|peanut|kernels|\bnuts\b|raisins|dried (?:fruit|apricots?|mango)|green tea|black tea|loose tea|coffee beans|ground coffee|\brice\b|\bsugar\b|\bflour\b|\bhoney\b|protein powder|whey|chocolate|oatmeal|granola|spice|paprika|turmeric powder|dog food|cat food|walnuss|walnüsse|walnusskerne|mandeln|nüsse|rosinen|grüner tee|kaffeebohnen|reis\b|zucker|mehl\b|honig|schokolade|hundefutter|katzenfutter|noix|amandes|raisins secs|café en grains|\briz\b|farine|\bmiel\b|chocolat|croquettes|nueces|nuez|almendras|pasas|café en grano|arroz|harina|alimento para perro|pienso|noci\b|mandorle|uvetta|caffè in grani|\briso\b|farina|miele|cioccolato|crocchette|nozes|castanha|amêndoas|farinha|ração|\bmel\b|orzechy|migdały|rodzynki|kawa ziarnista|ryż|mąka|miód|karma dla|czekolada|орех\S*|миндаль|кешью|фисташки|фундук|изюм|курага|чай (?:зеленый|черный)|кофе (?:в зернах|молотый)|рис(?!\p{L})|сахар|мука(?!\p{L})|м[её]д(?!\p{L})|шоколад|корм для|核桃|坚果|杏仁|葡萄干|茶叶|绿茶|咖啡豆|大米|蜂蜜|くるみ|アーモンド|緑茶|[玄麦番]茶|玄米茶|コーヒー豆|はちみつ|kacang|kopi bubuk|beras|madu\b|hạt óc chó|hạnh nhân|cà phê|mật ong|ถั่ว|กาแฟ|น้ำผึ้ง|ceviz|badem|fındık|antep fıstığı|kaju|kuru (?:üzüm|kayısı|incir)|pirinç|çay\b|kahve|baharat|çikolata|nohut|mercimek|호두|아몬드|캐슈|땅콩|건포도|쌀(?!\p{L})|설탕|밀가루|꿀(?!\p{L})|녹차|원두|초콜릿|사료|견과|고춧가루|核桃仁|瓜子|腰果|开心果|開心果|夏威夷果|夏威夷豆|堅果|花生|红枣|紅棗|枸杞|葡萄乾|茶葉|綠茶|烏龍茶|乌龙茶|普洱|咖啡粉|白米|糯米|麵粉|面粉|白糖|牛肉干|肉鬆|狗粮|猫粮|狗糧|貓糧|貓砂|ナッツ|カシュー|ピスタチオ|レーズン|ドライフルーツ|紅茶|ほうじ茶|煎茶|小麦粉|砂糖|ドッグフード|キャットフード|チョコレート|プロテイン|เมล็ดมะม่วง|มะม่วงหิมพานต์|อัลมอนด์|วอลนัท|พิสตาชิโอ|ลูกเกด|เมล็ด(?:เจีย|ทานตะวัน|ฟักทอง)|ข้าวสาร|ข้าวหอมมะลิ|น้ำตาล|แป้ง|ชาเขียว|ใบชา|ช็อกโกแลต|อาหาร(?:สุนัข|แมว)|ผลไม้อบแห้ง|พริกป่น|hạt (?:điều|dẻ|mắc ca|chia|hướng dương|sen)|đậu phộng|nho khô|gạo\b|bột mì|trà (?:xanh|đen|ô long|thái nguyên)|sô cô la|thức ăn (?:chó|mèo)|yến mạch|khô bò|kismis|tepung|gula\b|teh (?:hijau|hitam)|cokelat|coklat bubuk|makanan (?:kucing|anjing)|kurma\b|keripik|kopi\b|rempah|semi di|lenticchie|garbanzos|lentejas|feijão|grão-de-bico|soczewic\S*|kasza|płatki owsiane|гречк\S*|чечевиц\S*|финик\S*|курага|pistaches?|noisettes?|lentilles|pois chiches|pistazien|haselnüsse|cashewkerne|linsen\b|haferflocken|cashews?|pecan|lentils|chickpeas|quinoa|chia seeds|sunflower seeds|pumpkin seeds|jerky|cat litter|café (?:moulu|molido|moído)|caffè macinato|kawa mielona|gemalen koffie|koffiebonen|amandelen|noten\b|rijst\b|basmatirijst|suiker\b|bloem\b|honing|rozijnen|香米|粳米|小米(?!手机|\d|盒|电|電)|コーヒー粉|バスマティ米|白米|玄米|もち米|무염버터|오트밀|mel puro|gemahlener kaffee|filterkaffee|basmatireis|müsli|muesli|granola|hafer|avoine|flocons|avena|aveia|pasta\b|spaghetti|nudeln|makaron|макарон\S*|крупа|овсян\S*|erişte|makarna|mì ý|เส้นพาสต้า|意面|面条|麵條|パスタ|파스타/u,
    ),
    from: 50,
    to: 5000,
    step: 10,
    also: [113, 227, 283, 454, 907],
  },
  {
    dimension: 'length',
    nouns:
      /(?:hdmi|usb|ethernet|charging|extension|lightning|type-?c|audio|aux|network|power) (?:c )?(?:cable|cord|lead)|garden hose|\brope\b|led strip|ribbon|ladekabel|verlängerungskabel|hdmi-?kabel|netzwerkkabel|gartenschlauch|led-?streifen|seil\b|câble|rallonge|tuyau d['’]arrosage|cable (?:hdmi|usb|de red|de carga)|extensión eléctrica|manguera|cavo|prolunga|tubo da giardino|cabo (?:hdmi|usb|de rede)|mangueira|extensão|kabel|przedłużacz|wąż ogrodowy|taśma led|кабель|удлинитель|шланг|лента светодиодная|веревка|数据线|充电线|网线|延长线|ケーブル|延長コード|สายชาร์จ|สาย hdmi|dây sạc|dây cáp|cáp sạc|şarj kablo\S*|uzatma kablo\S*|hdmi kablo|halat\b|bahçe hortum\S*|şerit led|충전 ?케이블|연장 ?케이블|멀티탭 연장|로프(?!\p{L})|호스(?!\p{L})|充電線|傳輸線|延長線|網路線|水管|燈條|灯带|ledテープ|ホース|ロープ|สายยาง|ปลั๊กพ่วง|เชือก|ไฟเส้น|สาย type|dây (?:điện|cáp mạng|thừng|led)|ống nước|kabel data|kabel (?:charger|usb|hdmi)|selang\b|tali tambang|lampu strip/u,
    from: 1,
    to: 100,
    step: 0.5,
  },
];

/** Right before a number: the measure it is, by its name: 'capacity 34', 'Gewicht 5', 'объем 750'. */
export const dimensions =
  /(?<![\p{L}\p{N}])(?:capacity|weight|length|height|width|diameter|wattage|kapazität|fassungsvermögen|gewicht|länge|höhe|breite|durchmesser|leistung|capacité|contenance|poids|longueur|hauteur|largeur|diamètre|puissance|capacidad|peso|longitud|diámetro|potencia|capacità|lunghezza|altezza|larghezza|diametro|potenza|capacidade|comprimento|altura|largura|diâmetro|potência|pojemność|waga|długość|wysokość|szerokość|średnica|объ[её]м|вес|длина|высота|ширина|диаметр|мощность|容量|重量|净重|淨重|长度|長度|高度|宽度|寬度|直径|直徑|功率|kapasitas|berat|panjang|lebar|dung tích|trọng lượng|chiều dài|công suất|ความจุ|น้ำหนัก|ความยาว|kapasite|ağırlık|uzunluk|yükseklik|genişlik|çap|hacim|용량|무게|길이|높이|너비|폭|지름|중량|ปริมาตร|ความสูง|ความกว้าง|กว้าง|สูง|ยาว|ขนาดบรรจุ|chiều (?:cao|rộng)|khối lượng|đường kính|công suất|diameter|tinggi|isi bersih|berat bersih|長さ|高さ|幅|直径|容積|內容量|内容量|淨含量|净含量)\s?[:：]?\s?$/u;

/** What stands before a number that is no measure: sizes, models, versions, ages, colours. */
export const numbered =
  /(?:\b(?:size|sz|eu|us|uk|model|mod|no|nr|num|number|series|serie|gen|generation|version|ver|vol|volume|part|level|grade|grit|shade|colou?r|age|ages|ab|from|since|type|typ|class|stage|step|phase|set of|pack of|box of|case of|lot de|lot of|set mit|pack|for|iphone|ipad|galaxy|redmi|note|windows|office|ps|xbox|usb|hdmi|cat|wifi|bluetooth|ddr|rtx|gtx|rx|core|ryzen|ip|spf|lsf|fps|uv|upf|ph|din|iso|en|astm|over|bis|to|and|y|und|et|größe|gr|taille|talla|taglia|tamanho|rozmiar|nº|n°|modelo|modell|modèle|modello|seit|depuis|desde|dal|od|до|от|размер|модель|номер|серия|том|часть|для|цвет|тон|оттенок|артикул|арт)\.?|[#№@+&/(~-]|[型号第])\s*$/u;

/** What stands after a number that says what it counts. */
export const counted =
  /^\s*(?:[-–]?\s?(?:in|en|em|w|az|on|合|合一|em)\s?-?\s?1\b|%|‰|°|℃|℉|"|″|'|′|\/|:|\+|-?\s?(?:ribu|rb|juta|rupiah|pcs?|pieces?|per\b|percent|prozent|pour ?cent|por ciento|per cento|процент\S*|teabags?|caplets?|veggie|liquid|pc|pack|packs|count|ct|sets?|pairs?|rolls?|sheets?|pages?|bags?|tea ?bags?|sachets?|capsules?|caps|tablets?|tabs?|softgels?|gummies|serv\b|servings?|pods?|cups?|leds?|lights?|ports?|layers?|tiers?|speeds?|modes?|colou?rs?|keys?|holes?|slots?|years?|yrs?|months?|days?|hours?|hrs?|h|min|minutes?|minutos?|minuti|minuten|minut\S*|минут\S*|dakika|menit|phút|นาที|分钟|分鐘|分|분|sec|times|wash(?:es)?|loads?|grit|mesh|thread|denier|d|den|tc|gsm|micron|rpm|psi|bar|hz|khz|mhz|ghz|dpi|p|k|x|×|х|nd|rd|th|st|er|stuks|stuk|zakjes|zakje|capsules|tabletten|vellen|rollen|delig|jaar|maanden|dagen|uur|kleuren|stück|stk|teilig|teile|blatt|beutel|kapseln|tabletten|farben|jahre|monate|tage|stunden|pièces?|feuilles|sachets|gélules|comprimés|ans|piezas|unidades|uds?|hojas|cápsulas|tabletas|bolsitas|años|meses|pezzi|pz|capsule|compresse|bustine|fogli|anni|peças|unidades|un|cápsulas|comprimidos|saquinhos|folhas|anos|sztuk|szt|kapsułek|tabletek|torebek|kart|lat|шт\S*|штук\S*|капсул\S*|таблет\S*|пакетик\S*|лист\S*|лет|год\S*|мес\S*|дн\S*|час\S*|предмет\S*|детал\S*|элемент\S*|част\S*|elementów|elementy|éléments?|elementi|elementos|stukjes|onderdelen|steine|puzzleteile|keping|mảnh|chi tiết|ピース|조각|피스|цвет\S*|рулон\S*|пар\S*|个|件|片|支|包|袋|盒|瓶|条|只|双|套|粒|张|枚|本|箱|個|枚|本|袋|包|錠|粒|入り|ชิ้น|เม็ด|แคปซูล|ซอง|แผ่น|ใบ|อัน|คู่|ม้วน|ตัว|กล่อง|แพ็ค|ถุง(?!ซิป)|ขวด|buah|kantong|lembar|kapsul|tablet|biji|pasang|butir|isi|roll|karung|sachet|viên|gói|chiếc|cái|miếng|tờ|đôi|cuộn|hộp|bộ|lon|adet|parça|çift|rulo|yaprak|poşet|tane|kişilik|katlı|bölmeli|gözlü|renk|tầng|ngăn|lớp|chế độ|màu|cổng|ชั้น|ช่อง|สี|โหมด|tingkat|susun|warna|lapis|칸|색|모드|겹|li\b|lı(?!\p{L})|lu\b|lü(?!\p{L})|개|매|장|팩|입|세트|켤레|포|정|캡슐|롤|병|인용|구|단)(?![\p{L}]))/u;

/** Goods that come in portions, which a bare number counts. */
export const portioned =
  /tea ?bags?|\bpods?\b|sachets?|capsules?|teebeutel|kapseln|dosettes?|bolsitas|cápsulas|bustine|cialde|capsule|saquinhos|torebe?k|saszet|kapsuł|zakjes|cups\b|пакетик|капсул|poşet|kapsül|celup|túi lọc|viên nén|ซองชา|แคปซูล|茶包|胶囊|膠囊|濾掛|挂耳|ティーバッグ|カプセル|ドリップ|티백|캡슐/u;

/** Goods that are bought by their size, so that '40x60' is one. */
export const sized =
  /наволоч|yastık|halı(?!\p{L})|kilim|perde|nevresim|çarşaf|battaniye|havlu|tablo\b|çerçeve|masa örtüsü|ayna\b|kussen|vloerkleed|tapijt|gordijn|dekbed|hoeslaken|deken\b|handdoek|schilderij|lijst\b|tafelkleed|matras|spiegel|plank\b|베개|쿠션|러그|카펫|커튼|침대 ?시트|이불|담요|수건|액자|식탁보|매트리스|거울|선반|테이블|枕套|被子|毯|桌垫|桌墊|窗簾|床單|掛畫|鏡子|抱枕|pillow|cushion|rug\b|carpet|curtain|blind|bed ?sheet|bedding|duvet|blanket|towel|poster|canvas|frame|picture|tablecloth|\bmat\b|mattress|shelf|table|desk|mirror|board|tray|box|bag|panel|tarp|tent|awning|flag|banner|sticker|kissen|teppich|vorhang|gardine|bettwäsche|bettlaken|decke\b|handtuch|leinwand|bild\b|rahmen|tischdecke|matte|matratze|regal|tisch|spiegel|brett|plane|oreiller|coussin|tapis|rideau|drap|housse|couverture|serviette|toile|cadre|nappe|matelas|étagère|miroir|planche|bâche|almohada|cojín|alfombra|cortina|sábana|manta|toalla|cuadro|mantel|colchón|estante|espejo|tabla|lona|cuscino|tappeto|tenda|lenzuol|copert|asciugamano|quadro|cornice|tovaglia|materasso|specchio|travesseiro|almofada|tapete|lençol|cobertor|toalha|moldura|colchão|espelho|poduszk|dywan|zasłon|pościel|prześcieradł|koc\b|ręcznik|obraz|ramk|obrus|materac|lustr|подушк|ков[её]р|коврик|штор|простын|постельн|одеял|плед|полотенц|картин|рамк|скатерт|матрас|зеркал|полк|стол|доск|тент|наклейк|枕|地毯|地垫|窗帘|床单|被套|毛巾|挂画|相框|桌布|床垫|镜|カーテン|ラグ|マット|シーツ|クッション|タオル|ポスター|額縁|鏡|bantal|karpet|gorden|sprei|selimut|handuk|bingkai|taplak|kasur|cermin|gối|thảm|rèm|ga giường|chăn|khăn|tranh|khung|nệm|gương|หมอน|พรม|ผ้าม่าน|ผ้าปู|ผ้าห่ม|ผ้าเช็ดตัว|กรอบรูป|ที่นอน/u;

/** Words beside two numbers joined by an x that are no length: resolutions, lenses, tyres, screws, cubes, drives. */
export const noSize =
  /binocular|monocular|fernglas|jumelles|prismáticos|binocolo|lornetka|бинокл|монокуляр|望远镜|双眼鏡|telescope|scope|zoom|tyre|tire|reifen|pneu|llanta|opona|шина|bolt|screw|schraube|vis\b|tornillo|vite|parafuso|śrub|болт|винт|саморез|螺丝|ネジ|rubik|cube|4x4|4×4|awd|monitor|display|screen|resolution|webcam|camera|projector|pixel|lego|matrix|grid|lumber|connect|bearing|подшипник|grade|ratio|combo|multipack/u;
