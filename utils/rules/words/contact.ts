import type { Phrases } from '../phrases.ts';

/** Invitations to write, call, follow or visit, and shops' names as such. Addresses and numbers are looked for by the rule itself. */
export const contact: Phrases = {
  en: `
(call|text|email|message|whatsapp|contact|dm|inbox|ask|chat) us; contact (seller|the seller|me); (call|text|message|dm|inbox|whatsapp) me; pm (me|us|for); dm (for|to order); (visit|check|see|follow|browse|shop) our (store|shop|website|page|profile|listings|instagram|other items|other listings|ebay store|etsy shop); (visit|follow|check out) (my|the) (store|shop|page); follow us; our (store|shop|website); my (store|shop) for; add (line|wechat|whatsapp); line id; see more in our; check our; official (store|shop|flagship store|retailer|seller|website); flagship store; authorized (seller|dealer|reseller|retailer); authorised (seller|dealer|reseller); sold by; from our store; whatsapp number; scan qr
`,
  de: `
(rufen|kontaktieren|schreiben) sie uns; besuchen sie (uns|unseren|unsere); unser~ (shop|laden|webseite|onlineshop|geschäft); kontakt~ (per|über|unter); folgen sie uns; folge uns; anruf~ unter; offizieller (shop|store|händler); autorisierter händler; verkauf durch
`,
  fr: `
(contactez|appelez|écrivez|suivez|visitez) nous; contactez (nous|moi|le vendeur); (visitez|voir|découvrez) notre (boutique|site|magasin); notre (boutique|site|magasin); boutique officielle; magasin officiel; revendeur agréé; vendu par
`,
  es: `
(contáctanos|contáctenos|contactanos|llámanos|llamanos|escríbenos|escribinos|síguenos|visítanos|consúltanos|consultanos|consultar por privado); (visita|visite|visitá|mira|ve) (nuestra|mi|nuestro) (tienda|página|web|local|perfil); nuestra tienda; nuestra web; mi tienda; tienda oficial; distribuidor (oficial|autorizado); vendido por; al whatsapp; por whatsapp; whatsapp al
`,
  it: `
(contattaci|chiamaci|scrivici|seguici|visitaci); (visita|visitate) (il nostro|la nostra) (negozio|sito|pagina|store); nostro (negozio|sito); negozio ufficiale; store ufficiale; rivenditore (ufficiale|autorizzato); venduto da
`,
  pt: `
(entre em contato|chame no|chama no|fale conosco|ligue para|ligue já|siga nos|siga a gente|visite nos); (visite|confira|veja) (nossa|a nossa|minha) (loja|página); nossa loja; nosso site; minha loja; loja oficial; revendedor autorizado; vendido por; no whatsapp; pelo whatsapp; whats
`,
  pl: `
(zadzwoń|napisz|skontaktuj się|zadzwońcie|zapraszamy|odwiedź nas|obserwuj nas|sprawdź) ; (odwiedź|zobacz|sprawdź) (nasz~|mój|moje|nasze) (sklep|stronę|inne|aukcje|oferty); nasz sklep; oficjalny sklep; autoryzowany (sprzedawca|dealer|dystrybutor|serwis); oficjalny dystrybutor; sprzedawca
`,
  ru: `
(пишите|звоните|позвоните|напишите|обращайтесь|подписывайтесь|подпишись|заходите|переходите) ; (наш|в нашем|мой) (магазин~|сайт~|канал~|магазине|сайте|канале|инстаграм|телеграм); официальн~ (магазин~|дилер~|представител~|сайт~|дистрибьютор~); магазин (официальный|продавца); ватсап; вотсап; вацап; телефон для (заказа|связи|справок); тел; в телеграм; в телеграме; по телефону; в директ; в лс
`,
  id: `
(chat|hubungi|kontak|wa|whatsapp) (kami|admin|kita|penjual|dulu); chat dulu; kunjungi (toko|kami|ig|website); toko kami; toko resmi; official (store|shop); follow (toko|ig|kami); cek (toko|ig|bio); via wa; wa <n>; order via; tanya admin; klik link
(order|pesan|pemesanan|info|konsultasi|tanya) (via|lewat|melalui|wa|whatsapp|hubungi|dm); (dm|inbox|japri) (kami|admin|ig|langsung); (add|tambah) line; hub (wa|kami|<n>); (distributor|agen|reseller|toko) resmi; toko (kita|saya); follow (instagram|tiktok|akun)
`,
  ms: `
hubungi (kami|saya); whatsapp (kami|saya); kedai kami; kedai rasmi; follow kedai
`,
  vi: `
liên hệ; gọi ngay; gọi <n>; zalo; zalo <n>; inbox; ib; nhắn tin; hotline; shop (em|mình|chúng tôi|uy tín); theo dõi (shop|trang); ghé shop; cửa hàng chính hãng; kết bạn zalo; chat với shop
(liên hệ|alo|call|sđt|điện thoại) <n>; (nhắn|ib|inb) (shop|tin|em|mình); theo dõi shop; (fb|facebook|insta|instagram|tiktok) shop; (đặt|mua) hàng (qua|inbox|zalo|liên hệ); cửa hàng (chính thức|chúng tôi); đại lý (chính thức|ủy quyền); liên hệ (shop|zalo|ngay)
`,
  nl: `
(bel|mail|volg|bezoek|contacteer) ons; bezoek onze (winkel|site|webshop); onze (winkel|webshop); officiële (winkel|dealer); whatsapp ons
`,
  tr: `
(bizi arayın|bize ulaşın|mağazamızı ziyaret edin|takip edin); mağazamız; resmi (mağaza|satıcı); whatsapp hattı
(sipariş|bilgi|iletişim|detay|fiyat) için (whatsapp|arayın|ulaşın|yazın|mesaj|dm|tel|telefon|instagram); whatsapp (sipariş|destek|tan|dan|ile); (bize|satıcıya) (yazın|ulaşın|sorun|mesaj atın); (dm|mesaj) atın; (mağazamızı|sayfamızı|bizi) (takip edin|ziyaret edin|takip et); instagramda; web sitemiz; sitemizden; (resmi|yetkili) (satıcı|bayi|distribütör|mağaza)
`,
  zh: `
旗舰店; 旗艦店; 专卖店; 專賣店; 专营店; 官方店; 官方旗舰店; 加微信; 微信号; 微信号码; 加V信; 加vx; 加微; qq群号; 加QQ; 联系客服; 联系我们; 聯繫我們; 咨询客服; 私信我; 私訊; 关注店铺; 關注賣場; 收藏店铺; 进店有; 本店; 我们店铺; 我的店铺; 本賣場; 关注公众号; 淘宝搜索; 掃碼加; 扫码加
加LINE; 加賴; 加赖; LINE ID; 加好友; 扫码; 电话咨询; 来电咨询; 咨询热线; 客服电话; 聊聊詢問; 聊聊询问; 請聊聊; 请聊聊; 私訊詢問; 私讯; 关注我们; 關注我們; 追蹤賣場; 追踪卖场; 本店铺; 公众号; 抖音号; 小红书号; 经销商直营; 授权店; 授权经销商
`,
  ja: `
公式ストア; 公式ショップ; 公式店; 公式オンライン; 正規販売店; 正規代理店; 当店; 弊店; お問い合わせ; お問合せ; ご連絡; 電話番号; 友だち追加; フォローして; 公式サイト; LINE登録; 当ショップ
LINE追加; LINEで; LINEから; 友達追加; DMで; DMください; お電話ください; お電話で; お気軽にご連絡; インスタで; インスタフォロー; 直営店; 公式販売店; 公式代理店; 正規代理店
`,
  th: `
ติดต่อ; ทักแชท; ทักไลน์; แอดไลน์; ไลน์ไอดี; เบอร์โทร; ร้านเรา; ร้านทางการ; กดติดตาม; สอบถามเพิ่มเติม; อินบ็อกซ์
ติดต่อสอบถาม; สอบถาม; ทักมา; ทักแชต; ทักอินบ็อกซ์; ทักแชทก่อนสั่ง; แชทก่อนสั่ง; โทรสอบถาม; โทรสั่ง; โทรเลย; สั่งซื้อทางไลน์; สั่งทางไลน์; ไลน์แอด; ไลน์ @; line @; ไอดีไลน์; เพิ่มเพื่อน; อินสตาแกรม; เฟสบุ๊ค; เพจร้าน; ติดตามร้าน; เข้าชมร้าน; ร้านของเรา; ตัวแทนจำหน่าย; ตัวแทนจำหน่ายอย่างเป็นทางการ
`,
  ko: `
공식스토어; 공식몰; 공식 스토어; 문의전화; 카톡문의; 카톡상담
카톡 문의; 카카오톡 문의; 카톡 상담; 카톡 아이디; 톡 주세요; 전화 문의; 전화주세요; 연락주세요; 연락 주세요; 문의 환영; 문의주세요; 문의 주세요; 팔로우; 인스타 문의; 저희 매장; 저희 스토어; 공식 판매처; 공식 대리점; 판매자 문의
`,
  ar: `
اتصل بنا; تواصل معنا; واتساب; واتس; متجرنا; المتجر الرسمي; تابعنا
`,
};
