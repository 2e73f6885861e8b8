import type { Everywhere } from '../../phrases.ts';

/** That there is nothing better, nothing like it, or full marks. */
export const withoutEqual = {
  en: `
nothing (else |)(comes close|compares|beats it|like it|better); (you |)(won t|will not|can t|cannot) (find|get|buy) (a |anything |any |)better; (beats|better than) (the rest|them all|all others|the competition); (accept|settle for) nothing less; in a (league|class) of its own
`,
  de: `
(besser|schöner|praktischer|weicher) (geht s|geht es|geht|gehts) nicht; (sucht|findet) (seines|ihres)gleichen; (was|etwas) besseres (gibt es|gibt s|findest du) nicht; ohne gleichen; note eins; volle punktzahl
`,
  fr: `
introuvable ailleurs; (vous ne trouverez|tu ne trouveras|on ne fait|impossible de trouver) (pas |)mieux; rien de mieux; (dix|10|20) sur (dix|10|20); y a pas mieux
`,
  es: `
(de |)10 sobre 10; no (vas a ver|vas a encontrar|encontrarás|hay|verás) (otr~|nada|ningun~) (igual|mejor|parecid~|como (este|esta)); nada (igual|mejor); de matrícula; insuperable~
`,
  it: `
non (troverai|troverete|c è|esiste) (di meglio|niente di meglio|nulla di meglio|nulla di simile); (da |)(dieci|10) e lode; meglio di così; senza rivali
`,
  pt: `
nota (dez|10|mil); (você |)não (vai|vais) (achar|encontrar) (melhor|outro igual|outra igual|nada igual|nada melhor); não (há|tem|existe) (melhor|igual|nada igual); não existe igual
`,
  pl: `
nie ma lepsz~; lepsz~ nie (znajdziesz|ma|znajdziecie); nie ma sobie równ~; nie znajdziesz lepsz~; bez konkurencji
`,
  nl: `
(mooier|beter|zachter|fijner|lekkerder) (vind je|vindt u|krijg je|bestaat) (nergens|niet); nergens (mooier|beter|zo mooi); zonder weerga
`,
  ar: `
(لا مثيل له|لا مثيل لها|لا يضاهى|لا تضاهى|ليس له مثيل|لن تجد (أفضل|مثله|مثلها)); منقطع النظير
`,
  sv: `
(bättre|vackrare|skönare|mjukare|godare|finare) (finns inte|hittar du inte|blir det inte|kan det inte bli|går inte att få); (finns|hittar du) (ingen|inget|inga) bättre; utan motstycke; inget slår; full pott; tio av tio; i en klass för sig
`,
  ru: `
(круче|лучше|красивее|удобнее) (не (найдете|найдешь|найти|бывает|встретите)|нигде|просто нет); нет равных; не имеет (равных|аналогов); на все сто
`,
  tr: `
(daha|bundan) (iyisi|güzeli) (yok|bulamazsınız|olamaz); (eşi|benzeri) (yok|bulunmaz); rakip tanımaz
`,
  id: `
(nggak|tidak|gak|ga) ada (yang |)(lebih (bagus|baik)|tandingan|tandingannya|duanya|duanya); nomor wahid; juara banget
`,
  vi: `
không đâu (bằng|có|sánh bằng); số dzách; số zách; có một không hai; không (có |)đối thủ; (10|mười) điểm
`,
  th: `
ไม่มีใครเทียบ; ไม่มีที่ไหนเทียบ; หาที่ไหนไม่ได้; ดีกว่านี้ไม่มีแล้ว; ไร้คู่แข่ง; เต็มสิบ; สิบเต็มสิบ
`,
  zh: `
没有之一; 无可挑剔; 无可匹敌; 无人能敌; 无人能及; 找不到更好; 没有更好; 再也找不到
`,
  ja: `
他に類を見ない; 類を見ない; これ以上ない; 右に出るものはない; 右に出る者はない; 比類なき; 比類ない; 唯一無二; 文句なし
`,
  ko: `
비교불가; 비교 불가; 따라올 수 없는; 독보적; 둘도 없는; 최고봉; 끝판왕
`,
} as const satisfies Everywhere;
