import type { Phrases } from '../phrases.ts';

/** Condition of the goods: new, used, refurbished. Asked only where a marketplace forbids it. */
export const condition: Phrases = {
  en: `
brand new; new in box; new sealed; factory sealed; new with tags; like new; open box; pre owned; preowned; second hand; secondhand; gently used; lightly used; used condition; used; refurbished; certified refurbished; reconditioned; condition new; new condition; mint condition; good condition; excellent condition
`,
  de: `
neu & ovp; neu und ovp; neu in ovp; ovp; nagelneu~; fabrikneu~; brandneu~; neuwertig~; gebraucht~; generalüberholt~; refurbished; b ware; zustand (neu|gut|sehr gut)
`,
  fr: `
neuf; neuve; neufs; neuves; d occasion; occasion; reconditionné~; comme neuf; état neuf; très bon état; bon état
`,
  es: `
nuev~; nuevo sellado; usad~; seminuev~; semi nuev~; reacondicionad~; segunda mano; de segunda mano; como nuevo; casi nuev~; sellado; sin uso; a estrenar; refurbished; restaurado; buen estado; excelente estado; perfecto estado
`,
  it: `
nuov~ (sigillat~|di zecca|con etichetta|imballat~); nuovo; usat~; ricondizionat~; rigenerat~; seconda mano; come nuovo; buono stato; ottimo stato; ottime condizioni
`,
  pt: `
nov~; novo lacrado; lacrado; usad~; seminov~; semi nov~; recondicionad~; segunda mão; de segunda mão; como novo; sem uso; refurbished; vitrine; bom estado; ótimo estado; excelente estado; na caixa
`,
  pl: `
now~ (z metką|w pudełku|zafoliowan~|nieużywan~); fabrycznie now~; używan~; odnowion~; regenerowan~; powystawow~; poleasingow~; z drugiej ręki; jak nowy; stan (bardzo dobry|idealny|nowy|dobry)
`,
  nl: `
gloednieuw~; gebruikt~; tweedehands; refurbished; als nieuw; zo goed als nieuw
`,
  zh: `
全新; 全新未拆; 二手; 翻新; 九成新; 九九新; 全新正品; 全新未使用
`,
  ja: `
新品; 中古; 中古品; 未使用; 未使用品; 未開封; 新品未使用; 再生品; 整備済み品; 美品; 展示品
`,
  tr: `
sıfır; ikinci el; yenilenmiş; kullanılmış
`,
  ar: `
مستعمل; مجدد; جديد بالكرتون
`,
};

/** Stock and availability. */
export const stock: Phrases = {
  en: `
in stock; out of stock; now in stock; back in stock; ready stock; coming soon; available now; stock available; immediate availability; pre order; us stock; usa stock; uk stock
`,
  de: `
auf lager; sofort lieferbar; sofort verfügbar; lieferbar; ausverkauft; wieder da; vorbestellung
`,
  fr: `
en stock; disponible; disponible immédiatement; rupture de stock; de retour en stock; précommande
`,
  es: `
en stock; hay stock; con stock; stock; stock disponible; stock inmediato; disponible~; disponibles; disponible ya; en existencia; en existencias; agotado; preventa; últimas unidades; entrega inmediata; disponibilidad inmediata
`,
  it: `
disponibil~; disponibilità immediata; in stock; esaurito; pronta consegna
`,
  pt: `
em estoque; estoque; em stock; disponível; disponíveis; a pronta entrega; pronta entrega; esgotado; pré venda; últimas unidades
`,
  pl: `
w magazynie; od ręki; dostępn~ od ręki; dostępny; dostępne; na stanie; przedsprzedaż
`,
  ru: `
в наличии; нет в наличии; под заказ; предзаказ
`,
  zh: `
现货; 現貨; 有货; 有貨; 库存; 预售; 預售; 预购; 預購
`,
  ja: `
在庫あり; 在庫有り; 在庫有; 入荷; 再入荷; 予約; 予約販売; 取り寄せ
`,
  tr: `
stokta; stokta var; tükendi
`,
};
