import type { Everywhere } from '../../phrases.ts';

/** Hurry: limited time, last pieces, today only. */
export const urgency = {
  en: `
(no|without|low) reserve; no reserve price; absolute auction; (99p|99c|99 cent|$ 0.99) (start|auction); starts at (99p|$ 0.99); reserve not met
(special|limited|exclusive|hot|great|one time|introductory) offer~; limited time; today only; only today; last chance; last day~; last few; hurry; hurry up; buy today; while (stocks|supplies|stock) last
selling (fast|out fast); almost gone; few left; only <n> left; limited (stock|quantity|quantities); today s deal; (ends|ending|expires|valid) (tonight|today|soon|tomorrow|midnight|sunday|this week)
(last|final) (chance|day~|hours|call|few|one~|pieces|units|stock|piece|minute deal~); (limited|short) (time|quantity|quantities|stock|supply|supplies|availability|edition sale|period|release offer)
limited time (only|offer|deal|sale|price); (while|until) (supplies|stock|stocks|supply) (last|lasts|gone); (only|just) <n> (left|remaining|available|in stock|units|pieces|pcs left); (today|this week|this weekend|now) only
only (today|now|this week|for today|this weekend); (hurry|don t wait|act fast|going fast|going going gone|selling out|sells out|almost sold out|nearly gone|few remaining|low stock); one day (only|sale|deal)
<n> (hours|days) (only|left); before it s (gone|too late); once gone; don t delay; be quick; last minute; limited offer
`,
  de: `
nur heute; nur für kurze zeit; nur noch <n>; solange (der vorrat|vorrat) reicht; limitiertes angebot; letzte chance
(begrenzt~|limitiert~|geringe~|wenige|nur wenige) (stückzahl|menge|anzahl|zeit|verfügbarkeit|aktion|verfügbar|stück|angebot~|rest); begrenzt verfügbar
(nur|noch) (<n>|wenige) (stück|verfügbar|übrig|tage|stunden|auf lager|da); nur (kurz|heute|jetzt|diese woche|an diesem|am wochenende|bis sonntag|solange); nur noch (wenige|heute|<n> stück|kurze zeit)
(letzt~|einmalig~) (chance|stück~|gelegenheit|tage|exemplare|exemplar|größen|stücke|möglichkeit|rest~); restposten; restbestand; restbestände; restposten~
(solange|so lange) (der |die |unser |)(vorrat|vorräte|verfügbar)~ (reicht|reichen|); bald (ausverkauft|weg|vergriffen); fast (ausverkauft|weg|vergriffen); schnell (sein|zugreifen|zuschlagen|bestellen); beeilung
beeilen sie sich; jetzt oder nie; kurze zeit; kurzzeitig~; endet (heute|bald|in); tagesaktion; nur für <n> (tage|stunden)
`,
  fr: `
offre~ (spéciale~|limitée~|exclusive~|promotionnelle~|du jour); stock limité; dernière~ (chance|pièces|jours); durée limitée; quantité limitée; aujourd hui seulement; - <n> % (cette semaine|aujourd hui|sur|jusqu au)
cette semaine seulement; (jusqu à|jusqu au|avant|dans la limite|en) (épuisement|rupture|des stocks|limite) (des|du|de|de nos|) (stock(s|)|stocks disponibles|); jusqu à épuisement; jusqu à épuisement des stocks
dans la limite des stocks; (plus que|il ne reste que|reste que|seulement|encore) <n> (pièces|restants|exemplaires|disponibles|en stock|heures|jours|); plus que <n>; (faites|vite|dépêchez|hâtez|dépêchez vous) (vite|vous|)
dépêchez vous; faites vite; (quantité(s|)|stock(s|)|temps|durée|offre(s|)|disponibilité) (très |)limité~
(dernier|derniers|dernière|dernières) (jour|jours|heures|chance|chances|exemplaires|articles|pièces|tailles|stocks|minute|moment|unités|opportunité)
(aujourd hui|ce week end|cette semaine|ce mois|uniquement) (seulement|uniquement|aujourd hui); (seulement|uniquement) (aujourd hui|ce week end|cette semaine); avant (rupture|qu il ne soit|qu il soit) <w> <w>
bientôt épuisé; presque épuisé; ça part vite; se termine (ce soir|bientôt|demain); fin (de l offre|dans <n>)
`,
  es: `
últim~ (unidades|piezas|días|oportunidad); solo (hoy|por hoy); sólo hoy; tiempo limitado; stock limitado
(hasta|mientras) (agotar|agotarse|fin|que se agoten|durar|dure|duren) (stock|existencias|de existencias|el stock|las existencias|inventario|la promoción|la oferta|)
(quedan|solo quedan|sólo quedan|últim~|queda) (<n>|pocas|pocos|muy pocos|muy pocas|<n> unidades|<n> piezas)
(últim~|ultim~) (unidad~|pieza~|día~|hora~|oportunidad~|stock|talla~|disponible~|modelo~|cupos|en stock|existencias|momento|llamada|remate(s|))
(por|solo por|sólo por|oferta~|tiempo|stock|cantidad~|unidades|cupo~|disponibilidad) (tiempo|limitad~|hoy|pocos días|muy poco|poco tiempo) (limitad~|)
(oferta~|promo~|cantidad~|stock|unidades|disponibilidad|tiempo) limitad~; (solo|sólo|únicamente|válido) (hoy|por hoy|esta semana|este fin de semana|este mes|ahora|por <n> (días|horas))
no (esperes|espere|te quedes sin|lo pienses) (más|); (date|dese) prisa; (corre|apúrate|apúrese|apurate|vuelan); se (acaba(n|)|agota(n|)|termina(n|)|van volando) (ya|rápido|pronto|); se acaba; se agota; casi agotado
antes de que se (agote|acabe|terminen); termina (hoy|pronto|mañana); última llamada
`,
  it: `
(solo|soltanto) oggi; ultim~ (pezz~|occasion~|giorni|disponibilità); tempo limitato; (fino a|fino ad|a|in) (esaurimento|esaurimento scorte|esaurimento prodotti); (salvo|fino a) esaurimento
(ultim~|poch~) (pezz~|disponibil~|disponibilità|scorte|unità|taglie|giorn~|or~|occasione|occasioni|possibilità|chance|articoli|rimast~|opportunità|rimanenze|copie)
(solo|soltanto|ancora|rimasti|ne restano|restano) (<n>|<n> pezzi|pochi|poche|oggi|per oggi|questa settimana|questo weekend|per poco|per pochi giorni)
(offert~|tempo|quantità|disponibilità|scort~|promo|stock) (a tempo |)limitat~; a tempo limitato; per (poco tempo|un periodo limitato|pochi giorni|tempo limitato)
(affrettati|affrettatevi|sbrigati|sbrigatevi|fai presto|fate presto|corri|correte|non aspettare|ora o mai più|non lasciartelo scappare|quasi esaurit~|in esaurimento|sta per finire|stanno finendo|va a ruba|scade (oggi|presto|domani)|termina (oggi|presto))
fine serie; rimanenze
`,
  pt: `
últim~ (unidades|peças|dias|chance); só hoje; somente hoje; apenas hoje; compre (já|agora|hoje); tempo limitado
(enquanto|até) (durar|durarem|acabar|durar o|esgotar|esgotarem|durar os) (o |os |)(estoque~|estoques|promoção|); enquanto durar o estoque
(últim~|ultim~) (unidade(s|)|peça(s|)|dia(s|)|hora(s|)|oportunidade~|chance~|tamanho(s|)|estoque|disponíve~|lote|vagas|do estoque)
(estoque|tempo|quantidade~|oferta~|unidades|promo~|disponibilidade|vagas) (super |)limitad~; por tempo limitado
(só|somente|apenas|válido) (hoje|esta semana|essa semana|este fim de semana|hj|amanhã|até|por <n> (dias|horas)|enquanto)
(restam|resta|só restam|apenas|só|faltam) (apenas |só |)<n> (unidades|peças|no estoque|disponíveis|horas|dias)
(corra|não perca tempo|não deixe para depois|não espere|é agora ou nunca|voando|acabando|vai acabar|está acabando|quase esgotado|quase acabando|se apresse|últimos minutos|antes que acabe|antes que esgote|acaba hoje|termina hoje|imperdível hoje)
`,
  pl: `
ostatni~ sztuk~; tylko (dziś|dzisiaj|teraz|u nas); limitowana oferta; oferta limitowana; (do|aż do) (wyczerpania|wyczerpania zapasów|wyprzedania|odwołania); do wyczerpania
(ostatni~|końcow~|resztk~) (sztuk~|szans~|egzemplarz~|dni|dzień|godzin~|rozmiar~|par~|okazj~|chwil~|par~|seri~|partii|partia); (ostatni~) (sztuk~|szans~|dni|rozmiar~|godziny|egzemplarz~|chwile)
(tylko|jedynie|został~|pozostał~|już tylko|jeszcze|ostatnie) (<n> sztuk~|<n> szt|dziś|dzisiaj|teraz|w ten weekend|do niedzieli|w tym tygodniu|kilka sztuk|kilka|przez <n>|<n> dni|do końca tygodnia|u nas)
(ograniczon~|limitowan~) (ilość|ilości|czas~|ofert~|liczba|dostępność|czasowo|promocj~)
(spiesz się|pospiesz się|śpiesz się|nie czekaj|nie zwlekaj|zdąż|szybko znika|znika|kończy się|na wyczerpaniu|póki są|póki zapas starczy|dopóki zapasy|zanim znikną|zanim zabraknie|teraz albo nigdy|końcówka serii|końcówki serii|resztki|do końca dnia|kończy się dziś)
`,
  nl: `
op is op; (alleen|enkel|slechts) (vandaag|nu|deze week|dit weekend|deze maand|op=op|<n> (stuks|over|dagen|uur)); (nog|slechts|nog maar|maar) <n> (stuks|over|beschikbaar|exemplaren|op voorraad|dagen|uur); op = op
(laatste|allerlaatste) (kans~|stuks|stuk|exemplaren|dag|dagen|uren|maten|artikelen|voorraad|week|ronde); (zolang|zo lang) (de |)voorraad (strekt|duurt)
(beperkte|gelimiteerde|beperkt) (voorraad|tijd|beschikbaarheid|beschikbaar|periode|aanbieding); (tijdelijk|tijdelijke) (aanbieding|actie|korting|aanbod|in prijs|geldig|voor|prijs|afgeprijsd|verlaagd)
(wees|haast|wacht) (er |)(snel bij|je|niet|er snel bij|niet langer); wees er snel bij; haast je; snel (op|uitverkocht|weg); bijna (uitverkocht|op|weg); nu of nooit; eindigt (vandaag|morgen|vanavond|binnenkort); restpartij~
restant~; dagactie
`,
  sv: `
(bara|endast|enbart) (idag|i dag|nu|denna vecka|i helgen|den här veckan|<n> (kvar|st kvar|dagar|exemplar)); (begränsat|begränsad) (antal|lager|parti|erbjudande|tid|tillgång); (sista|allra sista) (chansen|exemplaren|exemplaret|dagen|dagarna|paret|paren|varorna|storlekarna)
(så länge|medan) lagret räcker; (få|fåtal|ett fåtal|bara några) (kvar|exemplar|exemplar kvar|i lager); skynda (dig|på|fynda); (missa|vänta) inte; passa på; (snart|nästan) (slut|slutsåld~); (slutar|upphör) (snart|idag|i dag|ikväll|på söndag); nu eller aldrig; först till kvarn; tidsbegränsa~; restparti~; gäller (idag|endast|bara|till)
`,
  ru: `
(только сегодня|только сейчас|только у нас|успей|успейте|успей купить|успейте купить|спешите|торопитесь); количество ограничено; ограничен~ (количеств~|предложени~|сери~ по акции); последн~ (штук~|размер~|шанс)
купи сейчас; (осталось|остались|остался|осталась) (<n>|мало|пара|несколько|немного|последн~) (шт~|штук~|пар~|размер~|товар~|единиц~|дн~|час~|)
(ограничен~|последн~|маленьк~|остатк~|небольш~) (количеств~|предложени~|парти~|врем~|шт|штук~|шанс~|размер~|экземпляр~|единиц~|день|дни|час~|остатк~|пар~|сери~); ограниченн~ (предложени~|количеств~|парти~|врем~)
(количество|время|предложение|срок акции|партия) (ограничен~|заканчивается|истекает); (пока|покуда) (есть|в наличии|не (разобрали|закончил~|поздно|раскупили)|есть в наличии); пока есть (в наличии|)
(только|лишь|всего) (сегодня|сейчас|у нас|до конца|на этой неделе|до <n>|<n> дн~|<n> час~|сутки)
(успей|успейте|спеши|спешите|торопись|торопитесь|поспеши|поспешите|поторопись|поторопитесь|не упусти|не упустите|не пропусти|не пропустите|не медли|не медлите|сейчас или никогда|заканчивается|разбирают|быстро разбирают|скоро закончится|почти закончил~|на исходе|до конца (дня|недели|месяца)|остатки|распродаем остатки|последний (день|шанс|размер|экземпляр))
последняя (пара|штука|возможность|партия)
`,
  tr: `
stoklarla sınırlı; sınırlı stok; son şans; kaçırma; kaçırmayın; acele et; tükenmeden; son (ürünler|stok|fırsat|<n> adet|gün|günler); sınırlı (sayıda|süre|stok); bugüne özel; sadece bugün
(acele|çabuk|hemen|elinizi çabuk) (et|edin|ol|olun|tutun|ediniz|davran|davranın)
(son|sadece|yalnızca|sadece bugüne|bugüne) (bugün|gün|günler|saat|saatler|fırsat|fırsatlar|şans|adet|adetler|ürün|ürünler|kalan|stok|stoklar|parti|dakika|bu hafta|bu haftasonu|hafta|<n> (adet|gün|ürün|saat|stok|kişi)|kalanlar|özel)
(sınırlı|kısıtlı|az) (sayıda|süre|süreli|stok|stokta|adet|zaman|sayıda üretim|sayıdaki|sayı|kaldı); kısa süre(li|); süre(li|) sınırlı; stok(lar~|) (sınırlı|tükenmeden|bitmeden|azaldı|az|eriyor|son); stoklarla sınırlı(dır|)
(tükenmeden|bitmeden|kaçmadan|kaçırmadan|geç kalmadan) (al|alın|yetiş|sipariş|); (tükeniyor|tükenmek üzere|bitiyor|bitmek üzere|kapış kapış|yok satıyor|kalmadan)
(kaçırma|kaçırmayın|kaçırmayınız|fırsatı kaçırma~|geç kalma|geç kalmayın|bekleme|beklemeyin); bugün(e|) (özel|son|sadece); bu (hafta|haftaya) özel
`,
  id: `
stok terbatas; hari ini saja; terbatas; promo (akhir|spesial|hari ini|gajian|besar|terbatas|lebaran|ramadhan|<n>); habiskan stok; buruan; jangan sampai kehabisan; limited (stock|offer|time); hari ini (saja|aja)
(stok|stock|jumlah|persediaan|slot|produk|edisi|waktu|barang|kuota) (terbatas|menipis|terakhir|sedikit|tinggal <n>|sisa <n>|limited|hampir habis|mau habis|sisa|segera habis)
(tinggal|sisa|hanya) (<n> (pcs|lagi|buah|hari|stok)|dikit|sedikit|hari ini|sedikit lagi|minggu ini); (kesempatan|peluang|promo|hari|stok|sisa|unit) (terakhir|terbatas|langka|emas)
(cepat|segera|ayo|yuk) (beli|order|checkout|co|dapatkan|habis|diorder|diserbu|dibeli)
(buruan|buru buru|cepetan|gercep|gaskeun|jangan (sampai|tunggu|ketinggalan|nyesel|lewatkan|kehabisan|sampai (kehabisan|ketinggalan|menyesal))) (beli|order|checkout|co|sebelum|kehabisan|dapatkan|habis|diorder|diserbu|dibeli|)
sebelum (kehabisan|habis|terlambat|promo berakhir|harga naik); (hanya|khusus|cuma) (hari ini|minggu ini|bulan ini|<n> hari); sisa stok; sisa <n>; berakhir (hari ini|malam ini|besok); cepat habis; hampir habis; last stock
last stok
`,
  ms: `
jualan (hebat|penghabisan|gudang)
`,
  vi: `
số lượng có hạn; duy nhất hôm nay; sale (sốc|mạnh|off|cuối năm|hè|<n> %); số lượng (có hạn|giới hạn|ít); cơ hội cuối; chỉ (hôm nay|còn <n>|trong hôm nay); nhanh tay; sắp hết hàng
(sale|giảm giá|khuyến mãi|ưu đãi) (tất cả|hết|toàn bộ); (số lượng|slg|sl|hàng|thời gian|suất|ưu đãi) (có hạn|giới hạn|có giới hạn|ít|không nhiều|cực ít|còn ít|sắp hết|sắp cháy|cuối); có hạn
(chỉ|duy nhất|chỉ còn|còn|còn lại|chỉ trong|chỉ có) (hôm nay|<n> (cái|chiếc|sản phẩm|ngày|giờ|suất|bộ|đôi)|trong ngày|tuần này|trong hôm nay|vài|ít|một ngày|24h|ngày hôm nay)
(nhanh|lẹ|mau) (tay|tay kẻo hết|tay lên|chân|lên|kẻo hết|kẻo lỡ); (kẻo|sắp) (hết|lỡ|cháy hàng|hết hàng|tăng giá); (cơ hội|ngày|dịp|lô|suất|đợt|mẻ|size|sản phẩm|hàng) (cuối|cuối cùng|duy nhất|vàng|có một không hai|cuối mùa)
(cháy hàng|sắp cháy hàng|hết là hết|bán hết nghỉ|sale hết hôm nay|kết thúc (hôm nay|tối nay|sau)); giờ vàng; vét (kho|size|hàng); hàng vét; thời gian có hạn
`,
  th: `
ด่วน; จำนวนจำกัด; วันนี้เท่านั้น; เฉพาะวันนี้; ลดเหลือ; หมดแล้วหมดเลย; มีจำนวนจำกัด; เวลาจำกัด; นาทีทอง; โอกาสสุดท้าย; เหลือน้อย; ใกล้หมด; ห้ามพลาด; เหลือ <n> ชิ้น; เหลือ <n> ตัว; เหลือ <n> อัน; เหลือ <n>; เหลือเพียง <n>
เหลือแค่ <n>; เหลือชิ้นสุดท้าย; เหลือไม่มาก; ชิ้นสุดท้าย; ตัวสุดท้าย; ล็อตสุดท้าย; วันสุดท้าย; สุดท้ายแล้ว; รีบเลย; รีบสั่ง; รีบซื้อ; รีบจอง; รีบด่วน; รีบเลยก่อนหมด; ด่วนจำนวนจำกัด; ก่อนหมด; ก่อนของหมด; ก่อนสินค้าหมด
ใกล้หมดแล้ว; ใกล้จะหมด; ของใกล้หมด; สินค้าใกล้หมด; หมดแล้วหมด; หมดเขต; หมดเขตวันนี้; เฉพาะวันนี้เท่านั้น; เฉพาะเดือนนี้; เฉพาะสัปดาห์นี้; เดือนนี้เท่านั้น; ช่วงเวลาจำกัด; มีจำกัด; สินค้ามีจำกัด; สินค้าจำนวนจำกัด
จำกัดจำนวน; ลิมิเต็ด; อย่ารอช้า; ช้าหมดอด; ช้าอดหมด; ช้าหมด; ไม่ซื้อถือว่าพลาด; ห้ามพลาดเด็ดขาด
`,
  zh: `
限时; 限時; 限时特惠; 抢购; 限量抢购; 限量特价; 限量优惠; 手慢无; 抢先; 疯抢; 仅此一天; 最后一天; 最后机会; 售完为止; 卖完为止; 库存有限; 仅限今天; 仅限今日; 只限今天; 只限今日; 仅此一次; 今日限定; 今天最后; 最后<n>件; 最后<n>个; 最后<n>天; 最后<n>双; 最后<n>套; 最后一批; 最后一件; 最后疯抢; 仅剩<n>件; 仅剩; 只剩<n>件; 只剩; 仅<n>件; 剩<n>件
限量; 限量版抢购; 限量抢; 限量发售; 限量供应; 限购; 限时抢; 限时抢购; 限时折扣; 限时优惠; 限时购; 限时限量; 限时秒杀; 售完即止; 售罄即止; 卖完即止; 卖完没有; 售完不补; 数量有限; 名额有限; 库存不多; 库存紧张; 抢完为止; 抢完即止; 先到先得; 先抢先得; 预购从速; 欲购从速; 从速; 赶快抢; 赶紧抢; 手慢则无; 手快有; 速来; 速速; 错过再等; 错过不再; 错过等一年; 错过不再有
不容错过; 马上没; 即将涨价; 即将售罄; 马上涨价; 断货王; 要抢要快; 要买要快; 要抢快; 欲购要快; 卖完就没; 即将截止
`,
  ja: `
期間限定; 数量限定; 本日限定; 本日限り; 限定価格; 本日のみ; 今だけ; 残りわずか; 早い者勝ち; 数量限定価格; 台数限定; 先着<n>名; ラスト1点; 売切れ御免; 売り切れ御免; 早割; 売り切れ次第終了; 売切れ次第; 売り切れ次第; なくなり次第終了; 無くなり次第終了; 在庫限りで終了; 在庫わずか; 在庫僅か; 残り僅か; 残り<n>点; 残り<n>個; 残りあと; あとわずか; あと<n>個; ラスト<n>点
ラスト<n>個; ラストチャンス; 最終日; 最終在庫; 最終入荷; 本日最終日; 本日終了; 今日だけ; 今日限り; 今日まで; 今夜まで; 明日まで; 今週限り; 今週だけ; 今週末まで; 今月限り; 今月末まで; <n>時間限定; <n>日間限定; 時間限定; 1日限定; 日替わり; 限定<n>個; 限定<n>名; 先着順; 先着限定; 先着; お急ぎください; お急ぎ下さい; お急ぎを; 急げ; お早めに; お早目に; 早めのご注文
完売間近; 完売必至; 売り切れ間近; 売切れ間近; 売り切れ続出; 完売続出; 入荷未定; 再入荷未定; 期間限定価格; 期間限定特価; 限定販売; 数量限定販売; 数量限定品; 期間限定品; 締切間近
`,
  ko: `
한정수량; 한정판매; 한정 수량; 한정 특가; 마감임박; 마감 임박; 오늘만; 단 하루; 선착순; 품절임박; 품절 임박; 마지막 기회; 마지막기회; 마지막 수량; 마지막수량; 마지막 재고; 마지막 세일; 기간한정; 기간 한정; 시간한정; 시간 한정; 한정기간; 한정 기간; 한정세일; 서두르세요; 서둘러; 빨리; 얼른; 오늘까지; 오늘까지만; 오늘 마감; 오늘 하루; 하루만; 이번주만; 이번 주만
이번달만; 내일까지; 주말한정; 금일한정; 금일마감; <n>개 남음; <n>개남음; <n>개 한정; <n>명 한정; 한정 <n>개; 선착순 <n>명; 소량남음; 소량 남음; 소량입고; 소진시; 소진 시; 소진시까지; 재고 소진; 재고소진; 품절직전; 품절 직전; 품절주의; 완판임박; 완판 임박; 매진임박; 매진 임박; 조기마감; 조기 마감; 조기품절; 마감직전; 마감 직전; 종료임박; 종료 임박
곧 품절; 놓치면 후회
`,
  ar: `
(لفترة|لمدة|لوقت) (محدودة|محدود); (الكمية|كمية|الكميات|كميات) (محدودة|محدود); (آخر|اخر) (قطعة|قطع|فرصة|حبة|الكمية|يوم); (سارع|أسرع|لا تفوت|لا تفوتك|الحق) (الفرصة|العرض|بالشراء|الآن|); (حتى|لحين) نفاد الكمية; اليوم فقط
لفترة محدودة
`,
} as const satisfies Everywhere;
