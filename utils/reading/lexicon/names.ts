/** Words of a console that stand where a name could. */
const notATitle =
  /^(stats|statisti\p{L}{1,4}|analy\p{L}{1,6}|promote|restock|relist|edit\p{L}{0,4}|modif\p{L}{1,7}|bearbeit\p{L}{1,3}|ver|voir|ansehen|view|preview|delete|copy|more|details?|variations? ?\(?\d*\)?|編輯|编辑|查看|预览|删除|复制|更多|详情|изменить|редактировать|подробнее|n\/a|-+|–|—)$/iu;
/** What stands where a name could in a row of sums or means. */
const sums =
  /^(?:(?:(?:grand|sub|page|column|overall|account|shop|store)[ -]?)?totals?|sub-?total|sums?|summary|overall|averages?|means?|median|all (?:products|items|listings|skus?)|(?:gesamt|zwischen)?summen?|gesamt|insgesamt|durchschnitt|ø|mittelwert|(?:total|suma|promedio|media|resumen|subtotal)(?: general)?|totaux|moyenne|ensemble|totali|totale|riepilogo|média|soma|resumo|итог[ои]?|всего|сумма|в среднем|среднее|(?:łącznie|razem|suma|średnia|podsumowanie)|jumlah|rata-rata|ringkasan|tổng(?: cộng)?|trung bình|รวม(?:ทั้งหมด)?|ทั้งหมด|เฉลี่ย|合计|合計|总计|總計|小计|小計|总和|汇总|彙總|平均(?:值)?|全部|总览|集計)(?: ?(?:and|&|\/|и|und|et|y|e|i|和|及|與) ?\p{L}{2,12})?[:：]?(?: ?\(\d+\))?$/iu;

/** What links say to screen readers of where they lead. */
const elsewhere =
  /^[(（]?(?:opens? in (?:a )?new (?:window|tab)(?: or tab)?|(?:wird )?in (?:einem )?neue[mn] (?:fenster|tab|registerkarte)(?: oder tab)?(?: geöffnet)?|(?:s['’]ouvre dans |ouvrir dans )?(?:une )?nouvelle fenêtre(?: ou (?:un )?nouvel onglet)?|s['’]ouvre dans un nouvel onglet|se abre en una (?:nueva )?(?:ventana|pestaña)(?: nueva)?(?: o (?:ventana|pestaña)(?: nueva)?)?|si apre in una nuova (?:finestra|scheda)(?: o scheda)?|abre (?:em|numa|em uma|num) (?:nova |novo )?(?:janela|aba|guia|separador)(?: nova?)?|открывается в нов(?:ом|ой) (?:окне|вкладке)|otwiera się w now(?:ym|ej) (?:oknie|karcie)|(?:di)?buka di (?:jendela|tab) baru|mở (?:trong|ở) (?:cửa sổ|tab|thẻ) mới|เปิดใน(?:หน้าต่าง|แท็บ)ใหม่|在新(?:窗口|标签页|頁面|视窗|視窗|分頁)中?(?:打开|打開|開啟)|新しい(?:ウィンドウ|タブ)(?:または(?:ウィンドウ|タブ))?で(?:開く|開きます))[)）]?\.?$/iu;

/** Whether a text that stands where a name could is none: a word of the console or of a link, or the heading of a row of sums. */
export const isNoName = (text: string): true | undefined =>
  notATitle.test(text) || sums.test(text) || elsewhere.test(text) || undefined;
