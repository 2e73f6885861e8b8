import type { Columns, HeaderText } from '../report-kind.ts';

/**
 * Headers of Sponsored Products reports. The window in which a sale counts for a click stands in the header, 7 days for
 * sellers of most stores, 14 for others.
 */
export const adColumns: Columns = {
  day: ['Date', 'Datum', '日期', '日付', 'Fecha', 'Data'],
  start: ['Start Date', 'Startdatum', '开始日期', '開始日', 'Date de début', 'Fecha de inicio', 'Data di inizio'],
  end: ['End Date', 'Enddatum', '结束日期', '終了日', 'Date de fin', 'Fecha de finalización', 'Data di fine'],
  currency: ['Currency', 'Währung', '货币', '通貨', 'Devise', 'Divisa', 'Valuta'],
  campaign: [
    'Campaign Name',
    'Kampagnen-Name',
    'Kampagnenname',
    'Kampagne',
    '广告活动名称',
    'キャンペーン名',
    'Nom de la campagne',
    'Nombre de la campaña',
    'Nome campagna',
  ],
  impressions: ['Impressions', 'Impressionen', '展示量', '曝光量', 'インプレッション', 'Impresiones', 'Impressioni'],
  clicks: ['Clicks', 'Klicks', '点击量', 'クリック', 'Clics', 'Clic'],
  ctr: [
    /^click-?thr(?:u|ough)[ -]rate(?:\(ctr\))?$/,
    'Klickrate (CTR)',
    'Klickrate',
    '点击率 (CTR)',
    'クリックスルー率 (CTR)',
    'クリック率 (CTR)',
    'Taux de clics (CTR)',
  ],
  spend: ['Spend', 'Ausgaben', '花费', '広告費', 'Dépenses', 'Gasto', 'Inversión', 'Spesa'],
  adSales: [
    /^\d+[ -]day total sales$/,
    /^\d+ tage,umsatz gesamt$/,
    /^\d+ ?天总销售额$/,
    /クリックされてから\d+日間の総売上高$/,
    /^\d+ jours,ventes totales$/,
    'Verkäufe',
  ],
  orders: [
    /^\d+[ -]day total orders(?:\(#\))?$/,
    /^\d+ tage,aufträge gesamt(?:\(#\))?$/,
    /^\d+ ?天总订单数(?:\(#\))?$/,
    /クリックされてから\d+日間の合計注文数(?:\(#\))?$/,
    'Bestellungen',
  ],
  units: [
    /^\d+[ -]day total units(?:\(#\))?$/,
    /^\d+ tage,einheiten gesamt(?:\(#\))?$/,
    /^\d+ ?天总销售量(?:\(#\))?$/,
    /クリックされてから\d+日間の合計販売数(?:\(#\))?$/,
  ],
  conversionRate: [/^\d+[ -]day conversion rate$/, /^\d+ tage,konversionsrate$/, /^\d+ ?天的?转化率$/],
};

export const customerTerm: readonly HeaderText[] = [
  'Customer Search Term',
  'Suchbegriff Kunde',
  'Kundensuche',
  'Kundensuchbegriff',
  '客户搜索词',
  'カスタマーの検索用語',
  'カスタマー検索用語',
  'Terme de recherche client',
  'Término de búsqueda del cliente',
  'Termine di ricerca cliente',
];
export const placement: readonly HeaderText[] = [
  'Placement',
  'Platzierung',
  '广告位',
  '掲載枠',
  'Emplacement',
  'Ubicación',
];
export const adGroup: readonly HeaderText[] = [
  'Ad Group Name',
  'Anzeigengruppenname',
  'Anzeigengruppe',
  '广告组名称',
  '広告グループ名',
  "Nom du groupe d'annonces",
];
export const advertisedAsin: readonly HeaderText[] = [
  'Advertised ASIN',
  'Beworbene ASIN',
  '广告ASIN',
  '推广的 ASIN',
  '広告対象ASIN',
  '広告ASIN',
];

export const adKnown: readonly HeaderText[] = [
  ...adGroup,
  /^(?:portfolio|match type|campaign (?:type|id)|status|(?:daily )?budget|bidding strategy|targeting type|country|retailer|program type)/,
  /^(?:portfolioname|übereinstimmungstyp|ausrichtungstyp|gebotsstrategie|land)/,
  /^(?:广告组合|匹配类型|状态|预算|竞价策略|国家|ポートフォリオ|マッチタイプ|ステータス|国)/,
  /^cost per click/,
  /(?:acos|roas|cpc)\)?$/,
  /\((?:acos|roas|cpc)\)/,
  /^last year /,
  /^\d+[ -]day (?:advertised|brand halo|other) (?:asin|sku)/,
  /^total (?:advertising cost of sales|return on ad)/,
  /(?:beworbene|andere|advertised|other) (?:asin|sku)/,
  'Targeting',
  'Advertised SKU',
];

/** What a rate is in a workbook of Amazon's advertising console: a fraction. */
export const adRates = { ctr: ['clicks', 'impressions'], conversionRate: ['orders', 'clicks'] } as const;
