import type { Everywhere } from '../../phrases.ts';

/** Calls to buy, order and click. */
export const call = {
  en: `
act (now|fast); (buy|order|shop|grab) now; get yours; don t miss; buy one get one; buy more save more; pre order now
(buy|order|shop|get|grab|purchase|claim|book|reserve|act) (now|today|yours|yours now|it now|one now|here|online now|yours today|immediately|it today|this now)
(grab|get|order|claim|secure) (yours|it|one|this|a bargain|them) (now|today|before|while|fast|); click (here|to buy|to order|now|to see|link|the link|buy|below|below to); add to (cart|basket|bag)
(add|put) (it |this |)to (your |)(cart|basket); (don t|do not|never) (miss (out|it|this)|wait|hesitate|delay); check (it|this) out; check out (now|our|this); try (it|now|it now|today|one today|risk free); treat yourself
read (description|reviews); (choose|pick) yours; buy with confidence; shop with confidence; (stock up|snap up|hurry and buy); bid now; make an offer; look no further
`,
  de: `
jetzt (kaufen|bestellen|zugreifen|sparen|sichern|zuschlagen|shoppen|entdecken|ordern|testen|probieren|klicken|online bestellen|anfragen|mitnehmen|reservieren|holen|ausprobieren|reinschauen)
(hier|jetzt) (klicken|bestellen|kaufen|ansehen|zugreifen); (gleich|sofort|schnell|heute|noch heute|direkt|einfach) (kaufen|bestellen|zugreifen|sichern|zuschlagen|mitnehmen|bestellt|ordern|in den warenkorb)
in den warenkorb; (kaufen|bestellen|greifen|schlagen|sichern|holen|sparen|überzeugen|probieren) sie (jetzt|zu|sich|noch heute|dir|sofort|es|heute|)
(greif|greift|schlag|hol|holt|sicher|sichert|schnapp|schnappt|gönn|bestell|bestellt|kauf|kauft) (zu|dir|jetzt|euch|ihn|sie|noch heute); (nicht|nie) (verpassen|warten|zögern|entgehen lassen|verpasst)
(lassen sie|lass) <w> <w> nicht entgehen; zugreifen; zuschlagen; klick (hier|mich|jetzt); jetzt erhältlich bestellen
`,
  fr: `
profitez; achetez maintenant
(achetez|achète|commandez|commande|profitez|profite|cliquez|clique|essayez|découvrez|offrez|saisissez|craquez|réservez|ajoutez|foncez|optez) (maintenant|vite|ici|dès|dès maintenant|aujourd hui|en|tout de suite|vous|au panier|y|sans attendre|pour|sans plus attendre|l offre|en ligne)
(commandez|achetez|profitez) (le|la|les|en) (maintenant|vite|); profitez en; (à ne pas|ne pas|ne le|ne la|ne) (manquer|ratez|rater|manquez|louper) (pas|); (n attendez|n attends|n hésitez|n hésite) (plus|pas)
(ajouter|ajoutez) au panier; cliquez (ici|sur|pour|vite); je (commande|veux)|; laissez vous tenter; faites vous plaisir; offrez vous; craquez pour; à saisir; saisissez l occasion; passez commande; acheter maintenant
commander maintenant; voir (description|photos|vidéo)
`,
  es: `
aprovecha; aprovechá; aproveche; compra (ya|ahora|hoy); compre ahora; no te lo pierdas
(compra|compre|comprá|pide|pida|pedí|ordena|ordene|adquiere|adquiera|adquirí|lleva|llévate|llevate|llevátelo|llévatelo|consigue|consíguelo|aprovecha|aprovéchalo|reserva|resérvalo|cómpralo|cómprala|compralo|pídelo|pidelo|encárgalo|elige|prueba|pruébalo) (ya|ahora|hoy|aquí|aquí mismo|ahora mismo|el tuyo|la tuya|online|antes que|ya mismo|sin esperar|con confianza|hoy mismo|en línea)
(llévatelo|llevatelo|llévatela|cómpralo|cómpralos|compralo|pídelo|pidelo|aprovéchalo|consíguelo|adquiérelo|llevátelo); (haz|haga|hacé|da|dale) (clic|click|tu pedido|un clic|su pedido|clic aquí); clic aquí; click aquí
(añadir|añade|agrega|agregar|agregá) al (carrito|carro); no (te |se |lo |la |)(lo |la |)(pierdas|pierda|dejes|deje|esperes|espere|dudes|dude) (pasar|escapar|más|esta|la|en|); (ordena|pide) el tuyo; no te quedes sin
ver (descripción|fotos|video); preguntar stock; consultar stock; date un gusto; oferta compra
`,
  it: `
compra (ora|subito|adesso); acquista (ora|subito); approfitta; non perdere
(acquista|acquistalo|acquistala|acquistate|compra|compralo|comprala|comprate|ordina|ordinalo|ordinate|prendi|prendilo|approfitta|approfittane|approfittatene|clicca|cliccate|scopri|prova|provalo|aggiungi|prenota|scegli) (ora|subito|adesso|oggi|qui|il tuo|la tua|al carrello|online|immediatamente|senza|gratis|in sicurezza|ora o mai)
(approfittane|approfittatene|acquistalo|compralo|ordinalo|prendilo|provalo)
(non|da non) (perdere|perderlo|perderla|perderti|perdertelo|perdetevi|perdetelo|lasciarti|lasciartelo|lasciar) (l occasione|questa|tempo|scappare|sfuggire|); aggiungi al carrello; clicca (qui|sul|per); cosa aspetti
che aspetti; non aspettare; vedi (descrizione|foto); fai il tuo ordine; regalatelo; regalati
`,
  pt: `
aproveite; não perca
(compre|compra|comprar|adquira|aproveite|aproveita|garanta|peça|pede|leve|encomende|clique|clica|confira|confere|experimente|reserve|corra|pegue) (já|agora|hoje|aqui|o seu|a sua|o teu|logo|online|agora mesmo|sem medo|hoje mesmo|antes|e aproveite|sem sair|com segurança|essa|esta)
(garanta|aproveite|peça|compre|leve) (o|a) (seu|sua|teu|tua) (já|agora|); aproveita; (não|nao) (perca|perde|deixe|espere|fique|fique de fora|fique sem) (tempo|essa|esta|mais|de fora|passar|sem|a chance|a oportunidade|)
clique (aqui|em|e|para); (adicione|adicionar|coloque) (ao|no) carrinho; leia (a descrição|o anúncio|descrição); ver descrição; comprar agora; confira (já|aqui|agora); presenteie quem; peça já
`,
  pl: `
hit cenowy; kup (teraz|już|dziś); nie przegap; nowość~; nowości
(kup|kupuj|kupcie|zamów|zamawiaj|zamówcie|sprawdź|bierz|łap|złap|weź|dodaj|kliknij|klikaj|skorzystaj|wypróbuj|przetestuj|zobacz|odbierz|skuś|zgarnij|chwyć) (teraz|już|dziś|dzisiaj|od razu|tutaj|tu|online|póki|okazję|do koszyka|zanim|i|już teraz|już dziś|z okazji|się|swój|swoją|ofertę|opis|link|szybko|u nas)
(nie|nigdy) (przegap|zwlekaj|czekaj|przeocz|zastanawiaj się|trać czasu); (kliknij|klikaj|klik) (tutaj|tu|kup|i kup|kup teraz|w link); kliknij; dodaj do koszyka; złóż zamówienie; zamawiając; kup z pewnością; spraw sobie
(patrz|zobacz|czytaj) opis; polecamy zakup; zachęcamy do zakupu
`,
  nl: `
(koop|kopen|bestel|bestellen|klik|profiteer|shop|pak|haal|grijp|ontdek|probeer|scoor|reserveer|mis) (nu|hier|vandaag|direct|snel|meteen|nog vandaag|je|deze|dit|online|voordelig|uw|het niet|dit niet|in huis|deze kans niet|je kans|ervan)
nu (kopen|bestellen|te koop|bestelbaar|verkrijgbaar|shoppen|profiteren|scoren|klikken|in winkelmand); (mis|laat) (het|dit|deze|je kans|deze kans|hem|ze) niet( schieten| liggen|); mis het niet; sla (je|nu) slag; sla toe
klik (hier|op|en); in (winkelwagen|winkelmandje|de winkelwagen); wacht niet (langer|te lang|); niet (te |)missen; (vandaag|nu) (nog |)(bestellen|besteld|kopen)|; direct (bestellen|kopen); trakteer jezelf
`,
  ar: `
(اشتر|اشتري|اطلب|اطلبي|احصل|تسوق|تسوقي|احجز) (الآن|الان|اليوم|قبل|على)
`,
  sv: `
(köp|beställ|handla|klicka|fynda|shoppa|boka|prova|upptäck|skaffa) (nu|här|idag|i dag|direkt|hem|din|ditt|dina|innan|online); slå till( nu|); missa inte (detta|chansen|denna|den här|vårt); vänta inte; lägg i (varukorgen|varukorg|kundvagn~); unna dig
`,
  ru: `
(купи|купите|покупай|покупайте|купить|закажи|закажите|заказывай|заказывайте|заказать|бери|берите|возьми|возьмите|забирай|забирайте|хватай|хватайте|попробуй|попробуйте|порадуй|порадуйте|приобретай|приобретайте|оформи|оформите|добавь|добавьте|лови|ловите|жми|жмите|кликай|кликните|нажми|нажмите|выбирай|выбирайте|успей|успейте|пробуй|скорее) (сейчас|сегодня|уже|уже сегодня|скорее|прямо сейчас|у нас|здесь|тут|онлайн|себе|в корзину|пока|немедленно|сразу|не пожалеете|не пожалеешь|купить|заказать|заказ|себя|близких|сюда|кнопку|выгодно|момент|два|<n>)
(заказывай|заказывайте|закажите|закажи|покупай|покупайте|хватай|хватайте|жми|жмите|бери|берите|забирай|забирайте|налетай|налетайте|поспеши|поспешите)
(не упусти|не упустите|не пропусти|не пропустите|не проходи|не проходите|не жди|не ждите|не пожалеете|не сомневайтесь|не откладывай|не тяни) (мимо|шанс|момент|выгоду|возможность|)
(добавь|добавьте|клади|кладите|добавляй|добавляйте) в (корзину|избранное); (купить|заказать) (сейчас|онлайн|дешево|недорого|выгодно|со скидкой|с доставкой|в интернет магазине|в москве|оптом)
скорее (покупай|заказывай|бери|купи|закажи); порадуй~ себя; побалуй~ себя
`,
  tr: `
(hemen|şimdi|bugün|derhal|acilen|haydi|hadi|siz de) (al|alın|alınız|sipariş|sipariş ver|sipariş verin|satın al|satın alın|tıkla|tıklayın|incele|inceleyin|dene|deneyin|kap|kapın|keşfet|ara)
(satın|sepete|sipariş|sepetine|sepetinize) (al|alın|ekle|ekleyin|ver|verin|et|at|atın); sepete ekle; sipariş (ver|verin|için|edin|oluştur|oluşturun|vermeyi unutma); (tıkla|tıklayın|tıklayınız|tıkla al)
(kaçırma|kaçırmayın|kaçırmayınız|unutma|bekleme|kaçıran pişman); fırsatı (kaçırma|kaçırmayın|yakala|yakalayın); (kendinize|kendine|sevdiklerinize) (hediye et|ödül ver|hediye edin); stoklar bitmeden; deneyin
mutlaka deneyin; gör(mek için|) tıkla; açıklamayı okuyun
`,
  id: `
beli banyak; segera beli
(beli|order|pesan|checkout|co|klik|dapatkan|miliki|borong|buruan|segera|ayo|yuk|langsung|cobain|coba|gas|gaskan|serbu|jangan lupa) (sekarang|skrg|skg|hari ini|segera|beli|order|pesan|checkout|co|aja|diorder|disini|di sini|yuk|dulu|cepat|sebelum|di toko|kak|ka|bun|gan|say|sis|langganan|juga|follow|cek|diborong|diserbu|miliki)
(klik|cek) (beli|disini|di sini|link|keranjang|sekarang|bio|etalase|deskripsi|foto|toko); (masukkan|masukin|tambah|tambahkan) (ke |)(keranjang|troli)
jangan (lewatkan|sampai (kehabisan|ketinggalan|nyesel|lewatkan)|ragu|ditunda|tunda|tunggu|lupa); order yuk; yuk order; baca deskripsi; happy shopping; selamat (belanja|berbelanja); silahkan order; silakan order
langsung order; langsung checkout; check out sekarang
`,
  vi: `
(mua|đặt|chốt|đặt hàng|mua hàng|order|sắm|rinh|tậu|xem|click|bấm|nhấn|đặt mua|inbox|hốt|quất|múc|lụm|săn|thử) (ngay|liền|ngay hôm nay|liền tay|nhanh|đơn|ngay kẻo|hôm nay|luôn|đi|thôi|tại đây|ở đây|mua|đặt hàng|ngay đi|vào đây|vào|mua ngay|sớm|lẹ|ngay nào|ngay tại|hàng ngay|vào giỏ|ngay em|về|về ngay|về liền)
(chốt|lên) đơn (ngay|liền|nhanh|); chốt đơn; (đừng|không nên|không thể) (bỏ lỡ|bỏ qua|chần chừ|chờ|ngần ngại|để lỡ|lỡ); (thêm|bỏ) vào giỏ( hàng|); (bấm|nhấn|click|nhấp) (mua|vào|đặt|theo dõi|nút|ngay|chọn|link); còn chờ gì
nhanh tay (mua|đặt|rinh|chốt|sắm); hãy (mua|đặt|nhanh tay|thử|sở hữu); sở hữu ngay; rinh (ngay|về); xem (mô tả|ảnh)
`,
  th: `
สั่งเลย; สั่งซื้อเลย; สั่งได้เลย; สั่งซื้อได้เลย; สั่งตอนนี้; สั่งซื้อตอนนี้; สั่งด่วน; สั่งวันนี้; สั่งซื้อวันนี้; สั่งซื้อทันที; สั่งก่อนได้ก่อน; ซื้อเลย; ซื้อทันที; ซื้อตอนนี้; ซื้อด่วน; ช้อปเลย; ช็อปเลย; กดเลย; กดสั่ง
กดสั่งซื้อ; กดสั่งเลย; กดซื้อ; กดซื้อเลย; กดใส่ตะกร้า; กดใส่ตะกร้าเลย; กดรับคูปอง; กดรับโค้ด; กดตะกร้า; หยิบใส่ตะกร้า; ใส่ตะกร้า; เพิ่มในตะกร้า; ตำเลย; ตำด่วน; จัดเลย; จัดไป; จองเลย; จองด่วน; คลิกเลย; คลิกสั่งซื้อ
คลิกที่นี่; จิ้มเลย; ลองเลย; ต้องลอง; ต้องตำ; ต้องจัด; อย่าพลาด; อย่าพลาดโอกาส; อย่ารอช้า; พลาดไม่ได้; ไม่ควรพลาด; ห้ามพลาด; รอช้าไม่ได้; ดูรายละเอียด; อ่านรายละเอียด; ช้อปด่วน
`,
  zh: `
立即购买; 立刻购买; 立即下单; 立即抢购; 立即抢; 立即入手; 马上抢; 马上买; 马上下单; 马上抢购; 赶快下单; 赶快买; 赶快购买; 赶快抢购; 赶紧下单; 赶紧买; 快下单; 快抢; 快买; 快来买; 快来抢; 快来抢购; 速抢; 速拍; 速购; 速下单; 速囤; 快冲; 冲冲冲; 快冲鸭; 闭眼入; 无脑入; 放心拍; 放心买; 放心购; 放心购买; 点击购买; 点击下单; 点击查看; 点击进店; 点我; 点此; 戳我
点进来; 点开看; 下单即送; 下单就送; 下单立减; 下单有礼; 下单享; 下单送; 下单赠; 拍下即送; 拍下立减; 拍下改价; 加购; 加购有礼; 加入购物车; 收藏加购; 收藏有礼; 欢迎选购; 欢迎购买; 欢迎下单; 欢迎订购; 欢迎批发; 请看详情; 详情咨询; 看详情; 不买后悔; 买到就是赚到; 买到赚到; 错过后悔; 值得入手; 值得购买; 值得拥有; 值得买; 抢到就是赚到; 可囤; 必囤; 请下单; 请直接下单
可直接下单; 直接下标; 请下标; 下标; 可下标; 欢迎下标
`,
  ja: `
今すぐ購入; 今すぐ注文; 今すぐチェック; 今すぐゲット; 今すぐクリック; 今すぐ買う; 今すぐお試し; 今すぐお求め; 今すぐ手に入れ; 今が買い時; 今買うと; 今なら; 今がチャンス; お見逃しなく; 見逃せない; 見逃すな; 買い逃し; お買い忘れなく; 購入はこちら; 購入はコチラ; ご購入はこちら; ご注文はこちら; ご注文はお早めに; 注文はこちら; 詳細はこちら; こちらから; クリックして購入; クリックして
ここをクリック; カートに入れる; カートへ; ぜひお試しください; ぜひお試し; 是非お試し; お試しください; お試し下さい; お試しあれ; ぜひどうぞ; ぜひ一度; 是非一度; ご注文ください; お買い求めください; お買い求め; お求めください; お求め下さい; お求めやすい; お早めにどうぞ; まずはお試し; 要チェック; チェックして; 必見商品; 迷ったらこれ; 迷ったらコレ; 買うなら今; ゲットしよう; 手に入れよう
まとめ買い推奨
`,
  ko: `
지금 구매; 지금구매; 지금 바로 구매; 지금 주문; 지금주문; 지금 바로; 지금바로; 바로 구매; 바로구매; 바로 주문; 바로주문; 구매하기; 구매하세요; 구입하세요; 구매 클릭; 구매찬스; 주문하세요; 주문하기; 주문 하세요; 주문 폭주; 주문폭주; 클릭하세요; 지금 클릭; 여기 클릭; 놓치지 마세요; 놓치지마세요; 놓치지 말고; 놓치면 손해; 장바구니 담기; 장바구니에; 담아두세요
찜하세요; 찜하기; 서둘러 구매; 만나보세요; 만나 보세요; 경험해보세요; 경험해 보세요; 확인해보세요; 도전하세요; 쟁여두세요; 쟁여템; 쟁이세요; 안사면 손해; 꼭 사야할; 꼭 사세요; 득템; 득템하세요; 득템찬스; 득템 찬스; 구매 찬스; 추천드려요; 상세페이지 참고
`,
} as const satisfies Everywhere;
