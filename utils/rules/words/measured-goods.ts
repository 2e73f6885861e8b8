/**
 * Goods that are bought by a measure, by language: what a bare number beside them leaves open. A word with a trailing '~' takes
 * any ending, one with a leading '~' any beginning ('~öl' is Olivenöl).
 */
type Goods = Readonly<Record<string, string>>;

/** Liquids, and vessels for them. */
export const liquids: Goods = {
  en: 'olive oil; walnut oil; coconut oil; argan oil; almond oil; sesame oil; sunflower oil; avocado oil; castor oil; rapeseed oil; cooking oil; essential oil; massage oil; hair oil; body oil; beard oil; motor oil; engine oil; linseed oil; jojoba oil; rosehip oil; tea tree oil; truffle oil; vinegar~; soy sauce; hot sauce; syrup~; juice~; whisky; whiskey; vodka; gin; rum; smoothie~; shampoo~; conditioner~; body wash; hand wash; hand soap; dish soap; mouthwash; lotion~; serum~; toner~; micellar water; perfume~; eau de parfum; eau de toilette; cologne~; cleaner spray; detergent liquid; fabric softener; bleach; disinfectant; paint~; varnish~; primer; wood stain; water bottle~; thermos; tumbler~; flask~; jug~; kettle~; carafe~; decanter~; measuring cup~; bucket~; watering can~; hydration bladder~',
  de: '~öl; essig; sojasauce; sirup; saft; ~saft; wein; ~wein; whisky; wodka; bier; shampoo~; spülung; duschgel; flüssigseife; handseife; mundwasser; spülmittel; weichspüler; waschmittel; lotion; bodylotion; serum; gesichtswasser; mizellenwasser; parfum; parfüm; eau de toilette; reiniger; ~reiniger; desinfektionsmittel; farbe; wandfarbe; lack; lasur; trinkflasche~; thermosflasche~; isolierflasche~; thermobecher; becher; kanne; karaffe; messbecher; eimer; gießkanne~; wasserkocher',
  fr: 'huile; vinaigre~; sauce soja; sirop~; jus; vin; whisky; vodka; bière~; shampoing~; shampooing~; après shampoing; gel douche; savon liquide; liquide vaisselle; adoucissant~; lessive liquide; lotion~; sérum~; tonique; eau micellaire; parfum~; eau de toilette; nettoyant~; désinfectant~; peinture; vernis; lasure; gourde~; bouteille isotherme; thermos; tasse isotherme; carafe~; pichet~; seau; arrosoir~; bouilloire~',
  es: 'aceite; vinagre~; salsa de soja; jarabe~; sirope~; zumo~; jugo~; vino~; whisky; vodka; cerveza~; champú~; shampoo~; acondicionador~; gel de ducha; gel de baño; jabón líquido; lavavajillas; suavizante~; detergente líquido; enjuague bucal; loción; lociones; sérum; suero; tónico; agua micelar; perfume~; colonia~; limpiador~; desinfectante~; pintura; barniz; esmalte; botella de agua; botella térmica; termo~; cantimplora~; jarra~; cubeta; balde; regadera; hervidor~',
  it: 'olio; aceto; salsa di soia; sciroppo; succo; vino; whisky; vodka; birra; shampoo; balsamo; bagnoschiuma; docciaschiuma; sapone liquido; detersivo; ammorbidente; collutorio; lozione; siero; tonico; acqua micellare; profumo; eau de toilette; detergente; disinfettante; vernice; pittura; smalto; borraccia; borracce; thermos; bottiglia termica; caraffa; brocca; secchio; annaffiatoio; bollitore',
  pt: 'óleo; azeite; vinagre~; molho de soja; xarope~; suco~; vinho~; whisky; vodka; cerveja~; shampoo~; xampu~; condicionador~; sabonete líquido; gel de banho; detergente; amaciante~; enxaguante; loção; sérum; tônico; água micelar; perfume~; colônia~; limpador~; desinfetante~; tinta; verniz; garrafa térmica; garrafa de água; squeeze; copo térmico; jarra~; balde; regador; chaleira~',
  pl: 'olej; oliwa; ocet; sos sojowy; syrop; sok; wino; whisky; wódka; piwo; szampon~; odżywka do włosów; żel pod prysznic; mydło w płynie; płyn; lotion; balsam; serum; tonik; woda micelarna; perfumy; woda toaletowa; woda perfumowana; środek czystości; farba; lakier; lazura; butelka na wodę; butelka termiczna; bidon; termos; kubek termiczny; karafka; dzbanek; wiadro; konewka; czajnik',
  nl: '~olie; azijn; sojasaus; siroop; sap; ~sap; wijn; whisky; wodka; bier; shampoo~; conditioner; douchegel; handzeep; vloeibare zeep; afwasmiddel; wasverzachter; wasmiddel; mondwater; lotion; bodylotion; serum; toner; micellair water; parfum; eau de toilette; reiniger; ~reiniger; muurverf; lak; beits; drinkfles; waterfles; thermosfles; thermosbeker; karaf; kan; emmer; gieter; waterkoker',
  ru: 'масло; уксус; соевый соус; сироп~; сок; вино; виски; водка; пиво; шампун~; бальзам для волос; кондиционер для; гель для душа; жидкое мыло; средство для; ополаскивател~; лосьон~; сыворотк~; тоник~; мицеллярная вода; духи; туалетная вода; парфюм~; парфюмерная вода; краска; лак; грунтовка; бутылка для воды; термос~; фляг~; термокружк~; графин~; кувшин~; ведро; лейка; чайник',
  tr: 'yağı; zeytinyağı; ayçiçek yağı; sirke~; soya sosu; şurup; şurubu; meyve suyu; şarap; viski; bira; şampuan~; saç kremi; duş jeli; sıvı sabun; bulaşık deterjanı; yumuşatıcı; ağız bakım suyu; losyon~; serum~; tonik; misel su; parfüm~; kolonya; temizleyici; boya; vernik; matara; termos~; suluk; su şişesi; sürahi; kova; su ısıtıcı',
  id: 'minyak; cuka; kecap; sirup; jus; susu cair; sampo; shampo; shampoo; kondisioner; sabun cair; sabun mandi; pelembut; pewangi; deterjen cair; obat kumur; losion; lotion; serum; toner; parfum; minyak wangi; cairan pembersih; cat tembok; pernis; botol minum; tumbler; termos; gelas ukur; teko; ember; galon',
  vi: 'dầu; giấm; nước mắm; nước tương; si rô; nước ép; rượu; bia; sữa tươi; dầu gội; dầu xả; sữa tắm; nước rửa; nước giặt; nước xả; nước súc miệng; nước lau sàn; lotion; serum; toner; nước hoa hồng; nước tẩy trang; nước hoa; sơn; bình giữ nhiệt; bình nước; chai nước; cốc giữ nhiệt; ly giữ nhiệt; phích; ấm siêu tốc; xô; ca đong',
  th: 'น้ำมัน; น้ำส้มสายชู; ซีอิ๊ว; น้ำปลา; น้ำเชื่อม; ไซรัป; น้ำผลไม้; ไวน์; เบียร์; แชมพู; ครีมนวด; เจลอาบน้ำ; สบู่เหลว; น้ำยา; โลชั่น; เซรั่ม; โทนเนอร์; คลีนซิ่ง; น้ำหอม; สีทา; กระติก; กระบอกน้ำ; ขวดน้ำ; แก้วเก็บความเย็น; เหยือก; กาต้มน้ำ; ถังน้ำ',
  zh: '核桃油; 橄榄油; 橄欖油; 花生油; 山茶油; 亚麻籽油; 芝麻油; 香油; 椰子油; 精油; 机油; 醋; 酱油; 醬油; 糖浆; 果汁; 葡萄酒; 白酒; 啤酒; 洗发水; 洗髮精; 护发素; 護髮素; 沐浴露; 沐浴乳; 洗手液; 洗手乳; 洗洁精; 洗潔精; 洗衣液; 洗衣精; 柔顺剂; 柔軟精; 漱口水; 乳液; 精华; 精華; 爽肤水; 化妆水; 化妝水; 卸妆水; 香水; 清洁剂; 清潔劑; 乳胶漆; 油漆; 保温杯; 保溫杯; 保温瓶; 保溫瓶; 水杯; 水壶; 水壺; 热水壶; 熱水壺; 量杯; 水桶; 洒水壶',
  ja: 'オリーブオイル; くるみ油; ごま油; ココナッツオイル; オイル; 酢; 醤油; しょうゆ; シロップ; ジュース; ワイン; ウイスキー; ビール; 牛乳; シャンプー; コンディショナー; トリートメント; ボディソープ; ハンドソープ; 食器用洗剤; 洗剤; 柔軟剤; ローション; 化粧水; 美容液; 乳液; 香水; オードトワレ; ペンキ; 塗料; 水筒; 魔法瓶; タンブラー; マグボトル; ケトル; バケツ; 計量カップ; ピッチャー',
  ko: '올리브유; 호두오일; 참기름; 들기름; 오일; 식초; 간장; 시럽; 주스; 와인; 위스키; 맥주; 우유; 샴푸; 린스; 컨디셔너; 바디워시; 핸드워시; 주방세제; 세탁세제; 섬유유연제; 로션; 세럼; 토너; 향수; 페인트; 텀블러; 물병; 보온병; 보냉병; 주전자; 계량컵; 양동이',
};

/** Food and other goods sold by weight. */
export const weighed: Goods = {
  en: 'walnuts; almonds; cashews; pistachios; hazelnuts; peanuts; kernels; raisins; dates; dried fruit; dried apricots; green tea; black tea; loose tea; coffee beans; ground coffee; rice; basmati; sugar; flour; honey; salt; pasta; spaghetti; noodles; oats; oatmeal; granola; muesli; quinoa; lentils; chickpeas; beans dried; spice~; paprika; turmeric; cinnamon; pepper ground; protein powder; whey; cocoa powder; chocolate; candy; sweets; biscuits; jerky; cheese; butter; jam; peanut butter; dog food; cat food; cat litter; bird seed; laundry powder; washing powder; fertilizer; fertiliser; potting soil; grass seed; cement; plaster; yarn; wool yarn; epsom salt; bath salt~; matcha; creatine; collagen powder',
  de: 'walnüsse; walnusskerne; mandeln; cashewkerne; pistazien; haselnüsse; erdnüsse; rosinen; datteln; trockenfrüchte; grüner tee; schwarzer tee; kaffeebohnen; kaffee gemahlen; filterkaffee; reis; basmatireis; zucker; mehl; honig; salz; nudeln; spaghetti; haferflocken; müsli; linsen; kichererbsen; gewürz~; kurkuma; zimt; proteinpulver; whey; kakaopulver; schokolade; bonbons; kekse; käse; marmelade; erdnussbutter; hundefutter; katzenfutter; katzenstreu; vogelfutter; waschpulver; dünger; blumenerde; rasensamen; zement; gips; wolle; strickgarn; kreatin; badesalz',
  fr: 'noix; cerneaux; amandes; noix de cajou; pistaches; noisettes; cacahuètes; raisins secs; dattes; fruits secs; thé vert; thé noir; café en grains; café moulu; riz; sucre; farine; miel; sel; pâtes; spaghetti; flocons d avoine; muesli; lentilles; pois chiches; épice~; curcuma; cannelle; protéine en poudre; whey; cacao en poudre; chocolat; bonbons; biscuits; fromage; confiture; beurre de cacahuète; croquettes; litière; engrais; terreau; gazon; ciment; plâtre; laine à tricoter; créatine; sel de bain',
  es: 'nueces; almendras; anacardos; pistachos; avellanas; cacahuetes; maní; pasas; dátiles; frutos secos; té verde; té negro; café en grano; café molido; arroz; azúcar; harina; miel; sal; pasta; espagueti; avena; granola; lentejas; garbanzos; especias; cúrcuma; canela; proteína en polvo; whey; cacao en polvo; chocolate; caramelos; galletas; queso; mermelada; mantequilla; alimento para perro; pienso; croquetas; arena para gato; fertilizante; abono; sustrato; cemento; yeso; estambre; lana; creatina; sales de baño',
  it: 'noci; mandorle; anacardi; pistacchi; nocciole; arachidi; uvetta; datteri; frutta secca; tè verde; tè nero; caffè in grani; caffè macinato; riso; zucchero; farina; miele; sale; pasta; spaghetti; avena; muesli; lenticchie; ceci; spezie; curcuma; cannella; proteine in polvere; whey; cacao in polvere; cioccolato; caramelle; biscotti; formaggio; marmellata; crocchette; lettiera; concime; terriccio; cemento; gesso; lana; creatina; sali da bagno',
  pt: 'nozes; amêndoas; castanha~; pistache; avelãs; amendoim; uva passa; uvas passas; tâmaras; chá verde; chá preto; café em grãos; café moído; arroz; açúcar; farinha; mel; sal; macarrão; espaguete; aveia; granola; lentilha; grão de bico; especiarias; cúrcuma; canela; whey; proteína em pó; cacau em pó; chocolate; balas; biscoito~; queijo; geleia; ração; areia para gato; areia higiênica; adubo; fertilizante; substrato; cimento; gesso; lã; creatina; sais de banho',
  pl: 'orzechy; migdały; nerkowce; pistacje; orzeszki; rodzynki; daktyle; suszone owoce; herbata zielona; herbata czarna; kawa ziarnista; kawa mielona; ryż; cukier; mąka; miód; sól; makaron; płatki owsiane; musli; soczewica; ciecierzyca; przyprawa; przyprawy; kurkuma; cynamon; białko; odżywka białkowa; kakao; czekolada; cukierki; ciastka; ser; dżem; masło orzechowe; karma dla; żwirek; proszek do prania; nawóz; ziemia do kwiatów; trawa nasiona; cement; gips; włóczka; kreatyna; sól do kąpieli',
  nl: 'walnoten; amandelen; cashewnoten; pistachenoten; hazelnoten; pinda s; pinda; rozijnen; dadels; groene thee; zwarte thee; koffiebonen; gemalen koffie; rijst; basmatirijst; suiker; bloem; honing; zout; pasta; spaghetti; havermout; muesli; linzen; kikkererwten; specerij~; kurkuma; kaneel; eiwitpoeder; whey; cacaopoeder; chocolade; snoep; koekjes; kaas; jam; pindakaas; hondenvoer; kattenvoer; kattenbakvulling; vogelvoer; waspoeder; meststof; potgrond; graszaad; cement; gips; breiwol; creatine; badzout',
  ru: 'орех~; миндаль; кешью; фисташк~; фундук; арахис; изюм; финик~; курага; сухофрукт~; чай; кофе в зернах; кофе молот~; рис; сахар; мука; мед; соль; макарон~; спагетти; овсян~; мюсли; чечевиц~; нут; гречк~; специи; куркума; корица; протеин~; какао; шоколад; конфет~; печенье; сыр; варенье; арахисовая паста; корм для; наполнитель; стиральный порошок; удобрени~; грунт для; семена газона; цемент; гипс; пряжа; креатин; соль для ванн~',
  tr: 'ceviz~; badem~; kaju; fıstık; fıstığı; fındık~; kuru üzüm; hurma; kuru kayısı; yeşil çay; siyah çay; çekirdek kahve; filtre kahve; türk kahvesi; pirinç; şeker; un; bal; tuz; makarna; yulaf; granola; mercimek; nohut; baharat~; zerdeçal; tarçın; protein tozu; whey; kakao; çikolata; bisküvi; peynir; reçel; fıstık ezmesi; köpek maması; kedi maması; kedi kumu; toz deterjan; gübre; torf; çim tohumu; çimento; alçı; örgü ipi; kreatin; banyo tuzu',
  id: 'kacang; almond; mete; kismis; kurma; teh; kopi bubuk; kopi biji; beras; gula; tepung; madu; garam; mie; spaghetti; oat; granola; bumbu; kunyit; kayu manis; susu bubuk; protein; whey; kakao; cokelat; coklat; permen; biskuit; keripik; keju; selai; makanan kucing; makanan anjing; pasir kucing; deterjen bubuk; pupuk; media tanam; semen; benang rajut',
  vi: 'hạt óc chó; hạnh nhân; hạt điều; hạt dẻ; đậu phộng; nho khô; chà là; trà; cà phê; gạo; đường; bột mì; mật ong; muối; mì; yến mạch; granola; đậu; gia vị; nghệ; quế; bột protein; whey; bột cacao; sô cô la; kẹo; bánh quy; phô mai; mứt; bơ đậu phộng; thức ăn cho chó; thức ăn cho mèo; cát vệ sinh; bột giặt; phân bón; đất trồng; len',
  th: 'วอลนัท; อัลมอนด์; เม็ดมะม่วง; พิสตาชิโอ; ถั่ว; ลูกเกด; อินทผลัม; ชาเขียว; ใบชา; เมล็ดกาแฟ; กาแฟคั่ว; กาแฟบด; ข้าวสาร; ข้าวหอม; น้ำตาล; แป้ง; น้ำผึ้ง; เกลือ; เส้นพาสต้า; ข้าวโอ๊ต; กราโนล่า; เครื่องเทศ; ขมิ้น; อบเชย; เวย์; โกโก้; ช็อกโกแลต; ลูกอม; คุกกี้; ชีส; แยม; อาหารสุนัข; อาหารแมว; ทรายแมว; ผงซักฟอก; ปุ๋ย; ดินปลูก; ไหมพรม',
  zh: '核桃; 核桃仁; 杏仁; 腰果; 开心果; 開心果; 榛子; 花生; 葡萄干; 葡萄乾; 红枣; 紅棗; 果干; 绿茶; 綠茶; 红茶; 紅茶; 茶叶; 茶葉; 咖啡豆; 咖啡粉; 大米; 香米; 糯米; 白糖; 红糖; 面粉; 麵粉; 蜂蜜; 食盐; 意面; 燕麦; 麦片; 麥片; 扁豆; 香料; 姜黄; 肉桂; 蛋白粉; 可可粉; 巧克力; 糖果; 饼干; 餅乾; 奶酪; 果酱; 果醬; 花生酱; 狗粮; 狗糧; 猫粮; 貓糧; 猫砂; 貓砂; 洗衣粉; 肥料; 营养土; 水泥; 石膏; 毛线; 毛線; 浴盐',
  ja: 'くるみ; アーモンド; カシューナッツ; ピスタチオ; ピーナッツ; レーズン; デーツ; ドライフルーツ; 緑茶; 紅茶; 茶葉; コーヒー豆; コーヒー粉; 米; バスマティ; 砂糖; 小麦粉; はちみつ; 蜂蜜; 食塩; パスタ; オートミール; グラノーラ; スパイス; ターメリック; シナモン; プロテイン; ココアパウダー; チョコレート; キャンディ; クッキー; チーズ; ジャム; ドッグフード; キャットフード; 猫砂; 粉末洗剤; 肥料; 培養土; セメント; 毛糸; バスソルト',
  ko: '호두; 아몬드; 캐슈넛; 피스타치오; 땅콩; 건포도; 대추; 견과; 녹차; 홍차; 원두; 쌀; 설탕; 밀가루; 꿀; 소금; 파스타; 오트밀; 그래놀라; 향신료; 강황; 계피; 단백질 파우더; 프로틴; 코코아; 초콜릿; 사탕; 쿠키; 치즈; 잼; 강아지 사료; 고양이 사료; 고양이 모래; 세탁 가루; 비료; 배양토; 시멘트; 털실',
};

/** Weights to lift. */
export const lifted: Goods = {
  en: 'dumbbell~; kettlebell~; weight plate~; barbell~; medicine ball~; ankle weight~; weighted vest~; weighted blanket~',
  de: 'hantel~; kurzhantel~; kettlebell~; hantelscheibe~; langhantel~; medizinball~; gewichtsmanschette~; gewichtsweste~; gewichtsdecke~',
  fr: 'haltère~; kettlebell~; disque de musculation; disques de musculation; médecine ball; gilet lesté; couverture lestée; lestes de cheville',
  es: 'mancuerna~; pesa rusa; pesas rusas; kettlebell~; disco de pesas; discos de pesas; balón medicinal; tobilleras lastradas; chaleco lastrado',
  it: 'manubri~; kettlebell~; dischi per bilanciere; bilanciere; palla medica; cavigliere; giubbotto zavorrato',
  pt: 'halter~; kettlebell~; anilha~; caneleira~; bola medicinal; colete de peso; barra de musculação',
  pl: 'hantel~; kettlebell~; talerz~ do sztangi; obciążeni~; sztang~; piłka lekarska; kamizelka obciążeniowa',
  nl: 'dumbbell~; halter~; kettlebell~; halterschijf; halterschijven; medicijnbal; enkelgewicht~; gewichtsvest',
  ru: 'гантел~; гир~; блин для штанги; блины для штанги; штанг~; медбол~; утяжелител~; утяжеленное одеяло',
  tr: 'dambıl~; kettlebell~; ağırlık plakası; halter~; sağlık topu; ağırlık yeleği; bilek ağırlığı',
  id: 'dumbel~; dumbbell~; barbel~; kettlebell~; bola medis; pemberat kaki',
  vi: 'tạ tay; tạ ấm; bánh tạ; tạ đơn; bóng tạ; tạ chân',
  th: 'ดัมเบล; ดัมเบลล์; เคตเทิลเบล; แผ่นน้ำหนัก; ลูกบอลน้ำหนัก; ถุงทรายข้อเท้า',
  zh: '哑铃; 啞鈴; 壶铃; 壺鈴; 杠铃片; 槓片; 杠铃; 槓鈴; 药球; 沙袋绑腿; 负重背心',
  ja: 'ダンベル; ケトルベル; バーベル; プレート バーベル; メディシンボール; アンクルウェイト',
  ko: '아령; 덤벨; 케틀벨; 원판; 바벨; 메디신볼; 모래주머니',
};

/** One pattern for all languages of a list, over a text in lower case. */
export function patternOf(goods: Goods, more?: RegExp): RegExp {
  const words = Object.values(goods).flatMap((text) => text.split(';').map((word) => word.trim()));
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
  const free = words.filter((word) => unspaced.test(word));
  const whole = words
    .filter((word) => !unspaced.test(word))
    .map((word) => word.replace(/^~/, '\\p{L}+').replace(/~$/, '\\p{L}*').replace(/ /g, "[ '’-]"));
  return new RegExp(
    [...(more ? [more.source] : []), `(?<!\\p{L})(?:${whole.join('|')})(?!\\p{L})`, ...free].join('|'),
    'u',
  );
}
