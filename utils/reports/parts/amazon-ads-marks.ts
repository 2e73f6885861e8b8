import type { HeaderText } from '../report-kind.ts';

// Headers by which the Sponsored Products reports are told apart, and those of them that are left alone.

/** What customers typed. */
export const customerTerm: readonly HeaderText[] = [
  'Customer Search Term',
  'Suchbegriff eines Kunden',
  'Suchbegriff Kunde',
  'Kundensuche',
  'Kundensuchbegriff',
  '客户搜索词',
  '顾客搜索词',
  '買い物客の検索語句',
  'カスタマーの検索用語',
  'カスタマー検索用語',
  'Terme de recherche client',
  'Término de búsqueda del cliente',
  'Termine di ricerca cliente',
  'Termine di ricerca del cliente',
  'Termo de pesquisa do cliente',
  'Zoekterm van klant',
  'Wyszukiwane hasło klienta',
  // What customers typed is called so in no other column; without it the report would pass for one of targets.
  /^(?:customer )?search ?(?:term|query)$|suchbegriff|suchanfrage|termes? de recherche|términos? de búsqueda/,
  /termin[ei] di ricerca|termos? de pesquisa|zoekterm|sökterm|wyszukiwan|arama terimi/,
  /搜索(?:词|字词|查询|语句)$|検索(?:用語|語句|キーワード|ワード)$|검색어/,
];
/** What an advertiser chose to be shown for: a keyword, a product, a group of them. */
export const target: readonly HeaderText[] = [
  'Targeting',
  'Target value',
  'Ausrichtung',
  '投放',
  'ターゲティング',
  'Ciblage',
  'Segmentación',
  'Targetização',
  'Inriktning',
  'Kierowanie',
  'Hedefleme',
  '타겟팅',
  'الاستهداف',
];
export const placement: readonly HeaderText[] = [
  'Placement',
  'Platzierung',
  '广告位',
  '掲載枠',
  'Emplacement',
  'Ubicación',
];
/** Headers of other advertising systems, which share the plain words; a budget, which only lists of campaigns have. */
export const foreign: readonly HeaderText[] = [
  /^(?:impr\.|conversions?(?:$|\()|conv\. |all conv|added\/excluded|avg\. cpc|cost per conv|quality score|customer id)/,
];
export const budget: readonly HeaderText[] = [
  /^(?:daily |average daily )?budget(?:\(\w+\))?$/,
  'Tagesbudget',
  '预算',
  '予算',
];
export const adGroup: readonly HeaderText[] = [
  'Ad Group Name',
  'Anzeigengruppenname',
  'Anzeigengruppe',
  '广告组名称',
  '広告グループ名',
  '広告グループ',
  /^(?:annonsgruppnamn|naam advertentiegroep|nazwa grupy reklam|reklam grubu adı|광고 그룹 이름|اسم مجموعة الإعلانات)$/,
  /^(?:ad ?group|name der anzeigengruppe)$/,
  /^(?:nom du )?groupe d'annonces(?:\([^()]*\))?$|^(?:nome (?:del )?)?gruppo di annunci(?:\([^()]*\))?$/,
  /^(?:nombre del |nome do )?grupo de an[uú]ncios(?:\([^()]*\))?$/,
];
export const advertisedAsin: readonly HeaderText[] = [
  /^advertised ?asin$/,
  'Advertised product ID',
  'Beworbene ASIN',
  '广告ASIN',
  '推广的 ASIN',
  '広告対象ASIN',
  '広告ASIN',
  /^asin (?:anunciado|annoncé|mis en avant|sponsorisé|pubblicizzato)$/,
];
export const advertisedSku: readonly HeaderText[] = [
  /^advertised ?sku$/,
  'Advertised product SKU',
  'Beworbene SKU',
  '广告SKU',
  '推广的 SKU',
  '広告対象SKU',
  '広告SKU',
  /^sku (?:anunciado|annoncé|mis en avant|sponsorisé|pubblicizzato)$/,
];

export const adKnown: readonly HeaderText[] = [
  ...adGroup,
  /^(?:portfolio|match type|campaign (?:type|id)|status|(?:daily )?budget|bidding strategy|targeting type|country|retailer|program type)/,
  /^(?:portfolioname|übereinstimmungstyp|ausrichtungstyp|gebotsstrategie|land)/,
  /^(?:广告组合|匹配类型|状态|预算|竞价策略|国家|ポートフォリオ|マッチタイプ|ステータス|国)/,
  /^(?:cost per click|kosten pro klick|coste por clic|coût par clic|costo per clic)/,
  /^(?:gesamtumsatzkosten|gesamtrendite|zugeschriebene umsatzkosten|gesamte rentabilität)/,
  /^(?:product|keyword|ad group|campaign|portfolio|product targeting)(?: (?:id|name|text|state|expression))?(?:\(informational only\))?$/,
  /^(?:kampagnen|anzeigengruppen|keyword|produkt-targeting)-?(?:id|text|status)(?:\(nur zu informationszwecken\))?$/,
  /^(?:state|bid|zustand|gebot|produkt|resolved product targeting expression|ausdruck für produkt-targeting)(?:\(.*\))?$/,
  /^(?:name der anzeigengruppe|portfolioname)/,
  /(?:acos|roas|cpc)\)?$/,
  /\((?:acos|roas|cpc)\)/,
  /^last year /,
  /^\d+[ -]day (?:advertised|brand halo|other) (?:asin|sku)/,
  /^total (?:advertising cost of sales|return on ad)/,
  /(?:beworbene|andere|advertised|other) (?:asin|sku)/,
  /^(?:name des portfolios|portafogli|cartera|portefeuille|nom du portefeuille|nome (?:del )?portafogli|nombre de la cartera)/,
  /^(?:type de correspondance|tipo de (?:concordancia|coincidencia)|tipo di corrispondenza|tipo de correspondência)/,
  /^(?:groupe d'annonces|gruppo di annunci|grupo de anuncios|nome (?:del )?gruppo di annunci|nombre del grupo de anuncios)/,
  /^(?:advertiser account|target (?:match )?type|account (?:id|name)|profile|long-term|purchases|marketplace|pays|país|paese)/,
  // The workbook for bulk changes: what a row is, its ids, states and bids.
  /^(?:produit|prodotto|producto|produto|état|stato|estado|enchère|offerta|puja|lance)(?:\(.*\))?$|^(?:id|identifiant) (?:d[eiu]\b|d')/,
  /(?:mot-clé|palabra clave|parola chiave|palavra-chave)(?:\(.*\))?$/,
  /^(?:targeting match type|matchningstyp|zoekwoordtype|typ dopasowania|eşleme türü|검색 유형)$/,
  // The console of 2026: facts of the thing advertised and of the target, and each sum once more for the thing itself, for
  // others of the brand and for new customers.
  /^(?:advertised product|advertiser|target (?:id|bid|status)|search term impression|cost type|bid optimi[sz]ation|viewable)/,
  /\((?:promoted|halo|new to brand)\)$|new-to-brand|detail page view|^(?:cost per|purchase rate$)/,
  ...target,
  ...advertisedSku,
];
