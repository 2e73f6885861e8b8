import type { Everywhere } from '../../phrases.ts';

/** Carriage: that it costs nothing, is quick, or begins at once. */
export const carriage = {
  en: `
free <n> day (shipping|delivery|dispatch); (<n>|one|two|three) (day|hour) (shipping|delivery|dispatch); overnight (shipping|delivery)
(fast|quick|express|next day|same day|rapid) (shipping|delivery|dispatch); ships (free|fast|today|from|within|worldwide); ship from; shipping included; worldwide shipping; cash on delivery
ships (same|next|the same|the next) day; ships in <n>; ships (out|directly|immediately); (same|next) day ships; dispatched (today|same day|within <n>); delivered (free|fast|today|tomorrow|next day)
(no|zero) (shipping|delivery) (fee|cost|charge|charges|costs); free (uk|us|usa|worldwide|international|express|priority|local|standard|next day|same day) (shipping|delivery|postage|ship)
(shipping|delivery|postage) (free|is free|on us|included); free post; freepost; (ships|shipped|shipping|dispatched|delivery) (within|in) <n> (h|hours|hour|hrs|days|business days|working days); ready to (ship|dispatch)
ships (from the us|from usa|from uk|from eu|same day|immediately); (fast|quick|express|rapid|speedy|prompt) (shipping|delivery|dispatch|postage); (us|usa|uk|eu|local) (seller|shipping|warehouse) (fast|free)
arrives (tomorrow|today|in <n> days); (same|next) day (shipping|delivery|dispatch|despatch); immediate (shipping|dispatch|delivery)
`,
  de: `
(kostenlos~|gratis|schnell~|portofrei~|kostenfrei~) (versand|lieferung); versandkostenfrei~; versand kostenlos; versand gratis; portofrei; blitzversand; expressversand; expresslieferung; sofortversand
versand aus deutschland; inkl versand; gratisversand; gratis versand; (versand|lieferung|lieferzeit) (am (selben|gleichen|nächsten) tag|in <n> (tagen|stunden|werktagen)|heute|sofort|noch heute|innerhalb <n>)
<n> h (versand|lieferung); versandfrei; (schneller|sofortiger|kostenfreier|blitzschneller) (versand|versandt); (schnell~|sofortig~|kostenfrei~|umsonst) lieferung; schnellversand
(heute|morgen) (bei dir|bei ihnen|geliefert|da); versandfertig~; versandbereit~; sofort versandfertig~; ohne versandkosten; keine versandkosten
(kostenlos~|gratis|schnell~|frei~|portofrei~) (versand~|liefer~|zustellung|rückversand); frei haus; inklusive versand; inkl lieferung
`,
  fr: `
livraison (gratuite|offerte|rapide|express|24h|48h|incluse); frais de port (offerts|gratuits|inclus); expédition (rapide|gratuite|immédiate); envoi (gratuit|rapide)
(expédié|expédiée|livré|livrée|envoyé|envoyée|expédition|livraison|envoi) (sous|en) <n> h*; (expédié|livré|envoyé)~ (aujourd hui|demain|le jour même|immédiatement|rapidement|gratuitement|de france)
expédition (le jour même|express|offerte|immédiate|depuis la france|sous <n> jours); port (gratuit|offert|compris|inclus); prêt~ à (expédier|être expédié)
(frais d envoi|frais de livraison|frais d expédition) (offerts|gratuits|inclus|compris); sans frais de (port|livraison)
livraison (<n> h|<n> jours|en <n> jours|le jour même|à domicile gratuite|sans frais|comprise|point relais gratuite); franco de port
`,
  es: `
envío~ (gratis|gratuito~|rápido~|inmediato~|express|incluido~|hoy|a todo el país); envio~ (gratis|rapido|inmediato); entrega (inmediata|gratis|rápida); pago contra entrega; contra entrega
(entrega|envío|envio|envíos|despacho|llega|llegada) (en|dentro de) <n> (h|horas|hs|días)
(envío|envio|envíos|entrega|despacho) (sin (costo|coste|cargo|gastos)|a cargo nuestro|urgente|express|exprés|mismo día|el mismo día|hoy mismo|24 h|desde españa|desde méxico|full|a domicilio gratis|a todo el país|a todo méxico|bonificado|rapidísimo|flash)
sin gastos de envío; (portes|gastos de envío) (gratis|incluidos|pagados|gratuitos); llega (hoy|mañana); listo para (enviar|envío|entrega|despachar); mercadoenvíos; despacho inmediato
(recíbelo|recibelo|recíbalo|lo recibes) (hoy|mañana|ya|en <n>)
`,
  it: `
(spese (di |)(trasporto|spedizione|consegna|postali)|trasporto|corriere|consegna) (inclus~|compres~|gratuit~|gratis|a nostro carico|a carico nostro|omaggio|offert~); trasporto (a carico|pagato) (nostro|da noi)
spedizion~ (gratuit~|gratis|veloce|rapid~|express|immediata|inclusa); consegna (gratuita|gratis|rapida|veloce|24h); (consegna|spedizione|spedito|spedita|spediamo|arriva) (in|entro) <n> (h|ore|giorni)
spedit~ (subito|oggi|gratis|in giornata|immediatamente|dall italia)
(spedizione|consegna) (in giornata|omaggio|a costo zero|dall italia|24 h|48 h|24h|48h|rapidissima|veloce|lampo|celere|tracciata gratis|a domicilio gratis); senza spese di spedizione
spese di spedizione (gratis|incluse|gratuite); pront~ (per la spedizione|alla spedizione|all invio|per la consegna); arriva (domani|oggi|subito); spedizioni (gratuite|gratis|veloci|rapide)
`,
  pt: `
(frete|envio|entrega) (grátis|gratis|rápid~|imediat~|expresso|incluso|hoje|24h); frete grátis; pronta entrega; envio já; (envio|entrega|enviamos|despacho|chega|postagem|receba) em (até )<n> (h|horas|dias)
(envio|entrega|despacho|postagem) (imediat~|no mesmo dia|em <n> h|full|hoje|expressa|expresso|turbo|do brasil|para todo brasil|para todo o brasil|rápid~|já|grátis|gratuit~|ultra rápid~)
frete (zero|por nossa conta|gratuito|incluso|free|barato|grátis para todo brasil|fixo); sem (frete|custo de envio|custo de entrega); (chega|receba) (hoje|amanhã); pronto para (envio|enviar|entrega); portes grátis
`,
  pl: `
(szybk~|ekspresow~|natychmiastow~|błyskawiczn~|tani~) (wysyłk~|dostaw~); wysyłka (gratis|24h|24 h|0 zł|w 24h|dziś|od ręki); dostawa gratis; smart!
(wysyłk~|dostaw~|przesyłk~|nadanie) (w <n>|<n> h|w <n> h|24 h|tego samego dnia|dzisiaj|dziś|jutro|od ręki|natychmiast|z polski|za darmo|za free|darmowa|kurierem gratis|paczkomat gratis|w cenie|free)
(wysyłka|dostawa) w (<n> h|<n> dni|ciągu <n>|dniu zamówienia); (ekspres|szybk~|błyskawiczn~|natychmiastow~|ekspresow~|bezpłatn~|darmow~) (wysyłk~|dostaw~|przesyłk~); bezpłatn~ (dostaw~|wysyłk~|przesyłk~|zwrot~)
gotow~ do wysyłki; kurier gratis; koszt wysyłki 0
`,
  nl: `
gratis (verzending|bezorging|levering); vandaag besteld; (gratis|snelle|snel|kosteloze|kosteloos|directe|spoed) (verzending|verzonden|bezorging|bezorgd|levering|geleverd|verstuurd|thuisbezorgd)
verzending (gratis|inbegrepen|inclusief|binnen <n>|vandaag|dezelfde dag); (verzendkosten|bezorgkosten) (gratis|inbegrepen|inclusief|vrij); geen verzendkosten; zonder verzendkosten; verzendkostenvrij
(morgen|vandaag|volgende dag|binnen <n> (dagen|uur)) (in huis|geleverd|bezorgd|verzonden|thuis); voor <n> (uur|u) besteld; voor <n> : <n> besteld; voor <n> uur; besteld morgen in huis
klaar (voor|om te) (verzending|verzenden); snelle (levertijd|verzendtijd); direct (verzonden|verstuurd)
`,
  sv: `
fri~ (frakt|leverans|hemleverans|retur|returer|returrätt|porto|expressfrakt|expressleverans); fraktfri~; fraktfritt; portofri~; portofritt; gratis (frakt|leverans|hemleverans|porto|retur|returer|expressfrakt|hemkörning|utkörning)
(frakt|leverans|porto) (ingår|inkluderad|inkluderat|gratis|utan kostnad|på köpet|<n> kr|noll kr); (inkl|inklusive|med fri|utan extra) (frakt|leverans|fraktkostnad); (utan|ingen|inga) (fraktkostnad~|frakt|fraktavgift~|leveranskostnad|portokostnad)
(snabb~|blixtsnabb~|omgående|direkt|supersnabb~) (leverans~|frakt|hemleverans); snabbleverans; expressleverans; expressfrakt; vi (bjuder på|betalar|står för) (frakten|porto|portot)
(leverans|levereras|skickas|hos dig) (inom |på |om |)<n> (dag|dagar|timmar|arbetsdagar|vardagar|h); (skickas|levereras|sänds|leverans) (idag|i dag|samma dag|omgående|direkt|i morgon|imorgon|nästa dag|dagen efter|från sverige|gratis)
`,
  ru: `
доставк~ (бесплатно|за <n>|в день заказа|по россии|сегодня|завтра); (быстр~|срочн~|экспресс) доставк~
(отправк~|отправим|отправляем|доставк~|доставим|привезем|отгрузк~) (в день (заказа|оплаты)|сегодня|завтра|за <n>|в течение|в тот же день|сразу|со склада|из москвы|в подарок|на следующий день|по рф|по всей россии|включена|за наш счет|даром|0 руб|курьером бесплатно)
(быстр~|срочн~|моментальн~|мгновенн~|молниеносн~|экспресс|бесплатн~|даром) (доставк~|отправк~|отгрузк~|пересылк~); готов~ к отправке; (доставка|пересылка|отправка) бесплатн~; бесплатная пересылка
(придет|привезем|доставим) (завтра|сегодня|за <n>); экспресс-доставка
`,
  tr: `
ücretsiz kargo; kargo bedava; hızlı kargo; aynı gün kargo; (ücretsiz|bedava|hızlı|aynı gün|anında) (kargo|teslimat|gönderim); kargo (ücretsiz|dahil|bizden); hemen kargo; hızlı teslimat
(aynı gün|hemen|anında|ertesi gün|24 saatte|hızlı|süratli|ekspres|<n> saatte) (kargo~|kargoda|gönderim|teslim|teslimat|sevk|sevkiyat)
kargo (bedava|ücretsiz|bizden|dahil|beleş|bizde|ücreti yok|bedeli yok|ücreti bizden|hızlı|alıcıya ait değil); kargoya (hazır|verilir); (bedava|ücretsiz|beleş) (kargo~|gönderim~|teslimat~|nakliye); sevke hazır
gönderime hazır; hızlı gönderi; saatinde kargo; ücretsizdir; (yarın|bugün) kapında
`,
  id: `
gratis ongkir; gratis ongkir (seluruh indonesia|se indonesia|pulau jawa); free ongkir; bebas ongkir; siap kirim; (bebas|free|gratis|subsidi) (ongkir|ongkos kirim|pengiriman|kirim); kirim (cepat|hari ini|langsung|instan)
free (hadiah|bonus|pouch|ongkir); gratis (hadiah|kirim|tas|box|bubble wrap); (kirim|dikirim|pengiriman|sampai) (hari ini|cepat|kilat|instan|instant|sameday|same day|langsung|besok|gratis|dari jakarta|dari indonesia|aman)
(siap|ready) (kirim|antar); (gratis|bebas|free|subsidi|potongan) (ongkir~|ongkos kirim|ongkos|pengiriman|biaya kirim|antar); pengiriman (gratis|cepat|kilat|instan|aman); ongkir (gratis|murah|0|nol|ditanggung); tanpa ongkir
(same|next) day kirim; kirim (se indonesia|seluruh indonesia)
`,
  ms: `
penghantaran percuma; penghantaran (percuma|pantas|cepat); pos percuma; free pos
`,
  tl: `
libreng (delivery|shipping)
`,
  vi: `
miễn phí (vận chuyển|ship|giao hàng); (miễn phí vận chuyển|freeship|miễn phí ship|giao hàng) toàn quốc; freeship; free ship; giao hàng nhanh; giao nhanh; hỏa tốc; miễn (ship|cước|phí ship|phí giao hàng)
giao hàng (miễn phí|toàn quốc|tận nơi|hỏa tốc|trong ngày); ship (nhanh|cod|toàn quốc|hỏa tốc|miễn phí)
(giao|ship|gửi|giao hàng|vận chuyển|ship hàng) (nhanh|hỏa tốc|toàn quốc|ngay|trong ngày|trong <n>|<n> h|tận nhà|tận nơi|siêu tốc|cực nhanh|miễn phí|cod|free|về ngay|liền|0 đồng|0đ)
(miễn|free|0 đồng|0đ) (phí (ship|vận chuyển|giao hàng)|ship|vận chuyển|cước|giao hàng); sẵn sàng (giao|gửi|ship); nhận hàng (ngay|trong ngày|sau <n>); giao (hỏa tốc|trong ngày|trong <n> h|<n> h|ngay); phí ship 0
freeship (extra|max|xtra|toàn quốc|đơn|từ)
`,
  th: `
ส่งฟรี; จัดส่งฟรี; ฟรีค่าส่ง; ราคาส่ง; พร้อมส่ง; ส่งไว; ส่งด่วน; ฟรีส่ง; ส่งทันที; ส่งเร็ว; จัดส่งด่วน; จัดส่งเร็ว; พร้อมจัดส่ง; ราคาปลีกส่ง; ขายส่ง; ส่งจากไทย; ส่งจากกรุงเทพ; ส่งทุกวัน; ส่งวันนี้; ส่งภายใน <n> วัน
ส่งฟรีทั่วไทย; ส่งฟรีทั่วประเทศ; ส่งฟรีไม่มีขั้นต่ำ; จัดส่งภายใน <n>; จัดส่งทุกวัน; จัดส่งทันที; จัดส่งจากไทย; ฟรีจัดส่ง; ฟรีค่าจัดส่ง; ฟรีขนส่ง; ไม่เสียค่าส่ง; ค่าส่งฟรี; ส่งถึงบ้านฟรี; ส่งเร็วทันใจ; ส่งไวมาก
ส่งด่วนทันใจ; ส่งภายในวัน; พร้อมจัดส่งทันที; ได้รับใน <n> วัน; ส่งสินค้าทุกวัน; สั่งวันนี้ส่งวันนี้
`,
  zh: `
*包邮; *免邮; *直邮; 免运; 免运费; 免运費; 现货速发; 速发; 次日达; 顺丰; 运费险; 当天发货; 当日发货; 快速出货; 闪电出货; 24小时出货; 24h出货; 快速发货; 极速发货; 顺丰包邮; <n>元包邮; 满<n>免运; <n>小时内发货; <n>小时发货; 当天出货; 当日出货; 隔天到; 隔日到; 次日送达; 当日达; 秒发; 秒出; 现货秒出; 全国包邮; 全场包邮; 包邮到家; 包运费; 送货上门; 送货到家
免费送货; 免费配送; 宅配免运; 超商免运; 全馆免运; 免运优惠; 运费全免; 0运费; 零运费; 快速到货; 极速达; 闪送; 顺丰速运; 顺丰直发; 京东物流; 台湾出货; 台湾现货速发; 台湾现货快速; 国内发货; 现货直发; 现货快速出货; 今天发货; 马上发货; 立即发货; 下单即发; 拍下即发; 拍下秒发
`,
  ja: `
送料無料; 送料込み; 送料込; 即日発送; 即納; あす楽; 翌日配送; 翌日発送; 当日発送; 即日出荷; 翌日出荷; スピード発送; 最短当日; 即配; 翌日配達; 翌日お届け; 当日出荷; 即出荷; 即発送; 即発送可; 即出荷可能; 即発送可能; 最短翌日; 最短翌日お届け; 送料0円; 送料当店負担; 送料弊社負担; 送料サービス; 送料がお得; 全国送料無料; 配送無料; 配送料無料; 配達無料; 無料配送; 国内発送
国内から発送; 日本国内発送; 日本から発送; 宅配便無料; メール便無料; メール便送料無料; ネコポス送料無料; 速達; <n>時間以内に発送; <n>時間以内発送; 明日お届け; 本日発送; すぐ届く; すぐ発送; 即納可能; 即納対応
`,
  ko: `
무료배송; 무료 배송; 당일발송; 당일배송; 오늘출발; 오늘 출발; 당일 발송; 당일 배송; 빠른배송; 빠른 배송; 로켓배송; 새벽배송; 당일출고; 당일 출고; 즉시출고; 즉시 출고; 즉시발송; 즉시 발송; 바로출고; 바로 출고; 바로발송; 바로 발송; 내일도착; 내일 도착; 익일배송; 익일 배송; 익일도착; 총알배송; 총알 배송; 번개배송; 특급배송; 배송비 무료; 배송비무료; 배송비 0원
무배; 전국 무료배송; 국내배송; 국내 배송; 국내발송; 국내 발송; 빠른출고; 빠른 출고; 빠른발송; 슈팅배송; 오늘배송; 오늘발송; 오늘 발송; 배송 출발; 로켓와우
`,
  ar: `
(الشحن|التوصيل|شحن|توصيل|الشحن والتوصيل) (مجاني|مجانا|مجاناً|مجانى|بالمجان|ببلاش|علينا|على حسابنا|سريع|فوري|نفس اليوم|في نفس اليوم|بدون رسوم|بدون تكلفة|لباب البيت|لباب المنزل|خلال <n> (ساعة|أيام|يوم)); (بدون|بلا) (رسوم|تكاليف|مصاريف) (شحن|توصيل|الشحن|التوصيل); توصيل لباب (البيت|المنزل); الدفع عند الاستلام; دفع عند الاستلام
شحن مجاني; توصيل مجاني
`,
} as const satisfies Everywhere;
