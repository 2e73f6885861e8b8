// What shops say beside an amount that is not what one piece costs everybody today. Beginnings of words, whole classes of
// them, in the languages that shops are written in: a price that such words stand beside is passed over, never taken.

/** Paid in parts, or by the month. */
const instalments = [
  'installment|instalment|monthly|per month|a month|payments? of|pay in|pay later|interest.free|financ|klarna|affirm|afterpay|clearpay|tabby|tamara|emi\\b|mo\\b',
  'rate[nr]?\\b|anzahlung|monat|mensua|par mois|en \\d+ fois|cuota|mes\\b|meses|mensal|parcel|sem juros|mês|mese\\b|termijn|maand',
  'rat[ayę]?\\b|miesi|splát|měsí|taksit|aylık|delbetal|månad|måned|kuukau',
  'рассроч|в месяц|мес\\b|частями|кредит|розстроч|частин|міс\\b|бөліп|ผ่อน|เดือน|trả góp|tháng|cicilan|bulan|تقسيط|شهري|دفعات',
];
/** The carrying of it, and services beside it. */
const services = [
  'shipping|delivery|postage|freight|import charges|handling|protection|warranty|insurance|assembl|installation|gift.?wrap|deposit|packaging',
  'versand|liefer|porto\\b|montage|aufbau|garantie(?!r)|pfand|(?:geräte|käufer)schutz|schutzbrief|livraison|expédition|consigne|envío|entrega|despacho|garant[íi]a|garanzia|seguro|frete|spedizione|consegna|verzend|bezorg|levering|verzekering|statiegeld',
  'dostaw|wysyłk|gwarancj|doprav|záruk|szállít|livrare|kargo|teslimat|sigorta|frakt|leverans|fragt|toimitu',
  'доставк|страхов|установк|сборк|залог|гаранти|гаранті|жеткізу|ค่าส่ง|ค่าจัดส่ง|ประกัน|vận chuyển|phí ship|bảo hành|ongkir|ongkos|garansi|توصيل|شحن|ضمان',
];
/** For those only who hold a card or a coupon, have subscribed, or are members. */
const privileges = [
  'estimated\\b|est\\. |subscri|subskry|auto.?ship|premium\\b|coupon|voucher|promo code|with code|use code|club\\b|member|prime\\b|reward|loyal|card\\b|cashback|trade.?in|student|bank offer|exchange|redcard|circle',
  'geschätzt|estim(?:é|ad[oa]|at[oa])\\b|stimat[oa]\\b|geschat|abo\\b|spar.?abo|abonn|gutschein|mitglied|kundenkarte|karte\\b|carte\\b|code promo|adhérent|fidélité|suscri|cup[oó]n|cupom|socio|tarjeta|punto|assin|cartão|membro|buono|tessera|carta\\b|abbona|korting|lid\\b|leden|kaart',
  'szacun|odhad|tahmini|kupon|kod\\b|kartą|kartou|klub|členy|üyelere|kart\\b|medlem|jäsen',
  'расч[её]тн|ориентиров|карт|купон|промокод|подписк|клуб|бонус|балл|кошел|підписк|балів|балах|คูปอง|โค้ด|สมาชิก|สมัคร|mã giảm|thành viên|định kỳ|anggota|langganan|koin|كوبون|أعضاء|بطاقة|نقاط',
];
/** For those only who come for the first time, who buy in a program, or who write a word when they pay. */
const firsts = [
  'new (?:customer|user|buyer|member)s?\\b|first (?:order|purchase)|welcome (?:deal|offer|price)|app.(?:only|exclusive|price)|(?:in|on|via) (?:the |our )?app\\b|(?:with|using|after|enter|apply|discount) (?:the )?code\\b',
  'neukunde|erstbestell|(?:nur )?in der app|app.(?:preis|vorteil)|mit (?:dem )?code|nach code|nouveaux? clients?|première commande|dans l.appli|avec le code|nuevos? (?:clientes?|usuarios?)|primera compra|en la app|con (?:el )?código|novos? clientes?|primeira compra|no app\\b|com o código|nuovi clienti|primo ordine|nell.app|con (?:il )?codice|nieuwe klant|eerste bestelling|in de app|met code',
  'nowych klientów|pierwsze zakupy|w aplikacji|z kodem|noví zákazníci|první nákup|v aplikaci|s kódem|ilk sipariş|uygulama(?:da|ya)|нов(?:ых|ым) (?:покупател|клиент|пользовател)|перв(?:ый|ого|ом) заказ|в приложении|с кодом|по коду|pengguna baru|pesanan pertama|di aplikasi|người (?:dùng|mua) mới|trên ứng dụng|ลูกค้าใหม่|ในแอป|العملاء الجدد|في التطبيق',
];
/** Given back: for a delay, for what was returned. */
const givenBack =
  '(?:store |shop )?credit\\b|refund|compensat|gutschrift|erstatt|rembours|avoir\\b|reembols|devoluci|rimbors|terugbetal|zwrot|vrác|iade|возврат|компенсац|поверне|ganti rugi|hoàn tiền|คืนเงิน|استرداد';
/** For those who pay in one way. */
const payments =
  'transfer|überweisung|vorkasse|virement|bonific|pix\\b|boleto|efectivo|contado|à vista|bank |cash\\b|przelew|převod|havale|eft\\b|налич|перевод|оплат';
/** Asked of those who bid or rent; no longer or never asked; the least of several. */
const occasions = [
  'bids?\\b|rent\\b|rental|hire\\b|per (?:day|night|hour|week|person)|sold for|hammer|deposit|was\\b|before\\b|previous|rrp\\b|msrp|list price|lowest price|from$|today you pay|due today',
  'gebot|miete|pro (?:tag|nacht|stunde|woche|person)|zuschlag|uvp\\b|statt\\b|vorher|bisher|ursprüngl|streichpreis|niedrigst|ab$',
  'enchère|à payer aujourd|en location|par (?:jour|nuit|personne)|ancien prix|avant\\b|prix conseillé|puja|alquiler|por (?:día|noche|persona)|antes\\b|precio anterior|lance\\b|aluguel|preço anterior|offerta attuale|noleggio|a persona|prima\\b|prezzo precedente|più basso|vanaf$|dès$|desde$|a partir de$|adviesprijs|huur',
  'najniższa|poprzedni|przed obniżką|wynaj|licytac|za osobę|od$|původní|nejnižší|předchozí|půjč|önceki|kirala|kişi başı',
  'prix (?:le )?plus bas|más bajo|mais baixo|menor preço|laagste|en düşük|minimalna|минимальн|самая низк|найнижч|terendah|thấp nhất',
  'ставк|аренд|прокат|было|старая цена|прежн|за (?:ночь|сутки|час|день|человека)|от$|від$',
];
/** For each of several, where as many are bought. */
const severals = [
  'buy \\d|\\d+ for \\p{Sc}?\\d|multi.?buy|kaufe[n]? (?:sie )?\\d|\\d+ für \\d|achetez(?:-en)? \\d|(?:les )?\\d+ pour \\d|compra \\d|lleva \\d|leve \\d|acquista(?:ne)? \\d|koop \\d|\\d+ voor \\p{Sc}?\\d',
  'kup \\d|przy zakupie|\\d+ za \\d|při koupi|kupte \\d|köp \\d|køb \\d|\\d+ för \\d|\\d+ (?:adet|al)\\b|купи(?:те)? \\d|при покупке|за \\d+ ?шт|beli \\d|mua \\d|ซื้อ \\d',
];
/** Of many pieces, of a measure, of a sample; without tax; used; of others; what is saved. */
const others = [
  '\\d+ ?(?:\\+|pcs|pieces)|\\d+ or more|bulk|wholesale|sample|per (?:1 ?)?(?:kg|g|lb|oz|l|ml|100|unit|piece|count)|ex\\.? |ex(?:cl|cluding)\\b|without tax|before tax|used|refurbish|renewed|pre.?owned|open.box|other |buying options|new from|from other|elsewhere|save|saving|discount|minimum|spend|orders? over|points',
  'ab \\d+ st|staffel|grundpreis|pro (?:1 ?)?(?:kg|stück|liter|100)|ohne mwst|zzgl\\.? (?:mwst|ust)|exkl|netto|gebraucht|andere|weitere angebote|ersparnis|gespart|mindest',
  'à partir de \\d+|hors taxe|ht\\b|occasion|reconditionn|autres|économ|sin impuestos|precio sin|sin iva|sem impostos|usad|reacondicion|segunda mano|otr[ao]s|ahorr|seminov|outr[ao]s|econom|iva esclusa|usat|ricondizion|altri|risparmi|descuent|descont|remise|scont|vanaf \\d+|per stuk|tweedehands|bespaa',
  'od \\d+ szt|za (?:kg|sztuk|litr)|używan|inni |oszczęd|bez (?:vat|dph|pdv|ddv|pvn)|fără tva|áfa nélkül|be pvm|ilman alv|(?:uden|utan|exkl?\\.?|ekskl\\.?) moms|(?:uten|eks\\.?|ekskl\\.?) mva|od \\d+ ks|použit|ušetř|ikinci el|diğer|kdv hariç|begagna|brugt|spara|rabat|slev|indirim',
  'от \\d+ ?шт|за (?:кг|шт|литр|метр)|б/у|без (?:ндс|пдв|ддс)|χωρίς φπα|други[ех]|эконом|выгод|скидк|від \\d+ ?шт|\\d+ (?:або|или) б[оі]л|інші|знижк|มือสอง|ส่วนลด|hàng cũ|giảm|tiết kiệm|chưa (?:vat|thuế)|belum ppn|bekas|hemat|diskon|minim|مستعمل|خصم|وفر|(?:بدون|قبل از|منهای) مالیات|(?:بدون|قبل) ال?ضريبة|غير شامل',
];
/** The same in scripts that write without spaces. */
const unspaced =
  '新人|新客|首单|首單|初回|新規|신규|첫 ?구매|アプリ限定|앱 ?(?:전용|가)|APP专享|정가|시중가|소비자가|返金|退款|退还|退還|补偿|赔付|환불|보상|出价|競拍|入札|租金|租赁|レンタル|입찰|대여|原价|市场价|参考价|定価|最低[价價価]|ต่ำสุด|每晚|1泊|월 ?\\d|券后|券後|期免息|花呗|白条|每期|分割|月々|回払い|할부|무이자|개월|运费|運費|邮费|延保|延长保修|保修|保固|服务费|送料|保証|배송|설치|보증|会员|會員|专享|專享|券后|券後|优惠券|優惠券|领券|红包|积分|抵扣|以旧换新|学生|クーポン|会員|定期|ポイント|정기|회원|쿠폰|적립|카드|멤버|件起|起批|买\\d|買\\d|第[\\d二三][件份]|\\d+[個点枚本]以上|\\d개 (?:이상|구매)|满\\d|滿\\d|二手|翻新|其他|省\\d|立减|减\\d|不含税|未[稅税]|ไม่รวม|中古|他の|税抜|あたり|まとめ|중고|다른 판매자|당 ?\\d|할인';

const elsewhere = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...instalments, ...services, ...privileges, givenBack, payments, ...occasions, ...severals, ...firsts, ...others].join('|').replaceAll('\\b', '(?!\\p{L})')})|${unspaced}|\\d ?[x×] ?\\p{Sc}|(?<![\\d.,])\\d{1,2} ?[x×] ?\\d+(?:[.,]\\d\\d)? ?\\p{Sc}|/ ?(?:\\d+ ?)?\\p{L}`,
  'iu',
);
/** By the piece, as is said of what is sold so, and of each of several. */
const byPiece =
  /\/ ?(?:1 ?)?(?:шт|szt|ks|kpl|stk|pcs?|ea|each|pieces?|stück|stuk|pi[eè]ce|pz|uni?d|adet|db|buc|ชิ้น|[個个개件台])\.?(?![\p{L}\d])/giu;

/** That the carrying costs nothing, and by how much a price fell, says nothing against it. */
const harmless =
  /(?:(?:offer|deal|product|pick) of the|(?:angebot|produkt|artikel|deal|aktion|preis) des|(?:offre|produit) du|oferta del|oferta do|offerta del|van de) (?:month|week|monats|mois|mes|mês|mese|maand)|miesiąca|měsíce|месяца|місяця|(?:zzgl|exkl)\.? ?(?:der )?versand\p{L}*|plus (?:shipping|postage|delivery)|hors (?:frais de )?livraison|excl\.? verzend\p{L}*|送料別|(?:free|gratis|kostenlose[rn]?) (?:\p{L}+ ){0,2}(?:shipping|delivery|versand|lieferung|verzending)|(?:livraison|envío|entrega|frete|spedizione|dostawa|доставка) (?:gratuite?|gratis|grátis|gratuita|darmowa|бесплатн\p{L}+)|бесплатная доставка|送料無料|送料込み?|包邮|免运费?|免運費?|무료 ?배송|miễn phí (?:vận chuyển|ship)|gratis ongkir|(?:\p{L}+ )?[-−–]?\d{1,2} ?%(?: ?\p{L}+)?/giu;

/** That the tax is in it: an amount without such words beside one with them is the one without the tax. */
export const saysTaxed = (text: string): boolean => taxed.test(text.slice(0, 300));
/** The words of a label without those; undefined where there are none. */
export const withoutTaxed = (text: string): string | undefined =>
  saysTaxed(text) ? text.slice(0, 300).replace(taxed, ' ').replace(/\s+/g, ' ').trim() : undefined;
const taxed =
  /(?<!\p{L})(?:inc(?:l\.?|luding|\.)? ?(?:vat|tax|gst)|inkl\.? ?(?:mwst|ust|moms|mva)|brutto|(?:tax(?:es)?|tasse|imposte|impuestos|impostos|imposto|steuern?|iva|tva|vat|gst|dph|btw|belasting(?:en)?|kdv|vergi) (?:incl|inc\.|inbegriffen|compris|compres|enthalten|dahil)|with tax|mit steuer|con impuestos|z podatkiem|с налогом|ttc(?!\p{L})|tva (?:comprise|incluse?)|cu tva|iva (?:incl|inc\.)|co[mn] (?:impostos|iva)(?!\p{L})|c\/ ?iva|(?:incl\.?|met) btw|(?:s|vč\.|vc\.|včetně) dph|z vat(?!\p{L})|áfával|sis\.? alv|kdv dahil|с(?: учетом| учётом)? ндс|з пдв|termasuk (?:ppn|pajak)|(?:đã|da) (?:bao )?(?:gồm|gom) (?:vat|thuế|thue)|รวม ?(?:vat|ภาษี)|شامل(?:ة)? (?:ال)?ضريبة|税込|含税|含稅|부가세 ?포함|vat ?포함)/iu;

const privileged = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...privileges, ...firsts].join('|').replaceAll('\\b', '(?!\\p{L})')})|会员|會員|专享|專享|会員|회원|멤버|新人|新客|首单|首單|初回|新規|신규|첫 ?구매|アプリ限定|앱 ?(?:전용|가)`,
  'iu',
);
/** Whether words beside an amount say that only members, or who has a card or a coupon, pay it. */
export const saysPrivilege = (text: string): boolean => privileged.test(text.slice(0, 300));

const paid = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${payments.replaceAll('\\b', '(?!\\p{L})')})|券|クーポン|쿠폰|카드`,
  'iu',
);
/** Whether words say that an amount holds for some buyers only, or for some ways to pay. */
export const saysForSome = (text: string): boolean => saysPrivilege(text) || paid.test(text.slice(0, 300));

/** Whether words that stand beside an amount say that it is another than what one piece costs everybody today. */
export const saysOtherPrice = (text: string): boolean =>
  elsewhere.test(text.replace(/\s+/g, ' ').replace(harmless, ' ').slice(0, 300));

/** The same where that it is asked by the piece says nothing against it. */
export const saysOtherThanPiece = (text: string): boolean => saysOtherPrice(text.replace(byPiece, ' '));
