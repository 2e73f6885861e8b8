import type { Phrases } from '../phrases.ts';

/** Invitations to write, call, follow or visit, and shops' names as such. Addresses and numbers are looked for by the rule itself. */
export const contact: Phrases = {
  en: `
w / a (me|us|for)
(send|drop|shoot) (me|us) (a |an |)(message|dm|text|line|email|note)
<w> dot (com|net|org|shop|co uk)
(convo|convos|message|msg) (me|us|seller) (for|before|with|first); convo (me|us)
(call|text|email|message|whatsapp|contact|dm|inbox|ask|chat) us; contact (seller|the seller|me); (call|text|message|dm|inbox|whatsapp) me; pm (me|us|for); dm (for|to order); (visit|check|see|follow|browse|shop) our (store|shop|website|page|profile|listings|instagram|other items|other listings|ebay store|etsy shop); (visit|follow|check out) (my|the) (store|shop|page); follow us; our (store|shop|website); my (store|shop) for; add (line|wechat|whatsapp); line id; see more in our; check our; official (store|shop|flagship store|retailer|seller|website); flagship store; authorized (seller|dealer|reseller|retailer); authorised (seller|dealer|reseller); sold by; from our store; whatsapp number; scan qr
(message|contact|email|text|call|dm|pm|whatsapp|ask|inbox|chat|msg|ring|wechat|telegram) (us|me|seller|the seller|for (price|details|colo(u|)rs|more|custom|bulk|sizes|info|wholesale|order~)|before|to order|with us|now|today); (visit|see|check|browse|follow|like|shop|view|search|subscribe|join) (our|my|us on) (shop|store|page|website|site|other|listings|instagram|channel|facebook|profile|tiktok|whatsapp|group|items|collection|ebay|etsy|newsletter); follow us; (from|at|in|by) (our|my) (shop|store|website|boutique|warehouse store); (official|authorized|authorised|certified|verified|trusted) (store|shop|dealer|seller|reseller|retailer|distributor|website|agent); (questions|inquiries|enquiries) (welcome|to|email|call); add (me|us) on; dm (us|me|for|to); more in (our|my) (shop|store)
`,
  de: `
(schick|schickt|schreibt|sendet|sende) (mir|uns) (eine |ne |)(nachricht|dm|mail|pn); (anfragen|fragen|infos) per (pn|dm)
<w> punkt (de|com|net)
(per|via|über|auf|in) (whatsapp|telegram|instagram|signal|messenger|sms) (melden|schreiben|anfragen|bestellen|kontaktieren|bescheid)
(rufen|kontaktieren|schreiben) sie uns; besuchen sie (uns|unseren|unsere); unser~ (shop|laden|webseite|onlineshop|geschäft); kontakt~ (per|über|unter); folgen sie uns; folge uns; anruf~ unter; offizieller (shop|store|händler); autorisierter händler; verkauf durch
(fragen|anfragen|kontakt|infos|bestellung~|bestellen|details|farben) (per|via|über|auf) (mail|e mail|email|whatsapp|telefon|telegram|instagram|nachricht|chat); (schreib|schreibt|ruf|ruft|folg|folgt|besuch|besucht|kontaktier) (uns|mir|uns an|mich); (vom|ihr|dein|beim|autorisiert~|zertifiziert~) (fachhändler|händler|fachgeschäft|vertragshändler|hersteller shop); nachricht an (uns|verkäufer); mehr in unserem shop; siehe unser~ shop; (offizieller|autorisierter) (online shop|vertriebspartner|reseller|verkäufer|distributor)
`,
  fr: `
(mp|dm) (pour (info~|plus|détails|prix)|si); (envoie|envoyez|envoyer) (moi|nous) un (mp|dm|message)
<w> point (fr|com|net)
(contactez|appelez|écrivez|suivez|visitez) nous; contactez (nous|moi|le vendeur); (visitez|voir|découvrez) notre (boutique|site|magasin); notre (boutique|site|magasin); boutique officielle; magasin officiel; revendeur agréé; vendu par
(écrivez|appelez|contactez|suivez|rejoignez) (nous|moi|le vendeur|la boutique) (sur|par|avant|); (info(s|)|commande~|contact|question(s|)|renseignement(s|)) (par|via|sur|au) (mail|email|whatsapp|téléphone|tel|message|telegram|instagram|mp); (revendeur|distributeur|vendeur|boutique|magasin|site) (officiel~|agréé~|autorisé~); envoyez (nous |)un message
`,
  es: `
(mándanos|mandanos|mándame|mandame|envíanos|envianos|envíame|manda|mandá) (un |)(mensaje|dm|md|privado|inbox|whatsapp); (consulta~|pregunta~|info) por (privado|inbox|dm|md)
<w> punto (com|net)
(contáctanos|contáctenos|contactanos|llámanos|llamanos|escríbenos|escribinos|síguenos|visítanos|consúltanos|consultanos|consultar por privado); (visita|visite|visitá|mira|ve) (nuestra|mi|nuestro) (tienda|página|web|local|perfil); nuestra tienda; nuestra web; mi tienda; tienda oficial; distribuidor (oficial|autorizado); vendido por; al whatsapp; por whatsapp; whatsapp al
(distribuidor|tienda|vendedor|representante|agente) (oficial|autorizad~|exclusiv~|certificad~); (consulta|consultas|consultanos|escribe|escríbenos|pregunta|pedidos|info|informes|mensaje|mándanos|envíanos) (por|al|vía|a|en|un|tu|privado) (whatsapp|privado|inbox|dm|mensaje|instagram|telegram|correo|chat|interno|wsp|wasap|); (síguenos|seguinos|búscanos|encuéntranos) (en|); whatsapp al
`,
  it: `
(mandami|mandaci|inviaci|inviami|scrivici|scrivimi) (un |in |)(messaggio|dm|privato|direct)
<w> punto (com|net|it)
(contattaci|chiamaci|scrivici|seguici|visitaci); (visita|visitate) (il nostro|la nostra) (negozio|sito|pagina|store); nostro (negozio|sito); negozio ufficiale; store ufficiale; rivenditore (ufficiale|autorizzato); venduto da
(info|informazioni|ordini|contatti|contatto|scrivi|scriveteci|chiedi|dettagli|prenotazioni|disponibile info) (su|via|al|tramite|per|in) (whatsapp|telefono|telegram|mail|email|instagram|messaggio|privato|chat|dm|numero); (chiama|scrivi|contatta|contattate|seguite|visita|segui) (ci|il venditore|noi|il nostro|la nostra|su instagram|prima di); (distributore|rivenditore|negozio) (ufficiale|autorizzato|di fiducia|certificato)
`,
  pt: `
(manda|mande|envie|envia|chama|chame) (uma |)(mensagem|dm|inbox|no privado|no direct|no pv)
<w> ponto (com|net)
(entre em contato|chame no|chama no|fale conosco|ligue para|ligue já|siga nos|siga a gente|visite nos); (visite|confira|veja) (nossa|a nossa|minha) (loja|página); nossa loja; nosso site; minha loja; loja oficial; revendedor autorizado; vendido por; no whatsapp; pelo whatsapp; whats
(distribuidor|revenda|revendedor|loja|representante) (oficial|autorizad~|exclusiv~|credenciad~|parceira oficial); (chama|chame|fale|falar|dúvidas|mande|envie|contato|pedidos|encomendas|siga) (no|pelo|via|a|com|mensagem|conosco|por|nosso|nossa|o vendedor|uma mensagem) (zap|whats|whatsapp|chat|direct|instagram|insta|telegram|loja|mensagem|inbox|privado|vendedor|tel|); no (zap|direct|whats|chat); zap
`,
  pl: `
(pisz|napisz|zapytaj|pytaj|odezwij się|zapraszam) (na|w) (priv|pw|dm|whatsapp|whatsappie|messengerze|wiadomości)
<w> kropka (pl|com)
(zadzwoń|napisz|skontaktuj się|zadzwońcie|zapraszamy|odwiedź nas|obserwuj nas|sprawdź) ; (odwiedź|zobacz|sprawdź) (nasz~|mój|moje|nasze) (sklep|stronę|inne|aukcje|oferty); nasz sklep; oficjalny sklep; autoryzowany (sprzedawca|dealer|dystrybutor|serwis); oficjalny dystrybutor; sprzedawca
(napisz|dzwoń|zadzwoń|pisz|zapytaj|skontaktuj|pytaj|kontakt|zamówienia|info|informacje) (do nas|na|przez|się z nami|pod|o|w sprawie|na priv|telefoniczn~|priv|mailem|sprzedawcę|śmiało) ?(whatsapp|priv|mail(a|)|numer|instagram~|messenger~|telegram|); (obserwuj|polub|śledź|zaobserwuj) (nas|nasz|profil|sklep); (autoryzowan~|oficjaln~|wyłączny) (sprzedawca|sklep|dystrybutor|dealer|przedstawiciel|punkt|salon|partner)
`,
  ru: `
(пиши|пишите|вопрос~|заказ~|подробности) (в|на) (лс|личку|личные сообщения|директ|телегу|тг)
<w> точка (ру|ком|рф|com|ru)
(пишите|звоните|позвоните|напишите|обращайтесь|подписывайтесь|подпишись|заходите|переходите) ; (наш|в нашем|мой) (магазин~|сайт~|канал~|магазине|сайте|канале|инстаграм|телеграм); официальн~ (магазин~|дилер~|представител~|сайт~|дистрибьютор~); магазин (официальный|продавца); ватсап; вотсап; вацап; телефон для (заказа|связи|справок); тел; в телеграм; в телеграме; по телефону; в директ; в лс
(пишите|напишите|звоните|обращайтесь|подпишись|подписывайтесь|пиши|спрашивайте|задавайте|добавляйтесь|переходите|заходите) (в|на|нам|мне|в личку|личку|по|к нам|продавцу|вопросы|за|перед) (личку|лс|директ|whatsapp|ватсап|вотсап|телеграм~|чат|магазин|канал|группу|сообщения|вайбер|viber|телефону|почту|профиль|сайт|); (в|во) (личку|личные сообщения|директ|телегу|телеграм~|чат); (официальн~|авторизованн~|фирменн~) (магазин~|дилер~|представител~|дистрибьютор~|поставщик~|партнер~|сайт~|продав~); подробности (в|по) (лс|личке|телефону|чате); (наш~|наш) (группа|страница|инстаграм|профиль|телеграм канал|шоурум)
`,
  id: `
(order|pesan|via|lewat|chat|hubungi) (w a|w.a); w a (kami|admin|dulu|saya|untuk|aja)
(dm|inbox|japri|chat) (kami|admin|dulu|penjual)
<w> titik (com|id)
(chat|hubungi|kontak|wa|whatsapp) (kami|admin|kita|penjual|dulu); chat dulu; kunjungi (toko|kami|ig|website); toko kami; toko resmi; official (store|shop); follow (toko|ig|kami); cek (toko|ig|bio); via wa; wa <n>; order via; tanya admin; klik link
(order|pesan|pemesanan|info|konsultasi|tanya) (via|lewat|melalui|wa|whatsapp|hubungi|dm); (dm|inbox|japri) (kami|admin|ig|langsung); (add|tambah) line; hub (wa|kami|<n>); (distributor|agen|reseller|toko) resmi; toko (kita|saya); follow (instagram|tiktok|akun)
(hubungi|chat|wa|tanya|dm|inbox|japri|kontak|follow|kunjungi|cek|add|order) (kami|admin|penjual|toko|seller|dulu|cs|lewat|via|ke|langsung|di) (wa|whatsapp|toko|ig|instagram|line|kami|dm|shopee|bio|chat|nomor|); (toko|distributor|agen|dealer|reseller) (resmi|kami|official|terpercaya|utama); no (wa|hp|whatsapp) <n>; minat (hub|hubungi|wa|chat)
`,
  ms: `
(w a|wa|w.a) (kami|saya|untuk|sekarang|dulu|order)
hubungi (kami|saya); whatsapp (kami|saya); kedai kami; kedai rasmi; follow kedai
`,
  vi: `
(ib|inbox|nhắn tin) (shop|em|mình|ngay)
liên hệ; gọi ngay; gọi <n>; zalo; zalo <n>; inbox; ib; nhắn tin; hotline; shop (em|mình|chúng tôi|uy tín); theo dõi (shop|trang); ghé shop; cửa hàng chính hãng; kết bạn zalo; chat với shop
(liên hệ|alo|call|sđt|điện thoại) <n>; (nhắn|ib|inb) (shop|tin|em|mình); theo dõi shop; (fb|facebook|insta|instagram|tiktok) shop; (đặt|mua) hàng (qua|inbox|zalo|liên hệ); cửa hàng (chính thức|chúng tôi); đại lý (chính thức|ủy quyền); liên hệ (shop|zalo|ngay)
(nhắn|inbox|ib|chat|liên hệ|lh|gọi|alo|hỏi|follow|theo dõi|kết bạn|add|sđt|hotline) (shop|tin|ngay|cho shop|với shop|zalo|trực tiếp|chủ shop|để|facebook|em|mình|trước|fanpage|tư vấn|<n>); (cửa hàng|shop|gian hàng|đại lý|nhà phân phối|npp) (chính hãng|chính thức|ủy quyền|uy tín|độc quyền|của mình|nhà mình|bên em|chính|trực tiếp); official (store|shop); lh <n>; ghé (thăm |)(shop|gian hàng|cửa hàng|trang)
`,
  nl: `
(stuur|stuurt) (ons |me |)(een |)(bericht|berichtje|dm|appje|mail|mailtje)
(via|per|op) (whatsapp|telegram|instagram|messenger|sms) (bestellen|vragen|melden|contacteren)
(bel|mail|volg|bezoek|contacteer) ons; bezoek onze (winkel|site|webshop); onze (winkel|webshop); officiële (winkel|dealer); whatsapp ons
(neem|neemt) contact (op|met|); contact (opnemen|via|per); (stuur|mail|app|bel|schrijf|bericht|whatsapp|dm|vraag) (ons|mij|naar|een bericht|een mail|via|voor vragen|de verkoper); (bezoek|bekijk|volg|kijk in|zie|ontdek) (onze|ons|mijn|ook onze) (winkel|webshop|site|pagina|shop|instagram|profiel|website|andere|); (erkend~|officiële|officieel|geautoriseerd~) (dealer|winkel|verkoper|webshop|distributeur|shop|reseller|verkooppunt); verkocht door
`,
  sv: `
(skicka|skriv) (ett |)(sms|mejl|mail|dm|pm|meddelande) (till|på|för|oss); (skriv|ring|mejla|maila|smsa|kontakta|messa|följ|besök|hör av dig till|hör av er till) (oss|mig|säljaren|vår|vår butik|butiken|på); (vår|min) (butik|webbutik|webshop|hemsida|instagram|facebooksida|webbplats|sida); (beställ|beställning~|frågor|info|kontakt|bokning) (via|på|per|genom) (whatsapp|sms|mejl|mail|telefon|telegram|instagram|messenger|dm); (officiell|auktoriserad|certifierad) (återförsäljare|butik|säljare|webbutik|distributör); säljs av; <w> punkt (se|com|nu)
`,
  tr: `
(dm|dm den|mesajla|özelden|instagramdan) (yazın|yazınız|ulaşın|sipariş|bilgi)
(bizi arayın|bize ulaşın|mağazamızı ziyaret edin|takip edin); mağazamız; resmi (mağaza|satıcı); whatsapp hattı
(sipariş|bilgi|iletişim|detay|fiyat) için (whatsapp|arayın|ulaşın|yazın|mesaj|dm|tel|telefon|instagram); whatsapp (sipariş|destek|tan|dan|ile); (bize|satıcıya) (yazın|ulaşın|sorun|mesaj atın); (dm|mesaj) atın; (mağazamızı|sayfamızı|bizi) (takip edin|ziyaret edin|takip et); instagramda; web sitemiz; sitemizden; (resmi|yetkili) (satıcı|bayi|distribütör|mağaza)
mağazamızdan; mağazamızda; mağazamıza; (bizden|mağazamızdan|sitemizden|sayfamızdan) (alın|sipariş|ulaşın|inceleyin); (yetkili|resmi|ana) (bayi~|satıcı~|mağaza~|distribütör~|dağıtıcı~|ithalatçı~); (iletişime|irtibata) geçin; whatsapp tan; bilgi için (arayın|ulaşın|yazın|); mesaj (atın|at|gönderin|yazın); satıcıya sor~; özelden (yazın|ulaşın)
`,
  zh: `
旗舰店; 旗艦店; 专卖店; 專賣店; 专营店; 官方店; 官方旗舰店; 加微信; 微信号; 微信号码; 加V信; 加vx; 加微; qq群号; 加QQ; 联系客服; 联系我们; 聯繫我們; 咨询客服; 私信我; 私訊; 关注店铺; 關注賣場; 收藏店铺; 进店有; 本店; 我们店铺; 我的店铺; 本賣場; 关注公众号; 淘宝搜索; 掃碼加; 扫码加
加LINE; 加賴; 加赖; LINE ID; 加好友; 扫码; 电话咨询; 来电咨询; 咨询热线; 客服电话; 聊聊詢問; 聊聊询问; 請聊聊; 请聊聊; 私訊詢問; 私讯; 关注我们; 關注我們; 追蹤賣場; 追踪卖场; 本店铺; 公众号; 抖音号; 小红书号; 经销商直营; 授权店; 授权经销商
私信; 私聊; 私我; 官方直营; 原厂直营; 品牌直营; 官方授权; 官方正品店; 官方直售; 官方商城; 自营店; 直营店; 总代理; 授权经销; 授权专卖; 加V看款; 加V; 加v; 加微看款; 加我微信; 微信同号; 薇信; 威信; Q群; 加群; 进群; 群号; 请来电; 欢迎来电; 电联; 电话订购; 电话联系; 联系电话; 联系卖家; 咨询卖家; 问客服; 找客服; 先问客服; 咨询在线客服; 详询客服; 请询问; 欢迎询问; 先询问; 下单前聊聊; 先聊聊; 聊聊下单; 欢迎聊聊; 看店铺; 进店看; 进店选; 店内更多; 更多款式进店; 店铺首页; 收藏本店; 关注本店; 关注有礼; 加粉丝; 加赖; 加好友; LINE@; IG私讯; 脸书; 粉专; 粉丝专页; 搜寻卖场; 蝦皮卖场; 本卖场; 赖ID
`,
  ja: `
公式ストア; 公式ショップ; 公式店; 公式オンライン; 正規販売店; 正規代理店; 当店; 弊店; お問い合わせ; お問合せ; ご連絡; 電話番号; 友だち追加; フォローして; 公式サイト; LINE登録; 当ショップ
LINE追加; LINEで; LINEから; 友達追加; DMで; DMください; お電話ください; お電話で; お気軽にご連絡; インスタで; インスタフォロー; 直営店; 公式販売店; 公式代理店; 正規代理店
フォローお願いします; フォローお願い; フォロー割; フォロー特典; フォロー歓迎; お友達登録; 友だち登録; 公式LINE; LINE公式; LINE ID; DM下さい; DMにて; メッセージください; メッセージ下さい; コメントください; 連絡ください; 連絡先; お問合せください; 質問はコメント; 当店限定; 当店オリジナル; 当店通常価格; 直販店; 正規店; 正規ディーラー; 認定店; 楽天市場店; Yahoo店; 実店舗; ショップページ; プロフィールをご覧; プロフ必読
`,
  th: `
ติดต่อ; ทักแชท; ทักไลน์; แอดไลน์; ไลน์ไอดี; เบอร์โทร; ร้านเรา; ร้านทางการ; กดติดตาม; สอบถามเพิ่มเติม; อินบ็อกซ์
ติดต่อสอบถาม; สอบถาม; ทักมา; ทักแชต; ทักอินบ็อกซ์; ทักแชทก่อนสั่ง; แชทก่อนสั่ง; โทรสอบถาม; โทรสั่ง; โทรเลย; สั่งซื้อทางไลน์; สั่งทางไลน์; ไลน์แอด; ไลน์ @; line @; ไอดีไลน์; เพิ่มเพื่อน; อินสตาแกรม; เฟสบุ๊ค; เพจร้าน; ติดตามร้าน; เข้าชมร้าน; ร้านของเรา; ตัวแทนจำหน่าย; ตัวแทนจำหน่ายอย่างเป็นทางการ
ร้านค้าทางการ; ร้านค้าอย่างเป็นทางการ; ร้านอย่างเป็นทางการ; ร้านค้าหลัก; ร้านแท้; ร้านเรามี; หน้าร้าน; ทักร้าน; ทักสอบถาม; ทักก่อนสั่ง; แชทเลย; แชทสอบถาม; สอบถามได้; ตัวแทนจำหน่ายแท้; ศูนย์จำหน่าย; ตัวแทนอย่างเป็นทางการ; ฝากร้าน; ฝากกดติดตาม; กดติดตามร้าน; กดไลค์; กดหัวใจ; กดถูกใจร้าน; ติดต่อแอดมิน; ติดต่อร้าน; ดูสินค้าเพิ่มเติมในร้าน
`,
  ko: `
공식스토어; 공식몰; 공식 스토어; 문의전화; 카톡문의; 카톡상담
카톡 문의; 카카오톡 문의; 카톡 상담; 카톡 아이디; 톡 주세요; 전화 문의; 전화주세요; 연락주세요; 연락 주세요; 문의 환영; 문의주세요; 문의 주세요; 팔로우; 인스타 문의; 저희 매장; 저희 스토어; 공식 판매처; 공식 대리점; 판매자 문의
카카오톡 상담; 카카오톡상담; 카톡상담; 카톡 상담; 카톡ID; 카톡 ID; 카톡 추가; 카톡주세요; 톡톡 문의; 톡톡문의; 톡문의; 톡 문의; 네이버톡톡; DM 주세요; DM주세요; DM 문의; DM문의; 쪽지 주세요; 쪽지주세요; 쪽지문의; 채팅 주세요; 채팅주세요; 채팅문의; 전화상담; 전화 상담; 상담전화; 문의전화; 문의 바랍니다; 스토어찜; 스토어 찜; 알림받기; 소식받기; 찜하고; 팔로우하고; 팔로우 이벤트; 우리 매장; 본사직영; 본사 직영; 공식판매처; 공식판매점; 공식 판매점; 공식대리점; 공식총판; 공식 총판; 공식수입원; 공식 수입원; 정식판매점; 백화점매장; 공식브랜드스토어
`,
  ar: `
اتصل بنا; تواصل معنا; واتساب; واتس; متجرنا; المتجر الرسمي; تابعنا
`,
};
