import type { Everywhere } from '../../phrases.ts';

/** New arrivals and launches. */
export const novelty = {
  en: `
new arrival~; just arrived; just launched; (new|latest|newest|fresh|recent) (arrival~|release~|in stock|launch|in store|stock|collection out now|edition out)
new (release|in|arrivals|stock arrived|upgrade|launch|design <n>); brand new (design|model|arrival|release|version|style); just (in|launched|landed|released|dropped|arrived); newly (launched|released|arrived)
now (available|in|released); hot new; newest (release|model|version|arrival)
`,
  de: `
neuheit~; (neu|soeben|frisch|gerade|jetzt|heute) (eingetroffen~|im (sortiment|shop|programm|angebot)|erschienen|da|angekommen|auf dem markt|aufgelegt|reingekommen|neu|gelandet); brandneu~; nagelneues design
neuerscheinung~; neueingang; neueingänge; neuzugang; neuzugänge; neueste~ (modell~|generation|ware); jetzt neu; neu bei uns; neuware eingetroffen
`,
  fr: `
nouveauté~; (vient|viennent) (d arriver|de sortir|de paraître); (nouvel|nouveau|nouvelle|nouveaux|nouvelles) (arrivage~|arrivée~|sortie|en stock); (tout|toute|tous) (nouveau|nouvelle|nouveaux|juste arrivé)
(dernière|dernier|dernières) (nouveauté~|sortie|arrivage); juste arrivé~; en exclu; avant première; sortie (<n>|officielle)
`,
  es: `
novedad~; (recién|recien|acaba de|acaban de|nuevo(s|)|nueva(s|)|lo) (llegad~|llegar|lanzad~|salid~|ingreso~|ingresad~|lanzamiento~|llegada~|más nuevo); recién llegad~; nuevo (lanzamiento|ingreso|arribo); nueva llegada
novedos~; última novedad; lo (último|más nuevo); arribo; estreno; ya llegó; ya disponible
`,
  it: `
novità; (appena|nuov~|ultim~) (arrivat~|uscit~|lanciat~|arriv~|novità); appena (arrivat~|uscit~|lanciat~); nuov~ (arriv~|uscita|lancio); novita; ultimissim~; ultim~ (novità|arrivi); in anteprima; anteprima
`,
  pt: `
lançamento~; novidade~; (recém|recem|acab~ de|nov~|última) (chegad~|chegar|lançad~|lançamento~); recém chegad~; acab~ de chegar; acabou de chegar; acabaram de chegar; chegou; chegaram; nov~ lançamento~; última novidade
último lançamento; estreia; pré lançamento
`,
  pl: `
(nowa|nowe|świeża|świeże|nowy|właśnie|dopiero|już) (dostaw~|dotar~|przyjech~|w ofercie|w sprzedaży|przyszł~); nowosc~; nowość <n>; nowa dostawa; właśnie (dotarł~|przyszł~|wydan~)
najnowsz~ (model~|kolekcj~|hit|trend~|wersj~ <n>); premiera; przedpremiera; dopiero co
`,
  nl: `
(nieuw|net|zojuist|nu|pas|vers) (binnen|gearriveerd|in (assortiment|de winkel|het assortiment)|verschenen|verkrijgbaar|uit|gelanceerd|ontvangen|in de collectie|aangekomen); nieuw binnen; nieuwste (collectie|mode)
nieuwe voorraad binnen; noviteit~; nieuwtje; nieuwigheid; primeur; gloednieuw model; nu nieuw
`,
  ar: `
وصل حديثا; وصل حديثاً; (وصول|تشكيلة|موضة) (جديد|جديدة); جديدنا
`,
  sv: `
nyhet; nyheter; (ny|nytt|nya) (inkommet|inkomna|i lager|i sortimentet|i butiken|kollektion|i butik); nyinkommet; nyinkomna; nyinkommen; nylansering; nysläpp; (precis|just) (inkommet|lanserad~|släppt|anlänt); årets nyhet~; nyanländ~
`,
  ru: `
новинк~; (новое|свежее|новый|последнее|очередное) (поступление|завоз|приход|поступление <n>|привоз); поступление (<n>|новинок|товара|); новая (партия|поставка); новые поступления
только (поступил~|вышел|вышла|привезли|пришл~); (последняя|свежая) новинка; новинка~; премьера; недавно вышел
`,
  tr: `
yeni sezon; yeni ürün; (yeni|son|en yeni) (geldi|çıktı|gelen~|çıkan~|sezon~|ürün~|gelenler); yepyeni; yeni (sezon~|gelenler|çıkan|ürünler); son (çıkan|model ürün|moda|trend); ilk kez; ilk defa; lansman~
piyasaya (yeni|çıktı); en yeni ürün
`,
  id: `
produk baru; barang baru; (model|keluaran|produk|edisi|desain|seri|barang|koleksi|motif|versi|fashion|trend|rilis|tas|baju) (terbaru~|baru|terkini|anyar|terupdate|terbaru <n>); terbaru (<n>|dan|banget|sekarang|)
baru (datang|rilis|masuk|tiba|launching|restock|keluar|masuk stok|nongol); new (arrival|product|model|produk|release|launch|collection|items); terkini; fresh (import|stock|arrival); launching; gress
`,
  vi: `
mới về; (sản phẩm|mẫu|hàng|model|bản|dòng|phiên bản|bộ sưu tập|bst|form|thiết kế|kiểu) (mới|mới nhất|mới về|mới ra|mới ra mắt|mới toanh|mới <n>|vừa về|vừa ra mắt|mới cập bến)
(mới|vừa) (về|ra mắt|nhất|cập bến|về hàng|ra|toanh|lên kệ|lên sàn|xuất hiện); new (arrival|<n>|model|collection); hàng về; hàng mới; mẫu mới
`,
  th: `
สินค้ามาใหม่; มาใหม่; ใหม่ล่าสุด; ของเข้าใหม่; เข้าใหม่; เพิ่งเข้า; เพิ่งมา; เพิ่งมาถึง; เพิ่งออก; เพิ่งวางขาย; เปิดตัว; เปิดตัวใหม่; คอลเลคชั่นใหม่; คอลเลกชันใหม่; คอลใหม่; รุ่นใหม่; รุ่นใหม่ล่าสุด; รุ่นใหม่2026
รุ่นล่าสุด; แบบใหม่; แบบใหม่ล่าสุด; ดีไซน์ใหม่; ลายใหม่; สินค้าใหม่; สินค้าเข้าใหม่; สินค้ามาใหม่ล่าสุด; ใหม่มาแรง; ใหม่ล่าสุด2026; ออกใหม่; ออกใหม่ล่าสุด; ล่าสุด; พร้อมใหม่; อัปเดตใหม่; มาใหม่ล่าสุด; มาใหม่ค่ะ
`,
  zh: `
新品上市; 新品上架; 新品; 新上市; 新款上新; 新款上市; 新款首发; 新品到货; 新品首发; 新品发布; 新品推荐; 新品热卖; 新品预售; 新品特惠; 全新上市; 全新升级; 全新发布; 上新; 早春上新; 春季上新; 夏季上新; 秋季上新; 冬季上新; 今日上新; 新上; 刚上架; 刚到货; 刚到; 新到; 新到货; 新货到; 新鲜到货; 重磅上新; 重磅首发; 首发; 首发价; 首发特惠; 最新上市; 最新到货; 最新发布
当季新款; 潮流新款; 爆款新款
`,
  ja: `
新発売; 新商品; 新作; 新入荷; 新登場; 新着; 新着商品; 新着アイテム; 新発売記念; 新商品入荷; 新作入荷; 新作登場; 新作アイテム; 新作モデル; <n>新作; <n>年新作; 春新作; 夏新作; 秋新作; 冬新作; 秋冬新作; 春夏新作; 最新作; 最新モデル; 最新入荷; 最新アイテム; 新入荷しました; 発売開始; 新規発売; 新モデル登場; 登場; 初登場; ついに登場; 待望の; 待望の新作; 待望の再入荷
発売中; 好評発売; 先行発売; 本日発売; ニューモデル; ニューアイテム; NEW登場; リニューアル; 新色登場; 新色追加
`,
  ko: `
신상; 신상품; 신제품 출시; 신규 입고; 신규입고; 신규출시; 신규 출시; 신상 입고; 신상입고; 신상품입고; 신상 출시; 신상출시; 신제품출시; 신제품; 새로 나온; 새로나온; 새로 출시; 새로출시; 새로운 출시; 갓 출시; 최신상; 최신상품; 최신 출시; 최신출시; 출시기념; 출시 기념; 런칭기념; 런칭 기념; 런칭특가; 런칭; 론칭; 첫출시; 첫 출시; 단독출시; 단독 출시; 단독런칭
신상할인; 봄신상; 여름신상; 가을신상; 겨울신상; 신상 원피스; 2026신상; 2026 신상; 신규런칭; 리뉴얼 출시; 신상품 할인
`,
} as const satisfies Everywhere;
