// What prices are called: the usual one, the one that holds, the one that buyers of a shop pay.

/** What shops write before the price that holds where no other stands beside it. */
export const usual =
  /^(?:(?:our )?(?:regular|usual|normal|standard|full) price|normalpreis|regulärer preis|prix (?:habituel|normal)|precio (?:habitual|normal|regular)|preço normal|prezzo (?:normale|intero)|normale prijs|cena regularna|běžná cena|normal ?pris|ordinarie pris|обычная цена|звичайна ціна|normal fiyat|harga normal|giá (?:thường|gốc)|ราคาปกติ|通常(?:販売)?価格|정상가|소비자가|السعر العادي|tarif (?:régulier|normal)|prix régulier|preço regular|reguliere prijs|regular prijs|normaali ?hinta|normál ár|preț (?:normal|obișnuit)|κανονική τιμή|базовая цена|редовна цена|redov(?:na|ita) cijena|bežná cena|常规售价|正常价格|標準售價|정상 ?가격|giá (?:bán thường|thông thường)|harga reguler|מחיר רגיל)[ :：]*$/iu;
/** What they write before the one that holds. */
export const sale =
  /^(?:(?:sale|special|offer|promo(?:tional)?|discount(?:ed)?|web|online|internet) price|(?:aktions|angebots|sonder|online|internet)-?preis|prix (?:promo\p{L}*|soldé|réduit|web)|precio (?:(?:de )?oferta|especial|rebajado|internet|online)|preço (?:promocional|especial)|prezzo (?:scontato|speciale|web)|actieprijs|aanbiedingsprijs|cena (?:promocyjna|akcyjna)|akční cena|kampanjpris|reapris|tilbudspris|udsalgspris|salgspris|alennushinta|цена (?:со скидкой|по акции)|акционная цена|акційна ціна|[iİ]ndirimli fiyat|harga (?:promo|diskon)|giá (?:khuyến mãi|bán)|ราคา(?:พิเศษ|โปรโมชั่น)|販売価格|セール価格|特別価格|할인(?:판매)?가|판매가|سعر (?:العرض|التخفيض)|السعر المخفض|tarif promo\p{L}*|prezzo in offerta|kortingsprijs|(?:zlevněná|výprodejová|zľavnená|akciová) cena|rabatterat pris|akciós ár|preț (?:redus|promoțional|special)|τιμή (?:προσφοράς|έκπτωσης)|цена распродажи|ціна (?:розпродажу|зі знижкою)|промоционална цена|akcijska cijena|特[价價]|促销价|优惠价|促銷價|優惠價|할인 가격|giá ưu đãi|harga (?:obral|khusus)|ราคา(?:ลด|ขายลด)|מחיר מבצע)[ :：]*$/iu;

/** What programs for shops call the price that buyers pay; marketplaces call so what a maker advises. */
export const retail =
  /^(?:retail|store|shop|consumer|web(?:site)?|regular) price$|^(?:розничная цена|ladenpreis|vk-preis|bruttopreis|prix (?:public|de vente)(?: ttc)?|pvp|precio (?:al público|de venta)|prezzo al pubblico|preço de (?:varejo|venda)|cena (?:detaliczna|brutto)|零售价|零售價|小売価格|소비자가|perakende (?:satış )?fiyatı|harga (?:eceran|jual)|giá bán lẻ|роздрібна ціна)$/i;

/** The same under a header that is called prices: 'Prices / Retail'. */
export const retailOfPrices =
  /^(?:retail|consumer|detaliczn[ae]|einzelhandel|endkunden?|détail|public|al público|minorista|al (?:pubblico|dettaglio)|varejo|consument|розничн(?:ая|ые)|роздрібн[аі]|perakende|eceran|bán lẻ|ขายปลีก|maloobchodní|零售|小売|소매)$/i;

/** A group of columns that is called prices, and no more. */
export const ofPrices =
  /^(?:prices?|pricing|preise?|prix|precios?|preços?|prezz[io]|цен[аы]|cen[ay]|harga|giá|ราคา|价格|價格|定价|価格|ár(?:ak)?|hin(?:ta|nat)|pris(?:er)?|ceny|prețuri?|fiyat(?:lar)?|ราคา|가격|τιμ(?:ή|ές)|السعر|מחיר)$/i;

/** What was sold, without a word that says whether it is counted in money, orders or pieces, or what is taken off. */
export const sales =
  /^(?:(?:total |gross )?sales|verkäufe|(?:total des )?ventes(?: brutes)?|ventas(?: totales| brutas)?|vendas(?: totais| brutas)?|vendite(?: totali| lorde)?|verkopen|sprzedaż|prodeje?|predaj|vânzări|satışlar|продажи|продажі|продажби|penjualan|doanh số|ยอดขาย|销售|銷售|販売|판매|πωλήσεις|myynti|försäljning|salg|eladások?|prodaja|المبيعات|מכירות)(?: ?[(（](?:[A-Z]{3}|\p{Sc})[)）])?$/iu;
/** Pieces, without a word that says whether they were sold or are there. */
export const units =
  /^(?:units|einheiten|unités|unidades|unità|eenheden|sztuki|kusy|unități|adet|штуки|шт\.?|unit|件数|件數|点数|수량|ชิ้น|đơn vị|enheter|enheder|yksiköt|τεμάχια)$/iu;

/** What the price is called that buyers are shown just now, whichever of the others it comes from. */
export const live =
  /^(?:(?:live|effective|final|active|displayed|published|storefront|shop|customer|buyer|consumer) price|(?:display|listing)ed price|price (?:live|shown|displayed|on (?:the )?(?:site|website|storefront|marketplace|shop))|(?:end|verkaufs-?end|effektiv\p{L}*|aktiv\p{L}*|angezeigter )\s?-?preis|(?:effektiver|aktiver|angezeigter|aktueller|finaler) preis|prix (?:final|effectif|affiché|en ligne|client)|precio (?:final|efectivo|publicado|vigente|mostrado|activo)|preço (?:final|efetivo|publicado|vigente|exibido|ativo)|prezzo (?:finale|effettivo|pubblicato|mostrato|attivo)|(?:actuele|getoonde|effectieve|uiteindelijke) prijs|cena (?:końcowa|finalna|efektywna|dla klienta|wyświetlana|aktywna)|(?:konečná|výsledná|zobrazovaná) cena|végső ár|preț final|slutpris|endelig pris|lopullinen hinta|(?:итоговая|конечная|действующая|актуальная|финальная) цена|цена (?:на (?:сайте|витрине)|для покупателя|покупателя)|(?:кінцева|діюча|актуальна) ціна|ціна на сайті|(?:son|nihai|güncel|yayındaki|geçerli) fiyat|harga (?:akhir|aktif|tampil|final|efektif)|giá (?:cuối(?: cùng)?|hiển thị|hiện tại)|ราคา(?:สุดท้าย|ที่แสดง|ปัจจุบัน)|前台价|展示价|(?:最终|实际|线上|在线|在售)(?:售)?价格?|(?:最終|實際|線上)(?:售)?價格?|(?:最終|表示|実売|掲載)価格|(?:최종|노출|실제)\s?(?:판매)?가격?|السعر (?:النهائي|الفعلي|الحالي|المعروض))$/iu;
