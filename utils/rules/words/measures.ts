/** Goods that are bought by a measure: their nouns, the measure, and between which numbers it lies where its unit is left out. */
export interface Measured {
  /** Which of the dimensions below is missing. */
  dimension: 'volume' | 'weight' | 'charge' | 'power' | 'voltage' | 'memory' | 'length' | 'dose';
  nouns: RegExp;
  from: number;
  to: number;
  /** The number is a multiple of this. */
  step: number;
}

/** A unit after a number, by dimension; any of them makes the number no bare one. */
export const units: Readonly<Record<Measured['dimension'], RegExp>> = {
  volume:
    /\d\s?(?:ml|cl|dl|l|ltr|lit(?:er|re|ro|ri)s?|fl\.? ?oz|oz|gal(?:lons?)?|pints?|quarts?|мл|л|литр\S*|毫升|升|ミリリットル|リットル|มล|ลิตร)(?![\p{L}])/iu,
  weight:
    /\d\s?(?:g|gr|gms?|grams?|gramm?|gramos?|grammes?|kg|kgs|kilos?|mg|oz|lbs?|pounds?|г|гр|кг|мг|грамм\S*|克|千克|公斤|斤|グラム|キロ|กรัม|กก|กิโล\S*)(?![\p{L}])/iu,
  charge: /\d\s?(?:k?mah|ah|wh|мач|ач|втч|毫安)(?![\p{L}])/iu,
  power: /\d\s?(?:w|watts?|kw|lm|lumens?|вт|квт|лм|瓦|ワット|วัตต์)(?![\p{L}])/iu,
  voltage: /\d\s?(?:v|volts?|в|вольт|伏|ボルト|โวลต์)(?![\p{L}])/iu,
  memory: /\d\s?(?:gb|tb|mb|гб|тб|мб|g|go)(?![\p{L}])/iu,
  length:
    /\d\s?(?:mm|cm|m|mtr|met(?:er|re|ro)s?|in|inch(?:es)?|zoll|ft|feet|foot|yards?|yd|km|мм|см|м|метр\S*|дюйм\S*|毫米|厘米|公分|米|寸|英寸|センチ|ミリ|メートル|インチ|ซม|เมตร|นิ้ว|["″'′])(?![\p{L}])/iu,
  dose: /\d\s?(?:mg|mcg|µg|μg|g|iu|ui|ie|мг|мкг|ме|ml|毫克|微克)(?![\p{L}])/iu,
};

// The narrow ones first: 'power bank' before 'bank', a vitamin before a powder.
export const measured: readonly Measured[] = [
  {
    dimension: 'charge',
    nouns:
      /power ?bank|portable charger|battery pack|powerbank|пауэрбанк|повербанк|внешн\S* аккумулятор|充电宝|移动电源|行動電源|モバイルバッテリー|batería externa|cargador portátil|batterie externe|carregador portátil|bateria externa|batteria esterna|zusatzakku|sạc dự phòng|พาวเวอร์แบงค์|พาวเวอร์แบงก์|保护电源/iu,
    from: 2000,
    to: 100000,
    step: 100,
  },
  {
    dimension: 'memory',
    nouns:
      /micro ?sdx?h?c?|memory card|sd card|usb (?:stick|flash drive|drive)|flash drive|pen ?drive|\bssd\b|speicherkarte|usb-stick|clé usb|carte mémoire|tarjeta de memoria|memoria usb|cartão de memória|scheda di memoria|chiavetta usb|karta pamięci|карта памяти|флешк\S*|флэшк\S*|内存卡|U盘|存储卡|メモリーカード|kartu memori|flashdisk/iu,
    from: 16,
    to: 2048,
    step: 16,
  },
  {
    dimension: 'dose',
    nouns:
      /vitamin \p{L}\d{0,2}|vitamina \p{L}\d{0,2}|vitamine \p{L}\d{0,2}|witamina \p{L}\d{0,2}|витамин \p{L}\d{0,2}|magnesium|magnesio|магний|melatonin|мелатонин|ashwagandha|ашваганда|biotin|curcumin|куркумин|维生素|ビタミン/iu,
    from: 100,
    to: 50000,
    step: 50,
  },
  {
    dimension: 'voltage',
    nouns:
      /cordless drill|impact drill|drill driver|akkuschrauber|akku-?bohrschrauber|perceuse sans fil|visseuse|taladro inalámbrico|atornillador|trapano avvitatore|avvitatore|parafusadeira|furadeira|wkrętark\S*|шуруповерт\S*|дрель-шуруповерт|电钻|電動ドライバー|bor cas/iu,
    from: 10,
    to: 60,
    step: 2,
  },
  {
    dimension: 'power',
    nouns:
      /\bbulbs?\b|led lamp|led light|flood ?light|glühbirne|led-?lampe|leuchtmittel|ampoule|foco led|bombilla|ampolleta|lampadina|lâmpada|żarówk\S*|ламп(?:а|очка) светодиодн\S*|лампочк\S*|прожектор\S*|灯泡|電球|หลอดไฟ|bohlam|bóng đèn|kettle|hair dryer|wasserkocher|фен\b|чайник электрическ\S*|blender|блендер/iu,
    from: 3,
    to: 3000,
    step: 1,
  },
  {
    dimension: 'volume',
    nouns:
      /water bottle|travel mug|pitcher|bottles?\b|flasks?\b|thermos|tumblers?\b|shampoo|conditioner|body lotion|lotion|perfume|eau de (?:parfum|toilette)|essential oil|olive oil|sunflower oil|juice|detergent|hand soap|shower gel|face serum|serum|trinkflasche|flasche|thermoskanne|isolierflasche|duschgel|olivenöl|bouteille|gourde|shampo(?:o|ing)|gel douche|huile d['’]olive|parfum|botella|termo\b|champú|aceite de oliva|gel de ducha|perfume|bottiglia|borraccia|olio d['’]oliva|bagnoschiuma|profumo|garrafa|azeite|perfume|xampu|butelk\S*|bidon\b|szampon|oliwa|perfumy|бутылк\S*|термос\S*|шампун\S*|гель для душа|масло (?:оливковое|подсолнечное)|духи|парфюм\S*|туалетная вода|лосьон|水杯|保温杯|水瓶|洗发水|沐浴露|橄榄油|香水|水筒|ボトル|シャンプー|オリーブオイル|ขวดน้ำ|แชมพู|botol minum|sampo|minyak|bình nước|bình giữ nhiệt|dầu gội|nước hoa/iu,
    from: 30,
    to: 5000,
    step: 5,
  },
  {
    dimension: 'weight',
    nouns:
      /walnut|almond|cashew|pistachio|hazelnut|peanut|kernels|\bnuts\b|raisins|dried (?:fruit|apricots?|mango)|green tea|black tea|loose tea|coffee beans|ground coffee|\brice\b|\bsugar\b|\bflour\b|\bhoney\b|protein powder|whey|chocolate|oatmeal|granola|spice|paprika|turmeric powder|dog food|cat food|walnuss|walnüsse|walnusskerne|mandeln|nüsse|rosinen|grüner tee|kaffeebohnen|reis\b|zucker|mehl\b|honig|schokolade|hundefutter|katzenfutter|noix|amandes|raisins secs|café en grains|\briz\b|farine|\bmiel\b|chocolat|croquettes|nueces|nuez|almendras|pasas|café en grano|arroz|harina|alimento para perro|pienso|noci\b|mandorle|uvetta|caffè in grani|\briso\b|farina|miele|cioccolato|crocchette|nozes|castanha|amêndoas|farinha|ração|\bmel\b|orzechy|migdały|rodzynki|kawa ziarnista|ryż|mąka|miód|karma dla|czekolada|орех\S*|миндаль|кешью|фисташки|фундук|изюм|курага|чай (?:зеленый|черный)|кофе (?:в зернах|молотый)|рис\b|сахар|мука\b|мед\b|шоколад|корм для|核桃|坚果|杏仁|葡萄干|茶叶|绿茶|咖啡豆|大米|蜂蜜|くるみ|アーモンド|緑茶|コーヒー豆|はちみつ|kacang|kopi bubuk|beras|madu\b|hạt óc chó|hạnh nhân|cà phê|mật ong|ถั่ว|กาแฟ|น้ำผึ้ง/iu,
    from: 50,
    to: 5000,
    step: 10,
  },
  {
    dimension: 'length',
    nouns:
      /(?:hdmi|usb|ethernet|charging|extension|lightning|type-?c|audio|aux|network|power) (?:c )?(?:cable|cord|lead)|garden hose|\brope\b|led strip|ribbon|ladekabel|verlängerungskabel|hdmi-?kabel|netzwerkkabel|gartenschlauch|led-?streifen|seil\b|câble|rallonge|tuyau d['’]arrosage|cable (?:hdmi|usb|de red|de carga)|extensión eléctrica|manguera|cavo|prolunga|tubo da giardino|cabo (?:hdmi|usb|de rede)|mangueira|extensão|kabel|przedłużacz|wąż ogrodowy|taśma led|кабель|удлинитель|шланг|лента светодиодная|веревка|数据线|充电线|网线|延长线|ケーブル|延長コード|สายชาร์จ|สาย hdmi|dây sạc|dây cáp|cáp sạc/iu,
    from: 1,
    to: 100,
    step: 0.5,
  },
];

/** Right before a number: the measure it is, by its name: 'capacity 34', 'Gewicht 5', 'объем 750'. */
export const dimensions =
  /(?<![\p{L}\p{N}])(?:capacity|weight|length|height|width|diameter|wattage|kapazität|fassungsvermögen|gewicht|länge|höhe|breite|durchmesser|leistung|capacité|contenance|poids|longueur|hauteur|largeur|diamètre|puissance|capacidad|peso|longitud|diámetro|potencia|capacità|lunghezza|altezza|larghezza|diametro|potenza|capacidade|comprimento|altura|largura|diâmetro|potência|pojemność|waga|długość|wysokość|szerokość|średnica|объ[её]м|вес|длина|высота|ширина|диаметр|мощность|容量|重量|净重|淨重|长度|長度|高度|宽度|寬度|直径|直徑|功率|kapasitas|berat|panjang|lebar|dung tích|trọng lượng|chiều dài|công suất|ความจุ|น้ำหนัก|ความยาว|kapasite|ağırlık|uzunluk)\s?[:：]?\s?$/iu;

/** What stands before a number that is no measure: sizes, models, versions, ages, colours. */
export const numbered =
  /(?:\b(?:size|sz|eu|us|uk|model|mod|no|nr|num|number|series|serie|gen|generation|version|ver|vol|volume|part|level|grade|grit|shade|colou?r|age|ages|ab|from|since|type|typ|class|stage|step|phase|set of|pack of|box of|case of|lot de|lot of|set mit|pack|for|iphone|ipad|galaxy|redmi|note|windows|office|ps|xbox|usb|hdmi|cat|wifi|bluetooth|ddr|rtx|gtx|rx|core|ryzen|ip|spf|lsf|fps|uv|upf|ph|din|iso|en|astm|over|bis|to|and|y|und|et|größe|gr|taille|talla|taglia|tamanho|rozmiar|nº|n°|modelo|modell|modèle|modello|seit|depuis|desde|dal|od|до|от|размер|модель|номер|серия|том|часть|для|цвет|тон|оттенок|артикул|арт)\.?|[#№@+&/(~-]|[型号第])\s*$/iu;

/** What stands after a number that says what it counts. */
export const counted =
  /^\s*(?:[-–]?\s?(?:in|en|em|w|az|on|合|合一|em)\s?-?\s?1\b|%|‰|°|℃|℉|"|″|'|′|\/|:|\+|-?\s?(?:pcs?|pieces?|per\b|percent|prozent|pour ?cent|por ciento|per cento|процент\S*|teabags?|caplets?|veggie|liquid|pc|pack|packs|count|ct|sets?|pairs?|rolls?|sheets?|pages?|bags?|tea ?bags?|sachets?|capsules?|caps|tablets?|tabs?|softgels?|gummies|serv\b|servings?|pods?|cups?|leds?|lights?|ports?|layers?|tiers?|speeds?|modes?|colou?rs?|keys?|holes?|slots?|years?|yrs?|months?|days?|hours?|hrs?|h|min|minutes?|sec|times|wash(?:es)?|loads?|grit|mesh|thread|denier|d|den|tc|gsm|micron|rpm|psi|bar|hz|khz|mhz|ghz|dpi|p|k|x|×|х|nd|rd|th|st|er|stück|stk|teilig|teile|blatt|beutel|kapseln|tabletten|farben|jahre|monate|tage|stunden|pièces?|feuilles|sachets|gélules|comprimés|ans|piezas|unidades|uds?|hojas|cápsulas|tabletas|bolsitas|años|meses|pezzi|pz|capsule|compresse|bustine|fogli|anni|peças|unidades|un|cápsulas|comprimidos|saquinhos|folhas|anos|sztuk|szt|kapsułek|tabletek|torebek|kart|lat|шт\S*|штук\S*|капсул\S*|таблет\S*|пакетик\S*|лист\S*|лет|год\S*|мес\S*|дн\S*|час\S*|предмет\S*|цвет\S*|рулон\S*|пар\S*|个|件|片|支|包|袋|盒|瓶|条|只|双|套|粒|张|枚|本|箱|個|枚|本|袋|包|錠|粒|入り|ชิ้น|เม็ด|แคปซูล|ซอง|แผ่น|buah|lembar|kapsul|tablet|viên|gói|chiếc|cái|miếng|tờ)(?![\p{L}]))/iu;

/** Goods that are bought by their size, so that '40x60' is one. */
export const sized =
  /pillow|cushion|rug\b|carpet|curtain|blind|bed ?sheet|bedding|duvet|blanket|towel|poster|canvas|frame|picture|tablecloth|\bmat\b|mattress|shelf|table|desk|mirror|board|tray|box|bag|panel|tarp|tent|awning|flag|banner|sticker|kissen|teppich|vorhang|gardine|bettwäsche|bettlaken|decke\b|handtuch|leinwand|bild\b|rahmen|tischdecke|matte|matratze|regal|tisch|spiegel|brett|plane|oreiller|coussin|tapis|rideau|drap|housse|couverture|serviette|toile|cadre|nappe|matelas|étagère|miroir|planche|bâche|almohada|cojín|alfombra|cortina|sábana|manta|toalla|cuadro|mantel|colchón|estante|espejo|tabla|lona|cuscino|tappeto|tenda|lenzuol|copert|asciugamano|quadro|cornice|tovaglia|materasso|specchio|travesseiro|almofada|tapete|lençol|cobertor|toalha|moldura|colchão|espelho|poduszk|dywan|zasłon|pościel|prześcieradł|koc\b|ręcznik|obraz|ramk|obrus|materac|lustr|подушк|ков[её]р|коврик|штор|простын|постельн|одеял|плед|полотенц|картин|рамк|скатерт|матрас|зеркал|полк|стол|доск|тент|наклейк|枕|地毯|地垫|窗帘|床单|被套|毛巾|挂画|相框|桌布|床垫|镜|カーテン|ラグ|マット|シーツ|クッション|タオル|ポスター|額縁|鏡|bantal|karpet|gorden|sprei|selimut|handuk|bingkai|taplak|kasur|cermin|gối|thảm|rèm|ga giường|chăn|khăn|tranh|khung|nệm|gương|หมอน|พรม|ผ้าม่าน|ผ้าปู|ผ้าห่ม|ผ้าเช็ดตัว|กรอบรูป|ที่นอน/iu;

/** Words beside two numbers joined by an x that are no length: resolutions, lenses, tyres, screws, cubes, drives. */
export const noSize =
  /binocular|monocular|fernglas|jumelles|prismáticos|binocolo|lornetka|бинокл|монокуляр|望远镜|双眼鏡|telescope|scope|zoom|tyre|tire|reifen|pneu|llanta|opona|шина|bolt|screw|schraube|vis\b|tornillo|vite|parafuso|śrub|болт|винт|саморез|螺丝|ネジ|rubik|cube|4x4|4×4|awd|monitor|display|screen|resolution|webcam|camera|projector|pixel|lego|matrix|grid|lumber|connect|bearing|подшипник|grade|ratio|combo|multipack/iu;
