import type { Pairs } from './pairs.ts';

/** Carriage, and that the buyer pays nothing for it. */
export const carriagePaid: Pairs = {
  en: {
    alone:
      '(?:freight|shipping|postage|delivery|p&p) (?:is |are )?(?:included|covered|paid)|no (?:postage|shipping|freight|delivery) (?:to pay|fees?|costs?|charges?)',
    one: 'shipping|ships|shipped|delivery|deliver(?:ed|s)?|postage|post(?:ed)?|p&p|carriage|freight',
    other:
      "won['’]?t cost (?:you )?(?:a (?:penny|cent|thing)|anything)|for nowt|for free|we (?:pay|cover)|we['’]ll (?:pay|cover)|paid by us|(?:is |are )?on (?:us|the house)|at our (?:own )?(?:expense|cost)|(?:at |for )?(?:no|zero|without) (?:extra |additional |any |added )?(?:costs?|charge|fees?)|costs? (?:you )?nothing|for nothing|pay nothing|(?:don['’]?t|won['’]?t|never) pay|nothing to pay|(?:is )?our treat|waived",
  },
  de: {
    alone: 'versand (?:ist )?(?:inklusive|inbegriffen|enthalten|drin)|inkl(?:usive|\\.)? (?:versand|porto|lieferung)',
    one: 'versand(?:kosten)?|porto|lieferung|lieferkosten|(?:ver)?schicken|liefern|zustellung|fracht',
    other:
      '(?:über)?nehmen wir|wir (?:über)?nehmen|(?:be)?zahlen wir|wir (?:be)?zahlen|tragen wir|wir tragen|geh(?:t|en) (?:auf|an) uns|(?:auf|zu) unsere(?:n)? (?:kosten|lasten|rechnung)|ohne (?:aufpreis|kosten|gebühren?|zusatzkosten)|keine(?= versandkosten| porto)|koste[tn] (?:dich |sie |euch )?nichts|entf(?:ällt|allen)|umsonst|ist geschenkt',
  },
  fr: {
    one: "livrée?s?(?= chez)|livraison|frais (?:de port|d['’]envoi|de livraison|d['’]expédition)|port|envoi|expédition|l['’]envo(?:ie|yons)|envoyons|livrons|expédions",
    other:
      "gratuitement|pour nous|à notre charge|à nos frais|(?:nous )?prenons en charge|(?:on|nous) (?:paie|paye|payons|offre|offrons)|pas à payer|zéro(?= frais| euro)|sans (?:frais|supplément)|ne (?:payez|payes?|paie[sz]?) (?:pas|rien)|ne (?:vous )?coûte(?:nt)? rien|(?:c['’])?est cadeau|c['’]est pour nous",
  },
  es: {
    one: 'env[ií]os?|entrega|flete|portes?|gastos de env[ií]o|mandamos|enviamos|llevamos|despachamos|domicilio',
    other:
      '(?:lo |los |la )?ponemos(?: nosotros)?|de nuestra cuenta|va incluido|(?:corren?|va|van) por (?:nuestra cuenta|cuenta nuestra|cuenta de la casa|nosotros)|por (?:nuestra cuenta|cuenta nuestra|la casa)|(?:lo |los )?pagamos|a (?:nuestro cargo|cargo nuestro)|sin (?:coste?|costo|cargo|cargos|pagar|recargo)|no (?:pagas|pag[aá]s|pagues|cuesta|te cuesta|cobramos|se paga)|invita la casa|(?:lo )?bonificamos|cost[eo] cero|gratis',
  },
  it: {
    one: 'spedizion[ei]|consegn[ae]|spediamo|consegniamo|portiamo|mandiamo|inviamo|trasporto',
    other:
      '(?:la |le )?offre la casa|(?:compres|inclus)[aeio] nel prezzo|a nostre spese|paghiamo|a (?:nostro carico|carico nostro)|(?:la |le )?offriamo|senza (?:spese|costi|sovrapprezzo|pagare)|non (?:la |le )?(?:paghi|paga|pagate|costano?)|ci pensiamo noi|a costo zero|zero spese|gratis',
  },
  pt: {
    one: 'frete|envio|entrega|portes?|enviamos|entregamos|mandamos|levamos|despachamos',
    other:
      'por conta (?:da loja|da casa|do vendedor|do lojista|nossa)|na conta da (?:loja|casa)|na nossa conta|(?:é |e |fica |vai )?(?:por nossa conta|com a gente|conosco|por conta da casa|na faixa)|n[ãa]o (?:paga|pague|cobramos|custa)|sem (?:custos?|cobrar|pagar|taxas?|cobrança)|de graça|pagamos|bancamos|oferecemos|zerad[oa]',
  },
  pl: {
    one: 'wysyłk\\p{L}*|dostaw\\p{L}*|przesyłk\\p{L}*|wyślemy|wysyłamy|dowieziemy|dowozimy|dostarczamy|transport',
    other:
      'nie zapłaci(?:sz|cie)|płacimy|po naszej stronie|na nasz koszt|bez (?:opłat\\p{L}*|dopłat\\p{L}*|kosztów)|nic nie koszt\\p{L}*|nie płaci(?:sz|cie)|pokrywamy|bierzemy na siebie|za friko|(?:0|zero) zł\\p{L}*|za zero',
  },
  nl: {
    one: 'bezorgkosten|verzending|verzendkosten|bezorging|bezorgen|levering|leveren|verzenden|sturen|porto',
    other:
      'nemen (?:wij|we)|(?:wij|we) nemen|op ons(?!\\p{L})|voor ons(?!\\p{L})|cadeau|(?:wij|we) betalen|betalen (?:wij|we)|(?:is |zijn )?voor onze rekening|op onze kosten|betaal[t]? (?:je |u )?(?:niets|geen)|zonder (?:meerprijs|kosten|extra kosten)|kost (?:je |u )?niets|is gratis',
  },
  ru: {
    one: 'доставк\\p{L}*|пересылк\\p{L}*|отправк\\p{L}*|привез[её]м|довез[её]м|доставим|вышлем|отправим',
    other:
      'за наш сч[её]т|(?:ничего )?не (?:платите|платишь|стоит|бер[её]м)|оплатим|оплачиваем|бер[её]м на себя|с нас|даром|задаром|нулев\\p{L}*|0 ?(?:руб\\p{L}*|р|₽)|без доплат\\p{L}*|бесплатн\\p{L}*',
  },
  tr: {
    one: 'kargo\\p{L}*|gönderi\\p{L}*|teslimat\\p{L}*|nakliye\\p{L}*',
    other:
      '(?:parası|ücreti|bedeli) (?:yok|bizden|alınmaz)|bizden|biz (?:öd|karşıl)\\p{L}*|ödemezsiniz|ödemiyorsunuz|ödemeyin|karşılıyoruz|ücreti? (?:yok|almıyoruz)|para yok|beleş|bedelsiz',
  },
  id: {
    one: 'ongkir(?:nya)?|ongkos kirim(?:nya)?|biaya kirim|pengiriman|kirim(?:nya)?|antar',
    other:
      '(?:kami|kita) (?:yang )?(?:nanggung|tanggung|bayarin)|(?:nol|0) rupiah|kami (?:yang )?(?:tanggung|bayar(?:in)?)|ditanggung|dibayarin|(?:ng?gak|gak|ga|tidak|tanpa|gausah) (?:pakai |pake |perlu |usah |kena |bayar )?(?:ongkos|bayar|biaya|tambahan)|cuma cuma|cuma-cuma',
  },
  vi: {
    one: 'ship|phí ship|tiền ship|vận chuyển|giao hàng|cước|giao tận nhà',
    other:
      'không (?:mất|tốn|tính|thu|lo|cần trả|phải trả)(?: thêm)?(?: tiền| phí| cước)?|khỏi (?:lo|trả|tốn|mất)(?: tiền| phí)?|(?:shop|bên em|nhà mình) (?:chịu|lo|trả|bao)(?: phí| tiền)?|0 ?đ(?:ồng)?',
  },
  th: {
    alone: 'ส่ง(?:ให้|ถึงบ้าน)?(?:ไม่คิดเงิน|ไม่เสียเงิน|ไม่มีค่าใช้จ่าย)',
    one: 'ค่าส่ง|ค่าจัดส่ง|ค่าขนส่ง',
    other: 'ร้านจ่าย|เราจ่าย|ไม่คิด|ไม่เสีย|ไม่ต้องจ่าย|ไม่ต้องเสีย|ไม่มี|ไม่เก็บ|ไม่บวก|ร้านออก|เราออก|ออกให้|ฟรี',
  },
  zh: {
    one: '[运運邮郵][费費]|快[递遞][费費]',
    other:
      '我(?:出|付|包)|店主(?:出|付|包)|老[板闆](?:出|付|包)|(?:我[们們]|[卖賣]家|商家|本店|店家)(?:出|付|包|承[担擔]|[负負][担擔]|吸收)|由(?:我[们們]|[卖賣]家|商家|本店)|不(?:收|用|付)|不另收|全包',
  },
  ja: {
    one: '送料|配送料|配送費|運賃',
    other:
      'なし|無し|店舗?(?:が|で)?負担|かかりません|かからない|いただきません|頂きません|いりません|要りません|不要|ゼロ|タダ|(?:当店|弊社|こちら|店)(?:が|で|持ち|負担)|負担(?:します|いたします)|サービス',
  },
  ko: {
    one: '배송료|배송 ?비용|배송비|택배비|배달비|운송비',
    other:
      '부담(?:합니다|해요|해)|안 받|받지 않|없이|없음|없어요|없습니다|걱정 ?없|걱정 ?마|공짜|판매자 부담|저희가|저희 부담',
  },
};
