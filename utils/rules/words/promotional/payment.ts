import type { Everywhere } from '../../phrases.ts';

/** Ways of paying and coupons: on delivery, in instalments, with points. */
export const payment = {
  en: `
promo code; coupon~; voucher code; cashback; cash back; interest free; use code; with code; (pay|buy) (later|in <n>|in <n> installments|on delivery|over time|now pay later|monthly); buy now pay later
(<n>|easy|monthly|interest free|no interest|zero interest) (installment~|instalment~|payment(s|)|emi|financing|finance|credit); 0 % (interest|apr|financing|finance|emi|installment)
(clip|use|apply|with|get|extra|<n> %|save with|stackable|on page|free) (coupon~|voucher~|promo code|discount code|code)
(coupon|voucher|promo|discount|discount) (code|codes|inside|available|off|applied|included|on page|at checkout); code (at checkout|save|inside|for); (cash|card|payment) on delivery; cod available; reward points
points back; (free|earn) (points|cashback|rewards)
`,
  de: `
gutschein (code~|sichern|aktion|inside|inklusive|einlösen|verfügbar|gratis|aktivieren); gutscheincode~; rabattcode~; rabattgutschein~; aktionscode~
(mit|per|dank|inkl|nur mit|durch) (gutschein~|coupon~|code|rabattcode|rabattgutschein); coupon (aktivieren|verfügbar|code|einlösen|sichern); <n> % (gutschein|coupon); ratenzahlung~; ratenkauf
(zahlung~|kauf|kaufen|bezahlen|bezahlung) (auf rechnung|in raten|per rechnung|nach erhalt|per nachnahme|später|bei lieferung|per vorkasse); auf (rechnung|raten|kredit); (per|gegen|als) nachnahme; nachnahme
0 % (finanzierung|zinsen|raten|zins); null prozent finanzierung; finanzierung (möglich|ab|0 %); finanzierbar; zinsfrei~; zinslos~; <n> raten; cashback~; geld zurück aktion; bonuspunkte; treuepunkte; klarna
jetzt kaufen später zahlen; später bezahlen
`,
  fr: `
code promo; (code|codes|bon|bons|chèque) (promo~|réduction|de réduction|promotionnel~|remise|avantage|d achat|cadeau offert|coupon); (coupon~|bon de réduction) (de|à|disponible|applicable|inclus|<n>|activ~|)
(paiement|payez|payer|règlement|paiements) (en <n> x|en <n> fois|en plusieurs fois|à la livraison|à réception|différé|fractionné|sans frais|échelonné|<n> x|plus tard|en plusieurs); <n> (x|fois) sans frais; en <n> (x|fois)
en <n> fois (sans frais|); sans frais; crédit (gratuit|offert|sans frais|disponible); (contre|en contre) remboursement; cashback; remboursé en (bon|partie); remboursement différé; odr; points (de fidélité|fidélité|offerts)
`,
  es: `
cuotas; cuotas sin interés; sin interés; sin intereses; meses sin intereses; hasta <n> cuotas; <n> cuotas
(cupón|cupon|cupones|código|codigo|códigos|vale) (de |)(descuento|promocional|promo|exclusivo|disponible|adicional|extra|<n>|especial|dto|de regalo); cupón; cupones
(usa|usá|aplica|con|utiliza|ingresa) (el |tu |)(cupón|código|codigo|cupon); contra (reembolso|entrega)
(pago|paga|pagá|pague|compra|abona) (contra|a la entrega|al recibir|en cuotas|a plazos|en <n>|a meses|en efectivo al recibir|después|aplazado|fraccionado|contra reembolso|contra entrega|a crédito)
<n> (cuotas|pagos|msi|meses) (sin interés|sin intereses|fijas|iguales|sin recargo|); (meses|cuotas|pagos|plazos) (sin (interés|intereses|recargo)|fijas|fijos|iguales); msi; a <n> (meses|cuotas)
(en|hasta) <n> (cuotas|meses|pagos|plazos|msi); financiación (sin|0 %|disponible|gratis|); financiamiento; sin (interés|intereses|recargo|enganche); cashback; reembolso (del <n>|inmediato|<n>)
puntos (extra|dobles|de regalo); bonificación (bancaria|<n>); mercado crédito; ahora <n>; cuota simple
`,
  it: `
(codice|codici|coupon|buono|buoni|voucher) (sconto|promo|promozionale|coupon|esclusivo|disponibile|<n>|omaggio|risparmio|extra); coupon~; (con|usa|applica|inserisci) (il |)(coupon|codice|buono)
(pagamento|paga|paghi|pagamenti|pagabile) (alla consegna|in contrassegno|in <n> rate|a rate|rateale|dopo|in rate|in contanti alla|posticipato|in <n> volte|dilazionato|con klarna|in comode rate); (in |)contrassegno
<n> rate; (rate|tasso|interessi|finanziamento) (a tasso zero|zero|senza interessi|0|0 %|mensili|disponibile|a zero); tasso zero; interessi zero; (a|in) rate; <n> rate senza interessi; rateizzabil~; senza interessi
cashback; punti (fedeltà|omaggio|bonus)
`,
  pt: `
sem juros; <n> x sem juros; parcelado; parcela~; cashback; cupom; cupons; (cupom|cupons|código|codigo|vale) (de |)(desconto|promocional|promo|exclusivo|disponível|<n>|frete|extra|liberado|no anúncio)
(use|com|aplique|resgate|pegue) (o |seu |)(cupom|código|cupão); código (promocional|de desconto|promo)
(pagamento|pague|paga|pagar|pagando) (na entrega|em até|parcelado|no pix|em <n>|à vista|depois|facilitado|contra entrega|só depois|em <n> vezes|no boleto|quando receber|ao receber)
<n> x (sem juros|s juros|no cartão|iguais|fixas|de r); (em|até|em até) <n> (x|vezes) (sem juros|no cartão|s juros|); <n> vezes (sem juros|); parcel~ (em|sem juros|no cartão|até|<n> x|s juros); parcelamento; parcelado~
s juros; (desconto|off) (no pix|à vista|no boleto); no pix; contra entrega; contra reembolso; dinheiro de volta; pontos (em dobro|livelo|extra)
`,
  pl: `
(kod|kody|kupon~|bon|voucher) (rabatow~|zniżkow~|promocyjn~|promo|<n>|na zakupy|podarunkowy gratis|do wykorzystania); kod rabatowy; kupon~; (z|użyj|wpisz|na) (kodem|kodu|kuponem|kod|kupon)
(raty|rata|ratach|na raty|w ratach|w systemie ratalnym) (0 %|zero|<n>|zero procent|<n> x|bez odsetek|od <n>|); raty 0 %; na raty; w ratach; <n> rat
(płatność|zapłata|zapłać|płać|płacisz|zapłacisz) (przy odbiorze|za pobraniem|ratalna|w ratach|później|za <n>|po|odroczona|na raty|po otrzymaniu|gotówką przy); (za|wysyłka za|możliwość) pobraniem; za pobraniem
(kup|kupuj) (na raty|teraz zapłać|teraz zapłać później); zapłać później; odroczona płatność; cashback; zwrot (gotówki|części|pieniędzy na konto); punkty (lojalnościowe|payback); bez odsetek
`,
  nl: `
(kortings|actie|promo|promotie|coupon|voucher) (code~|bon~|coupon|kortingscode); kortingscode~; kortingsbon~; actiecode~; promocode; (met|gebruik|via) (kortingscode|code|coupon|kortingsbon|voucher|de code); coupon~
(achteraf|later|gespreid|in termijnen|in <n> termijnen|in delen|per maand|op rekening|op afbetaling|bij levering|onder rembours|rembours|bij ontvangst) (betalen|betaald|betaling|); achteraf betalen
betaal (later|achteraf|in <n>|in termijnen|in delen|gespreid|bij ontvangst|na ontvangst); in termijnen; renteloos; 0 % rente; zonder rente; gratis (retour~|retourneren|omruilen); cashback~; geld terug actie; spaarpunten
klarna
`,
  ar: `
(كود|كوبون|قسيمة) (خصم|الخصم|تخفيض); (بالتقسيط|قسّط|تقسيط بدون فوائد|اشتر الآن وادفع لاحقا); استخدم (كود|الكود|كوبون)
`,
  sv: `
(rabatt|kampanj|erbjudande|bonus|presentkorts) (kod|koder|koden); rabattkod~; kampanjkod~; kupongkod~; (använd|med|ange) (kod|koden|rabattkod~|kupong~); (betala|köp) (senare|sen|i efterhand|mot faktura|på avbetalning|i delar|med klarna); (delbetalning|avbetalning|räntefri~|klarna); fri delbetalning; 0 % ränta; utan ränta; cashback; bonuspoäng
`,
  ru: `
промокод~; купон~; кэшбэк~; кешбэк~; рассрочк~; оплата при получении; (промокод~|промо-код~|промо код~|купон~|сертификат на скидку) (на|в|внутри|при|скидк~|<n>|по|дает|для|); по (промокоду|купону|коду|карте лояльности)
(рассрочк~|кредит~|в кредит|долями|частями|сплит) (0 %|без|<n>|0|на|от|под|платежей|оплата|); в (рассрочку|кредит); оплата (частями|долями|при получении|после|после примерки|по частям|картой при|потом|наличными при|позже)
(наложенн~ платеж~|наложкой|наложенный); без (переплат|процентов|первоначального взноса|предоплаты); плати (потом|позже|частями|долями); (кэшбэк~|кешбэк~|кэшбек~|кешбек~|cashback)
(балл~|бонус~|рубл~|деньги|денег|выплата|вознаграждение|оплата) за (отзыв~|покупку|фото); (бонусы|баллы) (за|на|спасибо|плюса|при|в подарок); возврат (части|<n> %) (денег|стоимости|средств|)
`,
  tr: `
kapıda ödeme; taksit~; <n> taksit; peşin fiyatına; sepette <n> %; sepette % <n>; sepette indirim; kupon
(taksit~|vade~|peşin~|kapıda|kupon~|indirim kodu) (farksız|fiyatına|ödeme|kodu|fırsatı|imkanı|seçeneği|seçenekli|avantajı|var|<n>|yok|kartı|olanağı|uygulanır); (<n> ay|<n>) taksit~
taksit~ (imkanı|seçenekleri|fırsatı|avantajı); vade (farksız|farkı yok|farkı olmadan); vade farksız; peşin fiyatına <n>; faizsiz; (kapıda|teslimatta|teslimde) (ödeme~|nakit|kredi kartı|öde)
(indirim|kupon|promosyon|hediye) (kodu|kuponu|çeki|kodları|kuponları); (kupon|kod) (ile|fırsatı|indirimi|lu|kullan); kuponlu; sepette (ek|<n>|kupon|net|extra|ekstra|% <n>|özel|<n> tl) (indirim~|fırsat~|fiyat~|)
nakit iade; cashback; para puan; puan (kazan|fırsatı|hediye); bonus (kart|puan)
`,
  id: `
bayar di tempat; bayar ditempat; bisa cod; cod; cashback; (bisa|bayar|terima) (cod|ditempat|di tempat); cicilan <n> %; cicilan; voucher; kupon
(bisa|terima|bayar|sistem|support|melayani|tersedia|siap) (cod|cicil~|kredit|dicicil|paylater|pay later|transfer|qris|ditempat|di tempat|dirumah|di rumah|bayar di tempat|bayar nanti|spaylater|angsur~)
(cod|cod an) (cash|bayar|tersedia|ready|only|bandung|jakarta|seluruh|aman|semua|ok|bisa|langsung|area); bayar (di|saat|ketika|pas|setelah) (rumah|tempat|terima|barang sampai|barang datang|terima barang|lokasi|kurir|sampai)
bayar nanti; cicilan (<n>|0 %|tanpa|<n> x|ringan|tanpa kartu|bunga); tanpa (bunga|dp|kartu kredit); dp (0|ringan); kredit (tanpa|<n>|murah)
(voucher|vocher|kupon|kode) (toko|diskon|gratis|promo|voucher|ongkir|potongan|cashback|belanja|xtra); kode (promo|voucher|diskon|kupon); pakai (voucher|kode|kupon); klaim (voucher|kupon|kode)
cashback (xtra|<n>|<n> %|koin|s d|hingga); spaylater; paylater; nyicil
`,
  ms: `
bayar (ansuran|semasa terima)
`,
  tl: `
cod
`,
  vi: `
(thanh toán|nhận hàng) (khi nhận hàng|thanh toán|trả tiền); kiểm hàng trước; trả góp; voucher; mã giảm giá
(thanh toán|trả tiền|nhận hàng|tt) (khi nhận hàng|khi nhận|sau khi nhận|tại nhà|linh hoạt|sau|trước khi nhận|mới trả tiền|rồi trả tiền|trả tiền|mới thanh toán|khi giao hàng)
(được |)kiểm (tra |)hàng (trước|khi|trước khi nhận|thoải mái); cod; ship cod
(mã|nhập mã|nhập|áp mã|dùng mã|lấy mã|săn mã|code) (giảm|giảm giá|freeship|voucher|khuyến mãi|giảm <n>|giảm thêm|ưu đãi|<n> %|shop|sale|hoàn xu|giảm đến); nhập mã; mã (giảm|freeship|ưu đãi|hoàn xu|giảm giá)
(voucher|coupon|phiếu) (giảm|<n>|khủng|đến|mua hàng|giảm giá|quà|lên đến|ưu đãi|extra|shop); coupon; (trả góp|góp) (<n> %|0 %|lãi suất 0|không lãi|<n> tháng|lãi suất|online|qua thẻ); lãi suất 0
(hoàn) (xu|xu extra|xu xtra|tiền <n>|<n> % xu|<n> %); spaylater; mua trước trả sau; trả sau; tích điểm
`,
  th: `
เก็บเงินปลายทาง; เก็บปลายทาง; คูปอง; ชำระเงินปลายทาง; เก็บเงินปลายทางได้; ผ่อน 0%; ผ่อนได้; โค้ดลด; มีเก็บปลายทาง; มีเก็บเงินปลายทาง; มีปลายทาง; รับเก็บปลายทาง; ชำระปลายทาง; ชำระเงินปลายทางได้; จ่ายปลายทาง; จ่ายเงินปลายทาง
เงินปลายทาง; จ่ายทีหลัง; ซื้อก่อนจ่ายทีหลัง; ผ่อนชำระ; ผ่อนจ่าย; ผ่อนสบาย; ผ่อนนาน; ผ่อน <n> เดือน; ผ่อน <n> งวด; ผ่อน0%; ดอกเบี้ย 0%; ดอกเบี้ย0%; ไม่มีดอกเบี้ย; โค้ดส่วนลด; โค้ดส่งฟรี; โค๊ดส่วนลด; ใส่โค้ด; ใช้โค้ด
เก็บโค้ด; คูปองส่วนลด; คูปองส่งฟรี; เก็บคูปอง; แจกคูปอง; บัตรกำนัล; เวาเชอร์; เงินคืน; รับเงินคืน; แคชแบ็ก; แคชแบค; คืนคอยน์; รับคอยน์; รับเหรียญ; สะสมแต้ม; แลกแต้ม; ได้แต้ม
`,
  zh: `
券后; 折扣码; 优惠券; 分期; 零利率; 免息; 货到付款; 返现; 返现金; 返利; 返券; 返红包; 好评返现; 晒图返现; 晒单返现; 好评返<n>; 收货返现; 领红包; 现金红包; 送红包; 领券; 领券立减; 领券减<n>; 领券优惠; 先领券; 优惠券减<n>; 券后<n>; 券后价; 券后价<n>; 用券; 大额券; 折价券; 领取优惠券; 优惠码; 分期付款; 分期0利率; 分期零利率; 免息分期; <n>期免息
花呗; 花呗分期; 白条免息; 先用后付; 货到付现; 见货付款; 货到刷卡; 超商取货付款; 取货付款; 超取付款; 线上刷卡; 刷卡分期; 零头款; 零首付; 回馈金; 点数回馈; 蝦幣回饋; 虾币回馈; 蝦幣; 现金回馈; 购物金; 送购物金; 集点; 送积分; 积分兑换; 双倍积分
`,
  ja: `
ポイント10倍; ポイント<n>倍; クーポン; ポイント還元; ポイントアップ; <n>円クーポン; 代引き可; 分割払い; クーポン配布中; クーポン利用で; クーポンで; クーポン使用で; クーポン適用; クーポンあり; クーポン有; クーポン配布; クーポン発行中; <n>円OFFクーポン; <n>%OFFクーポン; 限定クーポン; 割引コード; クーポンコード; プロモーションコード; ポイント最大; ポイント付与; ポイント進呈
ポイント消化; 高ポイント還元; キャッシュバック; キャッシュバック中; 代引き可能; 代引き; 代引き対応; 代引OK; 代引可; 代引き無料; 代引手数料無料; 代金引換; 後払いOK; 後払い可; 後払い可能; 後払い; 分割払いOK; 分割払い可; 分割OK; 分割可; 金利0%; 金利ゼロ; 無金利; 手数料無料; 送料手数料無料; 金利手数料無料; 領収書発行可; レビューでプレゼント; レビュー投稿で; レビュー特典
レビューを書いて; レビューで; 口コミ投稿で; ペイペイ使える; スーパーセール対象
`,
  ko: `
쿠폰; 무이자; 할부; 적립금; 캐시백; 캐쉬백; 페이백; 착불; 후불; 후불결제; 착불결제; 할인쿠폰; 할인 쿠폰; 쿠폰할인; 쿠폰 할인; 쿠폰적용; 쿠폰 적용; 쿠폰적용가; 쿠폰가; 쿠폰증정; 쿠폰 증정; 쿠폰지급; 쿠폰 지급; 쿠폰받기; 쿠폰 받기; 쿠폰사용; 중복쿠폰; 중복할인; 중복 할인; 장바구니쿠폰; 장바구니 쿠폰; 카드할인; 카드 할인; 청구할인; 무이자할부; 무이자 할부
<n>개월 무이자; <n>개월 할부; 할부가능; 할부 가능; 포인트 적립; 포인트적립; 포인트 지급; 포인트 증정; 적립금 지급; 적립 이벤트; <n>% 적립; <n>배 적립; 리뷰 이벤트; 리뷰이벤트; 리뷰 작성시; 리뷰작성시; 후기 이벤트; 후기작성시; 후기 작성시; 포토리뷰; 네이버페이 적립; 상품권 증정; 현금영수증
`,
} as const satisfies Everywhere;
