import type { ReportKind } from './report-kind.ts';

/** Search Query Performance of Brand Analytics: the market for a search query beside the brand's share in it. Recognised, not kept. */
export const amazonSearchQuery: ReportKind = {
  id: 'amazon-search-query',
  name: {
    en: 'Amazon search query performance',
    zh: '亚马逊搜索查询绩效',
    ru: 'Amazon: эффективность поисковых запросов',
  },
  marketplace: 'amazon',
  columns: {
    term: ['Search Query', 'Suchabfrage', 'Suchanfrage', '検索クエリ', '搜索查询', '搜索词'],
    mark: [
      'Search Query Volume',
      'Volumen der Suchabfrage',
      'Volumen der Suchanfrage',
      '検索クエリのボリューム',
      '検索クエリボリューム',
      '搜索查询量',
    ],
  },
  known: [
    /^(?:search query|reporting date|impressions|clicks|cart adds|purchases)/,
    /^(?:eindrücke|impressionen|klicks|in den einkaufswagen|zum einkaufswagen|käufe)/,
    /^(?:clics|ajouts au panier|achats|impresiones|añadidos|compras|impressioni|clic|aggiunte al carrello|acquisti)/,
    /^(?:インプレッション|表示回数|クリック|カートに追加|購入|展示|曝光|点击|加入购物车|加购|购买)/,
  ],
  needs: [['term'], ['mark']],
  gives: 'nothing',
};
