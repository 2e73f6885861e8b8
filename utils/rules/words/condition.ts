import type { Phrases } from '../phrases.ts';

/** Condition of the goods: new, used, refurbished. Asked only where a marketplace forbids it. */
export const condition: Phrases = {
  en: `
brand new; new in box; new sealed; factory sealed; new with tags; like new; open box; pre owned; preowned; second hand; secondhand; gently used; lightly used; used condition; used; refurbished; certified refurbished; reconditioned; condition new; new condition; mint condition; good condition; excellent condition
never (used|worn|opened); unopened; unused; as new; new (unused|unopened|other); bnib; nwt; nwot; ex display; grade a refurbished; renewed; fully refurbished; lightly worn; gently worn; preloved; pre loved; good as new
`,
  de: `
neu & ovp; neu und ovp; neu in ovp; ovp; nagelneu~; fabrikneu~; brandneu~; neuwertig~; gebraucht~; generalüberholt~; refurbished; b ware; zustand (neu|gut|sehr gut)
originalverpackt~; original verpackt~; in originalverpackung; ungeöffnet~; unbenutzt~; ungetragen~; neuware; wie neu; neu und unbenutzt; neu und originalverpackt; neu originalverpackt; 1a zustand; guter zustand; sehr guter zustand; gebrauchtware; retourenware; vorführgerät~; aufbereitet~
`,
  fr: `
neuf; neuve; neufs; neuves; d occasion; occasion; reconditionné~; comme neuf; état neuf; très bon état; bon état
sous blister; jamais (utilisé~|porté~|servi|ouvert~); neuf sous emballage; dans sa boîte d origine; remis à neuf; seconde main; d occasion; état impeccable; parfait état; neuf avec étiquette
`,
  es: `
nuev~; nuevo sellado; usad~; seminuev~; semi nuev~; reacondicionad~; segunda mano; de segunda mano; como nuevo; casi nuev~; sellado; sin uso; a estrenar; refurbished; restaurado; buen estado; excelente estado; perfecto estado
sin (usar|abrir|estrenar); nunca usad~; (de|en) caja cerrada; caja sellada; empaque sellado; impecable estado; en buen estado; poco uso; remanufacturad~; usado como nuevo; condición (nuevo|nueva|usado)
`,
  it: `
nuov~ (sigillat~|di zecca|con etichetta|imballat~); nuovo; usat~; ricondizionat~; rigenerat~; seconda mano; come nuovo; buono stato; ottimo stato; ottime condizioni
mai (usat~|indossat~|aperto|aperta|aperti|aperte); ancora (sigillat~|imballat~); nuov~ con (etichetta|cartellino|scatola); pari al nuovo; usato garantito; da esposizione; sigillat~ originale; in scatola sigillata
`,
  pt: `
nov~; novo lacrado; lacrado; usad~; seminov~; semi nov~; recondicionad~; segunda mão; de segunda mão; como novo; sem uso; refurbished; vitrine; bom estado; ótimo estado; excelente estado; na caixa
nunca usad~; sem (usar|abrir); pouco uso; lacrada; remanufaturad~; zerad~; zero na caixa; usado em bom estado; de mostruário; mostruário
`,
  pl: `
now~ (z metką|w pudełku|zafoliowan~|nieużywan~); fabrycznie now~; używan~; odnowion~; regenerowan~; powystawow~; poleasingow~; z drugiej ręki; jak nowy; stan (bardzo dobry|idealny|nowy|dobry)
nieużywan~; nieotwieran~; zafoliowan~; fabrycznie zapakowan~; stan (jak nowy|używany|wzorowy); po zwrocie
`,
  nl: `
gloednieuw~; gebruikt~; tweedehands; refurbished; als nieuw; zo goed als nieuw
`,
  zh: `
全新; 全新未拆; 二手; 翻新; 九成新; 九九新; 全新正品; 全新未使用
全新未开封; 全新未拆封; 未拆封; 未拆; 未开封; 95新; 99新; 8成新; 9成新; 八成新; 几乎全新; 近全新; 官翻; 整新机; 展示机; 展示品; 福利品; 二手良品; 库存尾货
`,
  ja: `
新品; 中古; 中古品; 未使用; 未使用品; 未開封; 新品未使用; 再生品; 整備済み品; 美品; 展示品
新品同様; 未開封品; 未使用に近い; 中古良品; 中古美品; アウトレット品; 整備品; 再生中古; 開封済み; 展示開封; 訳あり中古; 美品中古; ジャンク品
`,
  tr: `
sıfır; ikinci el; yenilenmiş; kullanılmış
sıfır (kutusunda|kutu|ürün|ambalajında|gibi|ayarında|paketinde); açılmamış; açılmamış kutu; hiç kullanılmamış; az kullanılmış; temiz kullanılmış; kullanılmamış; 2 el; ikinci el; yenilenmiş; teşhir (ürünü|ürün); iade ürün
`,
  ar: `
مستعمل; مجدد; جديد بالكرتون
`,
  ru: `
б / у; бу; новый (в упаковке|в коробке|запечатанный); в заводской упаковке; восстановленн~; уцененн~; уценка; как новый; как новая; состояние (отличное|хорошее|идеальное|нового); витринный образец; не использовал~
`,
  ko: `
새상품; 새 상품; 새제품; 새 제품; 미개봉; 미사용; 중고; 중고품; 리퍼; 리퍼브; 리퍼비시; 전시품; 진열상품; 반품상품
`,
  vi: `
mới <n> %; hàng mới; mới nguyên (seal|hộp|tem); nguyên seal; fullbox; full box; chưa (sử dụng|qua sử dụng|bóc seal|mở); đã qua sử dụng; hàng cũ; like new; likenew; tân trang; trưng bày
`,
  id: `
baru (segel|tersegel|gres); masih segel; belum pernah dipakai; bekas; seken; preloved; like new; rekondisi; refurbish; ex display; mulus <n> %
`,
  th: `
มือสอง; ของใหม่; ของใหม่แกะกล่อง; ใหม่แกะกล่อง; ใหม่ยังไม่แกะ; ยังไม่แกะกล่อง; ไม่เคยใช้; สภาพดี; สภาพใหม่; สภาพ <n>%; รีเฟอร์บิช; เครื่องโชว์; สินค้าตัวโชว์
`,
};

/** Stock and availability. */
export const stock: Phrases = {
  en: `
in stock; out of stock; now in stock; back in stock; ready stock; coming soon; available now; stock available; immediate availability; pre order; us stock; usa stock; uk stock
(limited|available) stock; in stock now; ships from stock; <n> in stock; <n> available; restock~; restocked; sold out; available (immediately|again)
`,
  de: `
auf lager; sofort lieferbar; sofort verfügbar; lieferbar; ausverkauft; wieder da; vorbestellung
wieder (lieferbar|verfügbar|erhältlich|auf lager); ab lager; nicht lieferbar; vorrätig; vorbestellbar; demnächst
`,
  fr: `
en stock; disponible; disponible immédiatement; rupture de stock; de retour en stock; précommande
(à nouveau|de nouveau|bientôt|encore) (disponible|en stock); stock disponible; épuisé; prochainement; en réassort
`,
  es: `
en stock; hay stock; con stock; stock; stock disponible; stock inmediato; disponible~; disponibles; disponible ya; en existencia; en existencias; agotado; preventa; últimas unidades; entrega inmediata; disponibilidad inmediata
`,
  it: `
disponibil~; disponibilità immediata; in stock; esaurito; pronta consegna
(di nuovo|subito|ora) disponibil~; in magazzino; prossimamente; in arrivo
`,
  pt: `
em estoque; estoque; em stock; disponível; disponíveis; a pronta entrega; pronta entrega; esgotado; pré venda; últimas unidades
`,
  pl: `
w magazynie; od ręki; dostępn~ od ręki; dostępny; dostępne; na stanie; przedsprzedaż
`,
  ru: `
в наличии; нет в наличии; под заказ; предзаказ
`,
  zh: `
现货; 現貨; 有货; 有貨; 库存; 预售; 預售; 预购; 預購
現貨供應; 现货供应; 现货秒发; 大量现货; 现货充足; 库存充足; 补货; 断货; 缺货; 即将到货; 已到货; 预定; 预约
`,
  ja: `
在庫あり; 在庫有り; 在庫有; 入荷; 再入荷; 予約; 予約販売; 取り寄せ
在庫残り; 在庫限定; 即納可; 在庫処分品; 完売; 近日発売; 近日入荷; 入荷待ち
`,
  tr: `
stokta; stokta var; tükendi
stoktan; stoktan (teslim|hemen); stokda; stok (mevcut|var|dan); ön sipariş; yakında; hazır stok
`,
  vi: `
còn hàng; có sẵn hàng; hết hàng; sắp về; đặt trước; pre order
`,
  id: `
stok (tersedia|ready|ada|banyak); tersedia; pre order; po <n> hari; segera hadir
`,
  th: `
มีของ; มีสินค้า; มีสต็อก; มีสต๊อก; สินค้าหมด; พรีออเดอร์; เปิดพรี; สั่งจอง
`,
  ko: `
재고 있음; 재고있음; 재고 보유; 재고보유; 품절; 재입고; 입고; 예약판매; 예약 판매; 입고예정; 선주문
`,
};
