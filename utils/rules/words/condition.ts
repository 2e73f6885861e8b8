import type { Phrases } from '../phrases.ts';

/** Condition of the goods: new, used, refurbished. Asked only where a marketplace forbids it. */
export const condition: Phrases = {
  en: `
condition <n> / 10; <n> / 10 condition
(display|floor|demo|showroom) model; (signs|marks) of (use|wear); b stock; slightly used; hardly worn; damaged box; as is; (salvage|scrap) condition
brand new; new in box; new sealed; factory sealed; new with tags; like new; open box; pre owned; preowned; second hand; secondhand; gently used; lightly used; used condition; used; refurbished; certified refurbished; reconditioned; condition new; new condition; mint condition; good condition; excellent condition
never (used|worn|opened); unopened; unused; as new; new (unused|unopened|other); bnib; nwt; nwot; ex display; grade a refurbished; renewed; fully refurbished; lightly worn; gently worn; preloved; pre loved; good as new
immaculate; pristine; barely used; hardly used; as good as new; sealed in box; sealed in bag; factory (new|sealed|reconditioned); (new|brand new|unused|mint) (in|with|sealed|old stock|without|condition|and sealed|never) (box|package|packaging|tags|bag|original box|plastic|wrapper|opened|used); never (been |)(used|opened|worn); (very good|fair|perfect|great|excellent|mint|pristine|acceptable|like new) condition; ex (demo|rental|lease|display); nos; for parts; not working; fully working; tested working; gently (worn|used)
`,
  de: `
neu & ovp; neu und ovp; neu in ovp; ovp; nagelneu~; fabrikneu~; brandneu~; neuwertig~; gebraucht~; generalüberholt~; refurbished; b ware; zustand (neu|gut|sehr gut)
originalverpackt~; original verpackt~; in originalverpackung; ungeöffnet~; unbenutzt~; ungetragen~; neuware; wie neu; neu und unbenutzt; neu und originalverpackt; neu originalverpackt; 1a zustand; guter zustand; sehr guter zustand; gebrauchtware; retourenware; vorführgerät~; aufbereitet~
top zustand; wie ungetragen; kaum getragen; kaum benutzt; makelloser zustand
`,
  fr: `
(modèle|produit) d exposition; traces d usage; emballage abîmé; boîte abîmée; légèrement utilisé~
neuf; neuve; neufs; neuves; d occasion; occasion; reconditionné~; comme neuf; état neuf; très bon état; bon état
sous blister; jamais (utilisé~|porté~|servi|ouvert~); neuf sous emballage; dans sa boîte d origine; remis à neuf; seconde main; d occasion; état impeccable; parfait état; neuf avec étiquette
impeccable~; comme sorti~ de boîte; très peu servi~; quasi neu~; peu porté~
`,
  es: `
(recién|como recién) salid~ de (fábrica|la caja|agencia)
nuevecit~; (nuev~|nuevecit~) de paquete; cero kilómetros
(estado|estética|condición) <n> / 10
(saldo|producto|modelo|equipo|unidad|pieza|artículo) de exhibición; con detalles (de uso|estéticos); detalle~ de uso; outlet con (marca~|detalle~); (muy |)poco uso; en desuso; como 0 km; cero km; 0 km; caja dañada; de (outlet|remate de exhibición)
caja abierta; empaque abierto; con caja abierta
nuev~; nuevo sellado; usad~; seminuev~; semi nuev~; reacondicionad~; segunda mano; de segunda mano; como nuevo; casi nuev~; sellado; sin uso; a estrenar; refurbished; restaurado; buen estado; excelente estado; perfecto estado
sin (usar|abrir|estrenar); nunca usad~; (de|en) caja cerrada; caja sellada; empaque sellado; impecable estado; en buen estado; poco uso; remanufacturad~; usado como nuevo; condición (nuevo|nueva|usado)
impecable~; flamante~; intact~; como salid~ de caja; poco uso; muy cuidad~; buenísimo estado
`,
  it: `
(stato|condizioni) <n> / 10
(modello|prodotto|articolo) da esposizione; segni di usura; scatola danneggiata; poco usat~; fine esposizione
(scatola|confezione) aperta; open box
nuov~ (sigillat~|di zecca|con etichetta|imballat~); nuovo; usat~; ricondizionat~; rigenerat~; seconda mano; come nuovo; buono stato; ottimo stato; ottime condizioni
mai (usat~|indossat~|aperto|aperta|aperti|aperte); ancora (sigillat~|imballat~); nuov~ con (etichetta|cartellino|scatola); pari al nuovo; usato garantito; da esposizione; sigillat~ originale; in scatola sigillata
sigillato; sigillata; sigillati; sigillate; nuov~ (mai|ancora|sigillat~|in scatola|imballato|imballata|con cartellino|non usato|e originale|e sigillato|a stock); in (scatola|confezione) (originale|sigillata); (perfett~|ottim~|buon~|eccellent~) (stato|condizioni|condizione|usato); pari al nuovo; usato pochissimo; mai (aperto|usato|indossato|utilizzato|scartato)
`,
  pt: `
pouco (rodad~|usad~); pouquíssimo uso; novinh~ em folha; zerad~; zero bala
(estado|condição) <n> / 10
zero km; 0 km; (produto|peça) de (exposição|mostruário|vitrine|saldo); com (marcas|detalhes) de uso; marcas de uso; saldo de (vitrine|exposição); caixa (danificada|amassada); avariad~; como zero
caixa aberta; embalagem aberta; open box
nov~; novo lacrado; lacrado; usad~; seminov~; semi nov~; recondicionad~; segunda mão; de segunda mão; como novo; sem uso; refurbished; vitrine; bom estado; ótimo estado; excelente estado; na caixa
nunca usad~; sem (usar|abrir); pouco uso; lacrada; remanufaturad~; zerad~; zero na caixa; usado em bom estado; de mostruário; mostruário
impecável; impecáveis; zerad~; bem conservad~; conservad~; seminov~ impecável; pouquíssimo uso
`,
  pl: `
jak nówka; nówka sztuka; mało używan~; stan igła
otwart~ (opakowanie|pudełko); open box
now~ (z metką|w pudełku|zafoliowan~|nieużywan~); fabrycznie now~; używan~; odnowion~; regenerowan~; powystawow~; poleasingow~; z drugiej ręki; jak nowy; stan (bardzo dobry|idealny|nowy|dobry)
nieużywan~; nieotwieran~; zafoliowan~; fabrycznie zapakowan~; stan (jak nowy|używany|wzorowy); po zwrocie
`,
  nl: `
(geopende|open) (doos|verpakking); open box
gloednieuw~; gebruikt~; tweedehands; refurbished; als nieuw; zo goed als nieuw
ongebruikt~; nieuw in (doos|verpakking|plastic|originele verpakking); in (originele|ongeopende) (verpakking|doos); ongeopend~; nog nooit gebruikt; nooit (gebruikt|gedragen|geopend); in (goede|perfecte|nieuw|nette|uitstekende|zeer goede) (staat|nieuwstaat|conditie); nieuwstaat; gereviseerd~; opgeknapt~; retourdeal; showmodel; b keus; zgan; gesealed; geseald; hersteld~; tweedekans~; licht gebruikt~
`,
  zh: `
拆封; 已拆封; 仅拆封; 开箱品
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
почти не (ношен~|использован~|пользовал~); ношен~ пару раз; муха не сидела; как с завода
б / у; бу; новый (в упаковке|в коробке|запечатанный); в заводской упаковке; восстановленн~; уцененн~; уценка; как новый; как новая; состояние (отличное|хорошее|идеальное|нового); витринный образец; не использовал~
в (идеальном|отличном|хорошем|новом|рабочем|прекрасном) состоянии; бывш~ в употреблении; бывш~ употреблении; не (использовал*|использован~|носил~|ношен~|вскрывал~|распакован~|был~ в употреблении|бу); (абсолютно|совершенно|полностью) новы~; новы~ (в упаковке|в коробке|запечатан~|с биркой|с бирками|не использован~|в пленке|без вскрытия); с биркой; с бирками; запечатанн~; запечатан; заводская упаковка; (восстановленн~|рефабриш~|refurbished|реставрирован~); в пленке; с витрины; открыт~ упаковка; поврежденная упаковка
`,
  ko: `
개봉품; 단순개봉; 박스 개봉
새상품; 새 상품; 새제품; 새 제품; 미개봉; 미사용; 중고; 중고품; 리퍼; 리퍼브; 리퍼비시; 전시품; 진열상품; 반품상품
`,
  vi: `
mới <n> %; hàng mới; mới nguyên (seal|hộp|tem); nguyên seal; fullbox; full box; chưa (sử dụng|qua sử dụng|bóc seal|mở); đã qua sử dụng; hàng cũ; like new; likenew; tân trang; trưng bày
2nd; hàng (2nd|second hand|cũ|like new|trưng bày|bãi|đã qua sử dụng|mới 100 %|mới <n> %|tân trang|nguyên seal|chưa bóc|like); (đồ|máy) (cũ|si|2nd|like new); likenew <n> %; like new <n> %; (mới|nguyên) (tinh|seal|keng|cứng|<n> %|zin|hộp|tem|full box|cứng cựa); chưa (bóc|mở|khui|qua|dùng|kích hoạt|active|active sim); nguyên (seal|zin|hộp|tem|bản); fullbox nguyên seal; secondhand
`,
  id: `
baru (segel|tersegel|gres); masih segel; belum pernah dipakai; bekas; seken; preloved; like new; rekondisi; refurbish; ex display; mulus <n> %
second hand; seken; bekas (layak|mulus|normal|pakai|seperti baru); (kondisi|condition|cond) (baru|mulus|bagus|second|bekas|99 %|<n> %|like new|normal|ori|seperti baru); (masih|msh) (segel|baru|garansi|bungkus|plastik); brand new in box; bnib; new (segel|in box|sealed); belum (pernah |)(dipakai|dibuka|digunakan)
`,
  th: `
มือสอง; ของใหม่; ของใหม่แกะกล่อง; ใหม่แกะกล่อง; ใหม่ยังไม่แกะ; ยังไม่แกะกล่อง; ไม่เคยใช้; สภาพดี; สภาพใหม่; สภาพ <n>%; รีเฟอร์บิช; เครื่องโชว์; สินค้าตัวโชว์
ของใหม่ 100%; ของใหม่100%; ใหม่ 100%; ใหม่แกะกล่อง; ใหม่ในกล่อง; ใหม่ในซีล; ใหม่เอี่ยม; ใหม่แท้; ใหม่มือ1; ใหม่มือหนึ่ง; มือ1; มือหนึ่ง; มือ 1; มือ 2; มือ2; สภาพนางฟ้า; สภาพเหมือนใหม่; สภาพสวย; สภาพใหม่มาก; สภาพดีมาก; สภาพ90; สภาพ99%; ตัวโชว์; ของโชว์; ไม่แกะกล่อง; ไม่แกะซีล; ยังไม่ได้ใช้; ยังไม่ใช้; ไม่ผ่านการใช้งาน; ผ่านการใช้งาน; ใช้แล้ว; รีเฟอร์บิช; เครื่องศูนย์มือสอง
`,
};

/** Stock and availability. */
export const stock: Phrases = {
  en: `
in stock; out of stock; now in stock; back in stock; ready stock; coming soon; available now; stock available; immediate availability; pre order; us stock; usa stock; uk stock
(limited|available) stock; in stock now; ships from stock; <n> in stock; <n> available; restock~; restocked; sold out; available (immediately|again)
(back|now|always|still|already|currently|fully) (in stock|available|restocked); (us|uk|eu|local|usa|large|ready|in) (stock|warehouse stock); (pre order~|preorder~); (out of|no|low|last) stock; sold out; coming soon; stock (available|clearance in|in (us|uk|usa)); new stock
`,
  de: `
auf lager; sofort lieferbar; sofort verfügbar; lieferbar; ausverkauft; wieder da; vorbestellung
wieder (lieferbar|verfügbar|erhältlich|auf lager); ab lager; nicht lieferbar; vorrätig; vorbestellbar; demnächst
(wieder|noch|sofort|jetzt|ab sofort|direkt|kurzfristig|bald|nur noch) (lieferbar|verfügbar|erhältlich|auf lager|vorrätig|bestellbar); (auf|ab|im) lager (verfügbar|lieferbar|vorrätig|); vorbestell~; vorverkauf; lagerware; lagernd~; nicht vorrätig; restlos ausverkauft
`,
  fr: `
en stock; disponible; disponible immédiatement; rupture de stock; de retour en stock; précommande
(à nouveau|de nouveau|bientôt|encore) (disponible|en stock); stock disponible; épuisé; prochainement; en réassort
(de nouveau|à nouveau|toujours|immédiatement|encore|rapidement) (disponible~|en stock); (précommande~|pré commande~|en précommande); bientôt (disponible|de retour); (en rupture|rupture) (de stock|); réassort~; stock (france|disponible|immédiat)
`,
  es: `
listo para (enviar|entregar); hay existencias; en bodega; en almacén
en stock; hay stock; con stock; stock; stock disponible; stock inmediato; disponible~; disponibles; disponible ya; en existencia; en existencias; agotado; preventa; últimas unidades; disponibilidad inmediata
(otra vez|de nuevo|nuevamente|ya|pronto|todavía) (disponible~|en stock|en existencia); (en|hay|con|tenemos|últimas en) (existencia~|stock|inventario|disponibilidad); preventa; (pre venta|preventa); reserva ya; (pre orden|preorden); agotad~; próximamente; sin stock; stock (real|permanente|limitado disponible|local|inmediato)
`,
  it: `
disponibil~; disponibilità immediata; in stock; esaurito; pronta consegna
(di nuovo|subito|ora) disponibil~; in magazzino; prossimamente; in arrivo
preordin~; prevendita; prenotabil~; (di nuovo|ancora|subito|presto) (disponibil~|in stock); ultimi disponibili; non disponibil~; arriva presto; riassortiment~
`,
  pt: `
em depósito
em estoque; em stock; disponível; disponíveis; a pronta entrega; pronta entrega; esgotado; pré venda; últimas unidades
(novamente|de novo|já|ainda|sempre|em breve) (disponíve~|em estoque); (em|temos|com|no) estoque; (pré venda|prévenda); encomenda; esgotad~; sob encomenda; reposição; (tem|há|temos) estoque; estoque (disponível|no brasil|próprio|imediato|local|limitado|pronto)
`,
  pl: `
w magazynie; od ręki; dostępn~ od ręki; dostępny; dostępne; na stanie; przedsprzedaż
(znów|ponownie|od ręki|zawsze|jeszcze|już) (dostępn~|w magazynie|w sprzedaży|na stanie); dostępn~ (od ręki|od zaraz|w magazynie|w sklepie|natychmiast); w magazynie; na magazynie; na stanie; przedsprzedaż~; przedpremier~; niedostępn~; brak w magazynie; zamówienie (przedpremierowe|z wyprzedzeniem); towar (dostępny|na stanie|na miejscu)
`,
  ru: `
в наличии; нет в наличии; под заказ; предзаказ
на складе; (есть|всегда|снова|опять|появил~|уже|имеется|большое) (в наличии|наличие|на складе|в продаже); из наличия; в наличие; поступлени~ (в продажу|товара|на склад); распродан~; ожидается (поставка|поступление); (скоро|снова) в продаже; предзаказ~; товар в наличии; наличие
`,
  zh: `
现货; 現貨; 有货; 有貨; 库存; 预售; 預售; 预购; 預購
現貨供應; 现货供应; 现货秒发; 大量现货; 现货充足; 库存充足; 补货; 断货; 缺货; 即将到货; 已到货; 预定; 预约
到货; 已到货; 新到货; 重新到货; 到货了; 补货中; 补货上架; 再次到货; 现货在售; 有库存; 库存有限; 暂缺; 缺货登记; 预购中; 预购商品; 开放预购; 开放预定; 需预定; 待补; 现货供应; 现货发售; 现货在库; 库存现货; 再上架; 重新上架
`,
  ja: `
在庫あり; 在庫有り; 在庫有; 入荷; 再入荷; 予約; 予約販売; 取り寄せ
在庫残り; 在庫限定; 即納可; 在庫処分品; 完売; 近日発売; 近日入荷; 入荷待ち
入荷しました; 入荷済み; 入荷予定; 再販; 再販売; 再入荷しました; 在庫あります; 在庫少; 在庫切れ; 予約受付中; 予約受付; 予約商品; 先行予約; 先行販売; 完売; 品切れ; 欠品; 販売再開
`,
  tr: `
stokta; stokta var; tükendi
stoktan; stoktan (teslim|hemen); stokda; stok (mevcut|var|dan); ön sipariş; yakında; hazır stok
(stokta|stoklarda|stoktan|stokumuzda|stoklarımızda) (var|mevcut|hazır|teslim|yok|gönderim|mevcuttur|olan|); stok (mevcut|var|yok|hazır); (tekrar|yeniden|yakında|şimdi|şu an) (stokta|stoklarda|satışta|geliyor|mevcut); ön sipariş~; ön satış; tükendi; tükenmiştir; hazır stok
`,
  vi: `
còn hàng; có sẵn hàng; hết hàng; sắp về; đặt trước; pre order
(hàng|đã|sắp|vừa) (về lại|về hàng|về kho|về thêm|có hàng|restock|có lại); về hàng; có lại hàng; order trước; hàng order; hàng đặt; (pre order|preorder); đặt hàng trước; (hết|còn|có|sẵn) (hàng|hàng sẵn|số lượng|kho|trong kho); tồn kho
`,
  id: `
stok (tersedia|ready|ada|banyak); tersedia; pre order; po <n> hari; segera hadir
`,
  th: `
มีของ; มีสินค้า; มีสต็อก; มีสต๊อก; สินค้าหมด; พรีออเดอร์; เปิดพรี; สั่งจอง
ของเข้าแล้ว; ของเข้า; ของมาแล้ว; สินค้าเข้าแล้ว; ของมาใหม่; เติมสต็อก; เติมสต๊อก; เข้าสต็อก; มีสต๊อก; ของหมด; รอของ; รอเข้า; พรีออร์เดอร์; พรีออเดอร์; เปิดพรีออเดอร์; เปิดจอง; มีของในสต็อก; มีของในไทย
`,
  ko: `
재고 있음; 재고있음; 재고 보유; 재고보유; 품절; 재입고; 입고; 예약판매; 예약 판매; 입고예정; 선주문
입고완료; 입고 완료; 입고예정; 입고 예정; 입고대기; 재입고완료; 재입고 완료; 재입고 예정; 재고있음; 재고 있음; 재고보유; 재고 보유; 재고확보; 재고 확보; 재고많음; 국내재고; 국내 재고; 품절; 일시품절; 일시 품절; 사전예약; 사전 예약; 사전주문; 예약주문; 예약 주문; 선예약; 판매재개; 판매 재개
`,
  nl: `
op voorraad; (weer|direct|nog|niet) (op voorraad|leverbaar|verkrijgbaar|beschikbaar|voorradig); leverbaar; voorradig; uitverkocht; pre order; voorbestelling; voorbestellen; uit voorraad (leverbaar|); binnenkort (leverbaar|verkrijgbaar|beschikbaar); beperkt leverbaar; nieuwe voorraad; in voorraad
`,
};
