import { remembering } from '../../text/remembering.ts';
import { roleOf } from './columns.ts';
import { isShopWord } from './shop-words.ts';

/** Words of a console that stand where a name could. */
const notATitle =
  /^(stats|statisti\p{L}{1,4}|analy\p{L}{1,6}|promote|restock|relist|edit\p{L}{0,4}|modif\p{L}{1,7}|bearbeit\p{L}{1,3}|ver|voir|ansehen|view|preview|delete|copy|copiar|copi(?:er|a)|kopieren|kopiuj|copied|复制|複製|コピー|скопировать|копировать|salin|คัดลอก|sao chép|more|details?|variations? ?\(?\d*\)?|編輯|编辑|查看|预览|删除|复制|更多|详情|изменить|редактировать|подробнее|n\/a|-+|–|—)$/iu;
/** Words for sums and means, for all that is summed, and for the part of a table they are of; with these around them they are no name of goods either. */
const sum =
  '概[要览況况]|概覽|サマリー?|要約|全商品|まとめ|摘要|总体|總體|整体|整體|요약|개요|total general|zusammenfassung|(?:gesamt)?(?:übersicht|überblick|werte?|ergebnis)|récap(?:itulatif)?|synthèse|résumé|aperçu|vue d.ensemble|sumario|vista general|visão geral|sumário|sommario|sintesi|panoramica|сводк[аи]|обзор|общий итог|свод(?:ные данные)?|ogółem|ikhtisar|keseluruhan|tổng (?:quan|kết|hợp)|tóm tắt|toàn bộ|tất cả|สรุป(?:ผล)?|ภาพรวม|(?:ผล|ยอด)รวม|samenvatting|overzicht|genel bakış|shrnutí|přehled|prehľad|sammanfattning|översikt|oversigt|oversikt|sammendrag|зведення|огляд|усе|ملخص|نظرة عامة|الكل|összesen|összesít(?:és|ett)|végösszeg|átlag|yhteensä|yhteenveto|keskiarvo|rezumat|sumar|σύνολ[οα]|σύνοψη|μέσος όρος|общо|обобщение|средно|ס[הך]\\P{L}?כ(?: הכול| הכל|ל)?|סך הכו?ל|סיכום|ממוצע|ukupno|sažetak|zbroj|prosjek|skupaj|povzetek|' +
  'others?|sonstiges?|sonstige[nr]?|andere|(?:les )?autres|otr[oa]s|outr[oa]s|altr[io]|overige|(?:po)?zostałe|ostatní|ostatné|другие|прочие|прочее|остальные|інші|решта|diğer(?:leri)?|övriga|øvrige|muut|egyéb|altele|lainnya|khác|อื่น ?ๆ|その他|其他|其它|기타|أخرى|totals?|totaal|totalt?|totalen?|totaux|total[ei]|totalsumma|sub-?totals?|subtotaal|eindtotaal|sums?|summary|overall|averages?|means?|median|(?:gesamt|zwischen|end|seiten)?summen?|insgesamt|(?:gesamt)?durchschnitt|ø|mittelwert|' +
  'suma|promedio|media|resumen|moyenne|ensemble|riepilogo|média|soma|resumo|итог[ои]?|всего|сумма|в среднем|среднее|łącznie|razem|średnia|podsumowanie|jumlah|rata-rata|ringkasan|tổng(?: cộng)?|trung bình|รวม(?:ทั้งหมด)?|ทั้งหมด|เฉลี่ย|' +
  '(?:[本当每]页)?(?:合计|合計|总计|總計|小计|小計|总和|汇总|彙總)|(?:总|總)?平均(?:值)?|全部|总览|集計|総計|全体|합계|총계|총합|소계|평균|전체|' +
  'toplam(?:lar|ı)?|ortalama(?:sı)?|özet|gemiddelden?|celkem|celkom|spolu|(?:mezi|medzi)?sou?čet|súčet|průměr|priemer|souhrn|sumă|medie|sumar|summa|delsumma|genomsnitt|medelvärde|medel|i alt|samlet|gennemsnit|gjennomsnitt|' +
  'всього|усього|разом|підсумок|сума|загалом|у середньому|середнє|الإجمالي|الاجمالي|إجمالي|المجموع|المتوسط|جمع(?: کل| ?صفحه)?|مجموع(?: کل)?|میانگین';
const scope =
  'grand|sub|pages?|column|overall|account|shop|store|list|table|general[ei]?|général|geral|genel|ara|sayfa|seite|gesamt|página|pagina|pagină|strony|na stronie|stránk[ay]|sida|side|общий|общая|промежуточный|по странице|загальний|keseluruhan|halaman|trang|الكلي|الصفحة|de la page|de (?:la )?página|della pagina|complessivo|końcowa|częściowa|per (?:product|item)|celkový|totalt?|' +
  '(?:de (?:la |toda la )?)?(?:tienda|boutique)|(?:du )?magasin|(?:da )?loja|(?:del )?negozio|toko|winkel|sklepu?|магазина?|магазину|mağaza|cửa hàng|ร้าน(?:ค้า)?|المتجر|店[铺舖舗]|全店|ショップ|스토어|상점|' +
  '(?:for|in|of) (?:the )?(?:period|store|shop|account)|(?:of|for) all (?:products|items)|за (?:весь )?период|по (?:магазину|аккаунту|кабинету|(?:всем )?товарам|всьому магазину)|für den zeitraum|aller artikel|de la période|de tous les produits|del per[ií]odo|de todos los productos|do período|de todos os produtos|del periodo|di tutti i prodotti|za okres|wszystkich produktów|فروشگاه';
const sums = new RegExp(
  String.raw`^(?:all (?:products|items|listings|skus?)|(?:(?:${scope})[ -]?){0,2}(?:${sum})(?: (?:${scope})){0,2}(?: ?(?:and|&|\/|и|und|et|y|e|i|和|及|與|ve|en|a|och|og|та|و) ?\p{L}{2,12})?)[:：]?(?: ?\(\d+\))?$`,
  'iu',
);

/** What links say that lead from a console to the page buyers see. */
const inShop =
  /^(?:(?:view|see|open|show|preview) (?:it )?(?:in|on) (?:the |your )?(?:store|shop|site|website|marketplace)|ver (?:en (?:la )?tienda|na loja|no site|en (?:el )?sitio)|voir (?:en|dans la|sur la) boutique|voir sur le site|vedi (?:nel|in|sul) (?:negozio|sito)|im shop (?:an)?(?:sehen|zeigen)|(?:посмотреть|открыть|смотреть) на (?:сайте|площадке|витрине)|(?:zobacz|podgląd|pokaż) (?:w sklepie|na stronie)|lihat di (?:toko|situs)|xem (?:tại|trên|trong) (?:cửa hàng|shop|gian hàng|trang)|ดูในร้าน(?:ค้า)?|ดูหน้าร้าน|(?:在店[铺鋪]中?|前台)(?:查看|预览|預覽)|店[铺鋪](?:预览|預覽)|(?:ショップ|ストア|サイト)で(?:見る|確認|表示)(?:する)?)$/iu;

/** What links say to screen readers of where they lead. */
const elsewhere =
  /^[(（]?(?:new tab|opens? in (?:a )?new (?:window|tab)(?: or tab)?|(?:wird )?in (?:einem )?neue[mn] (?:fenster|tab|registerkarte)(?: oder tab)?(?: geöffnet)?|(?:s['’]ouvre dans |ouvrir dans )?(?:une )?nouvelle fenêtre(?: ou (?:un )?nouvel onglet)?|s['’]ouvre dans un nouvel onglet|se abre en una (?:nueva )?(?:ventana|pestaña)(?: nueva)?(?: o (?:ventana|pestaña)(?: nueva)?)?|si apre in una nuova (?:finestra|scheda)(?: o scheda)?|abre (?:em|numa|em uma|num) (?:nova |novo )?(?:janela|aba|guia|separador)(?: nova?)?|открывается в нов(?:ом|ой) (?:окне|вкладке)|otwiera się w now(?:ym|ej) (?:oknie|karcie)|(?:di)?buka di (?:jendela|tab) baru|mở (?:trong|ở) (?:cửa sổ|tab|thẻ) mới|เปิดใน(?:หน้าต่าง|แท็บ)ใหม่|在新(?:窗口|标签页|頁面|视窗|視窗|分頁)中?(?:打开|打開|開啟)|新しい(?:ウィンドウ|タブ)(?:または(?:ウィンドウ|タブ))?で(?:開く|開きます))[)）]?\.?$/iu;

/** What links do with a listing. */
const acts =
  /^(?:edit|revise|relist|duplicate|copy|view|preview|delete|promote|bearbeiten|ändern|kopieren|löschen|ansehen|modifier|éditer|dupliquer|supprimer|voir|editar|modificar|duplicar|eliminar|excluir|ver|modifica|duplica|elimina|vedi|edytuj|usuń|kopiuj|zobacz|bewerken|wijzigen|kopiëren|verwijderen|bekijken|редактировать|изменить|копировать|удалить|посмотреть|düzenle|kopyala|sil|görüntüle|ubah|hapus|salin|lihat|sửa|chỉnh sửa|xóa|xem|แก้ไข|ลบ|คัดลอก|ดู|编辑|修改|删除|复制|查看|編輯|刪除|複製|檢視|編集|削除|コピー|表示|수정|삭제|복사|보기|redigera|ta bort|rediger|slet|تعديل|حذف|ویرایش|مشاهده|کپی)$/iu;

/** What they do, and with which listing: 'View product', 'Produkt ansehen', '商品を見る'. */
const actsOnGoods = new RegExp(
  `^(?:${[
    '(?:view|see|show|open|preview|edit|go to|visit) (?:the |this |your )?(?:product|listing|item|offer|ad|page)s?(?: (?:page|preview|details?))?',
    '(?:zum|zur) (?:produkt|artikel|angebot|anzeige|inserat)(?:seite)?|(?:produkt|artikel|angebot|anzeige|inserat)(?:seite)? (?:an(?:sehen|zeigen)|öffnen|bearbeiten|aufrufen)',
    "(?:voir|afficher|ouvrir|modifier|consulter) (?:le |la |les |l['’]|votre |ce |cet |cette )?(?:produit|article|annonce|offre|fiche(?: produit)?|page(?: produit)?)",
    '(?:ver|abrir|mostrar|visualizar|editar|consultar) (?:el |la |o |a |tu |seu )?(?:producto|art[íi]culo|publicaci[óo]n|anuncio|oferta|produto|artigo|an[úu]ncio|p[áa]gina(?: d[eo]l? produc?to)?|ficha)',
    "(?:vedi|visualizza|mostra|apri|modifica|vai (?:al|all['’]|alla)) ?(?:il |lo |la |l['’])?(?:prodotto|articolo|inserzione|annuncio|offerta|pagina|scheda)",
    '(?:bekijk|open|toon|bewerk) (?:het |de |je )?(?:product|artikel|aanbieding|advertentie|pagina)',
    '(?:zobacz|pokaż|otwórz|podgląd|edytuj|przejdź do) (?:ofert[ęy]|produktu?|przedmiotu?|aukcj[ęi]|ogłoszeni[ea]|stron[ęy])',
    '(?:zobrazit|zobraziť|ukázat|otevřít|otvoriť|upravit|upraviť) (?:nabídku|ponuku|produkt|zboží|tovar|inzerát|stránku)',
    '(?:vezi|deschide|afișează|editează) (?:produsul|oferta|anunțul|pagina)|(?:termék|ajánlat|hirdetés)(?:oldal)? (?:megtekintése|megnyitása|szerkesztése)',
    '(?:ürünü?|ilanı?|sayfayı) (?:(?:web )?site(?:si)?(?:n?de) |mağazada )?(?:gör(?:üntüle|)|aç|düzenle|incele)',
    '(?:посмотреть|открыть|смотреть|показать|перейти к|редактировать) (?:товару?|карточк[уе](?: товара)?|объявлени[ею]|предложени[ею]|страниц[уе](?: товара)?)',
    '(?:переглянути|відкрити|показати|редагувати) (?:товар|картку|оголошення|сторінку)|(?:виж|отвори|покажи) (?:продукта|обявата|офертата|страницата)',
    '(?:se|visa|vis|åbne?|åpne|öppna|redigera?|näytä|avaa|muokkaa) (?:produkte?n?|artikkele?n?|artikeln?|varen?|annonsen?|annoncen?|tuote|tuotesivu|sida|siden?)',
    '(?:xem|mở|sửa) (?:sản phẩm|trang sản phẩm|tin)|(?:lihat|buka|tampilkan|ubah) (?:produk|barang|iklan|halaman)(?: produk)?|(?:ดู|เปิด|แก้ไข)(?:หน้า)?(?:สินค้า|ประกาศ)',
    '(?:查看|预览|預覽|打开|打開|檢視|编辑|編輯)(?:商品|宝贝|产品|產品|链接|連結|页面|頁面)(?:页|頁|详情|詳情)?|(?:商品|出品|ページ)(?:ページ)?を(?:見る|表示(?:する)?|開く|編集(?:する)?)|상품(?: ?페이지)? ?(?:보기|열기|수정)',
    '(?:عرض|فتح|تعديل) (?:المنتج|العرض|الإعلان|الصفحة)',
  ].join('|')})$`,
  'iu',
);

/** Whether a text is what links say to screen readers of where they lead. */
export const saysElsewhere = (text: string): true | undefined => elsewhere.test(text) || undefined;

/** Where that is: 'View product on the site', 'Produkt im Shop ansehen'. */
const where =
  / (?:(?:on|in|at) (?:the |your |my )?(?:store|shop|(?:web)?site|marketplace|storefront)|im (?:shop|marktplatz)|auf der (?:web)?(?:site|seite)|(?:en|dans|sur) (?:la |le )?(?:boutique|site|ligne)|en (?:la |el )?(?:tienda|sitio(?: web)?|web)|(?:na|no) (?:loja|site)|(?:nel|in|sul) (?:negozio|sito)|in de winkel|op de (?:web)?site|w sklepie|na stronie|na webu|v obchode|на (?:сайте|витрине|маркетплейсе)|di (?:toko|situs))(?=$| (?:ansehen|anzeigen|öffnen|bekijken|openen))/i;
/** What consoles write where a draft has no name yet. */
const untitled =
  /^[[(（]?(?:untitled(?: (?:listing|draft|product|item))?|(?:no|without) (?:title|name)|sans titre|ohne titel|sin t[íi]tulo|sem t[íi]tulo|senza titolo|zonder titel|bez (?:tytułu|názvu|naslova)|без (?:названия|заголовка|назви)|fără titlu|uden titel|utan titel|uten tittel|nimetön|başlıksız|tanpa judul|không có tiêu đề|ไม่มีชื่อ|未命名(?:商品)?|(?:无|無)标?題|无标题|タイトルなし|無題|제목 없음|بدون عنوان|ללא כותרת)[\])）]?$/iu;

/** Whether a text that stands where a name could is none: a word of the console, of a link or of a shop, what goods are called, or the heading of a row of sums. */
export const isNoName = (text: string): true | undefined => saysNoName(text) || undefined;
const saysNoName = remembering(
  (text: string): boolean =>
    notATitle.test(text) ||
    sums.test(text) ||
    elsewhere.test(text) ||
    inShop.test(text) ||
    acts.test(text) ||
    actsOnGoods.test(text.replace(where, '')) ||
    untitled.test(text) ||
    isShopWord(text) ||
    roleOf(text) === 'product',
);
