import type { Everywhere } from '../../phrases.ts';

/** Ready to be sent. */
export const readyStock = {
  en: `
ready stock
(malaysia|msia|kl|klang|penang|johor|singapore|sg|philippines|ph|manila|indonesia|jakarta|thailand|bangkok|vietnam|taiwan|hong kong|us|usa|uk|eu|local) (ready stock|ready stocks|stock ready|instock|local stock)
ready stock(s|) (malaysia|msia|kl|singapore|sg|philippines|ph|manila|indonesia|jakarta|thailand|taiwan|local|in (malaysia|singapore|kl))
(ready|available) (to ship|stock|for dispatch|for shipping|for shipment|to go|immediately|to dispatch|for immediate (dispatch|delivery|shipping)); in stock ready; ready in stock; (local|us|uk|eu) stock ready
ready stock (malaysia|sg|local)
`,
  de: `
(sofort|direkt|ab lager|heute noch|schnell) (versandfertig~|versandbereit~|abholbereit~|abholbar); versandfertig~; versandbereit~; schnell lieferbar; sofort lieferbar ab lager
`,
  fr: `
prêt~ à (expédier|être expédié~|être envoyé~|envoyer|l envoi|partir|l expédition); prêt(s|) à (expédier|partir|être envoyé(s|)); expédition depuis (la france|l europe|notre entrepôt); disponible pour expédition
`,
  es: `
list~ para (enviar|envío|entrega|despachar|entregar|su envío); disponible para (envío|entrega) inmediat~; entrega (inmediata|al instante|al momento|ya); envío desde (españa|méxico|argentina|chile|colombia)
`,
  it: `
pront~ (per la spedizione|alla spedizione|per l invio|per la consegna|all invio|da spedire|per essere spedito); in pronta consegna; pronta consegna; spedito dall italia; magazzino italia; spedizione dall italia
disponibile (subito|ora) con spedizione
`,
  pt: `
pront~ para (envio|entrega|enviar|despacho|ser enviado|postagem); (a |)pronta entrega; em pronta entrega; já no brasil; estoque no brasil; envio (do brasil|imediato do brasil); disponível para envio
`,
  pl: `
gotow~ do (wysyłki|wysłania|nadania|odbioru); wysyłk~ (od ręki|z polski|z magazynu|z polskiego magazynu|natychmiast); do wysyłki (od ręki|dziś|od zaraz); dostępne od ręki wysyłka
`,
  nl: `
klaar (voor|om) (verzending|te verzenden|verzonden te worden); (direct|meteen) (leverbaar uit voorraad|verzendklaar|te verzenden|klaar); verzendklaar; verzending vanuit nederland; uit nederland verzonden
`,
  ar: `
جاهز للشحن; جاهزة للشحن; متوفر للشحن الفوري
`,
  sv: `
(klar|klart|redo) (för leverans|att skickas|för avsändning); (skickas|levereras) (från lager|direkt från lager); omgående leverans; leveransklar~; lagervara med snabb leverans
`,
  ru: `
готов~ к (отправке|отгрузке|доставке|выдаче); отправк~ (сразу|со склада|из россии|из москвы|сегодня же); (доставка|отгрузка) со склада; со склада в (москве|россии|спб); быстрая отправка
`,
  tr: `
(sevke|gönderime|kargoya|teslimata|teslime) hazır; hemen (teslim|kargoda|kargo|gönderilir|sevk); stoktan (hemen |)teslim; aynı gün (sevk|gönderilir|çıkış); türkiye (stok|stoktan|den gönderim)
`,
  id: `
ready stock; ready stok; stok (terbatas|ready|menipis|terakhir); barang (ready|terbatas); ready (ready|sekarang)
(ready|redy|redi|stok|barang|siap) (stock|stok|siap kirim|kirim|ready siap kirim|selalu|banyak|jakarta|gudang|indonesia|stock jakarta|toko|sekarang|hari ini|ada|tersedia siap|di tempat|cod); selalu ready
ready (stock|stok|kak|ya); siap (kirim|dikirim|antar|cod)
`,
  ms: `
ready stok
`,
  vi: `
hàng sẵn; có sẵn; sẵn hàng; hàng (mới về|có sẵn|về sẵn); (hàng|sẵn|có|kho) (sẵn|sẵn hàng|sẵn kho|có sẵn|sẵn tại kho|có sẵn tại shop|sẵn ship ngay|sẵn giao ngay|hàng ngay|sẵn shop)
sẵn (hàng|kho|shop|tại kho|giao ngay|ship)( hà nội| hcm|); (ship|giao) (ngay|liền|luôn)( trong ngày|); có sẵn ship
`,
  th: `
พร้อมส่งในไทย; พร้อมส่งจากไทย; พร้อมส่งที่ไทย; พร้อมส่งทุกสี; พร้อมส่งทุกไซส์; พร้อมส่งด่วน; พร้อมส่งทันที; มีของพร้อมส่ง; ของพร้อมส่ง; สินค้าพร้อมส่ง; สต็อกพร้อมส่ง; สต๊อกไทย; สต็อกไทย; สต๊อกในไทย; สต็อกในไทย; ของอยู่ไทย
ของอยู่ในไทย; ของในไทย; มีของในไทยพร้อมส่ง; มีสต็อกพร้อมส่ง; ส่งได้เลย; ส่งได้ทันที; พร้อมโอน
`,
  zh: `
现货当天出; 現貨當天出; 当天出货; 當天出貨; 當日出貨; 当日出货; 當天寄出; 当天寄出; 當日寄出; 当日寄出; 當天出; 當日出; 当日出; 隔天到; 隔日到; 次日到; 今日出貨; 下单即发; 下單即發; 秒出貨
马来西亚现货; 马来现货; 新加坡现货; 大马现货; 本地现货; 香港现货; 台湾现货; 现货速发; 现货秒发; 现货秒出; 现货即发; 现货直发; 现货当天发; 现货立发; 现货极速发货; 现货包邮; 国内现货速发; 台湾现货速发; 台湾现货快速出货; 大量现货速发; 现货供应秒发; 24h出货; 当天寄出; 马上寄出; 快速寄出; 快出; 速寄; 速出; 极速出货; 超快出货
`,
  ja: `
即出荷可; 即出荷可能; 即発送可; 即発送可能; 即日発送可; 即日出荷可; 即日出荷可能; すぐ発送; すぐに発送; すぐにお届け; 在庫あり即納; 在庫あり即日発送; 国内在庫即納; 国内在庫あり即納; 国内倉庫から発送; 国内倉庫発送; 発送可能; 翌日出荷可; 最短発送; 最速発送; 最速配送
`,
  ko: `
즉시출고; 즉시 출고; 즉시배송; 즉시 배송; 바로출고; 바로 출고; 바로발송; 바로 발송; 당일출고가능; 당일 출고 가능; 당일발송가능; 국내재고 당일발송; 재고보유 즉시발송; 빠른출발; 오늘바로; 오늘 바로 출발; 출고가능; 출고 가능
`,
} as const satisfies Everywhere;
