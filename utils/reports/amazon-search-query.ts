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
  known: [/^(?:impressions|clicks|cart adds|purchases|eindrücke|klicks|search query|reporting date)/],
  needs: [['term'], ['mark']],
  gives: 'nothing',
};
