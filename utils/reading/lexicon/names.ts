/** Words of a console that stand where a name could. */
const notATitle =
  /^(stats|statisti\p{L}{1,4}|analy\p{L}{1,6}|promote|restock|relist|edit\p{L}{0,4}|modif\p{L}{1,7}|bearbeit\p{L}{1,3}|ver|voir|ansehen|view|preview|delete|copy|more|details?|variations? ?\(?\d*\)?|編輯|编辑|查看|预览|删除|复制|更多|详情|изменить|редактировать|подробнее|n\/a|-+|–|—)$/iu;
/** What stands where a name could in a row of sums or means. */
const sums =
  /^(?:(?:(?:grand|sub|page|column|overall|account|shop|store)[ -]?)?totals?|sub-?total|sums?|summary|overall|averages?|means?|median|all (?:products|items|listings|skus?)|(?:gesamt|zwischen)?summen?|gesamt|insgesamt|durchschnitt|ø|mittelwert|(?:total|suma|promedio|media|resumen|subtotal)(?: general)?|totaux|moyenne|ensemble|totali|totale|riepilogo|média|soma|resumo|итог[ои]?|всего|сумма|в среднем|среднее|(?:łącznie|razem|suma|średnia|podsumowanie)|jumlah|rata-rata|ringkasan|tổng(?: cộng)?|trung bình|รวม(?:ทั้งหมด)?|ทั้งหมด|เฉลี่ย|合计|合計|总计|總計|小计|小計|总和|汇总|彙總|平均(?:值)?|全部|总览|集計)(?: ?(?:and|&|\/|и|und|et|y|e|i|和|及|與) ?\p{L}{2,12})?[:：]?(?: ?\(\d+\))?$/iu;

/** Whether a text that stands where a name could is none: a word of the console, or the heading of a row of sums. */
export const isNoName = (text: string): true | undefined => notATitle.test(text) || sums.test(text) || undefined;
