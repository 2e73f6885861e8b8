import type { Columns, HeaderText } from '../report-kind.ts';

/** Headers of Amazon's Detail Page Sales and Traffic reports, in the languages of Seller Central and of the years since 2012. */
export const parentAsin: readonly HeaderText[] = [
  '(Parent) ASIN',
  '(Übergeordnete) ASIN',
  'ASIN (parent)',
  'ASIN (padre)',
  'ASIN (principal)',
  'ASIN (principale)',
  'ASIN (pai)',
  '（父）ASIN',
  '父 ASIN',
  '（親）ASIN',
  '親ASIN',
  '(nadrzędny) ASIN',
];
export const childAsin: readonly HeaderText[] = [
  '(Child) ASIN',
  '(Untergeordnete) ASIN',
  'ASIN (child)',
  'ASIN (enfant)',
  'ASIN (figlio)',
  'ASIN (secundario)',
  'ASIN (secondario)',
  'ASIN (hijo)',
  'ASIN (filho)',
  '（子）ASIN',
  '子 ASIN',
  '子ASIN',
  '(podrzędny) ASIN',
];
/** 'Sessioni – Totale', 'Sesiones: total': the whole of a number that the newer layouts split by device. */
const whole = (words: string): RegExp =>
  new RegExp(`^(?:${words})[-:](?:total|totale|totali|summe|gesamt|ogółem|totaal|totalt|toplam)$`);

/** The share of the offer shown first, by what it is called in any language; its twin for business buyers is left alone. */
const featured =
  /^(?!.*b2b).*(?:buy ?box|boîte d'achat|featured[- ](?:offer|angebot)|einkaufswagen|hervorgehoben|destacad|mises? en avant|in evidenza|em destaque|wyróżnion|uitgelicht|utvald|öne çıkan)/;
/** A share of units and sessions in one header is units by session; those of single devices are left alone. */
const unitsBySession =
  /^(?!.*(?:b2b|app|browser|navega|aplica))(?=.*(?:percent|prozent|porcent|pourcent|procent|yüzde|taux|tasa|tasso))(?=.*(?:unit|einheit|unid|jednost|enhet|eenhe|birim)).*(?:sess|sesi|sesj|sitzung|oturum)/;

/** Sessions by device: only the newer layouts split them. */
export const appSessions: readonly HeaderText[] = [
  'Sessions – Mobile App',
  'Sitzungen – mobile App',
  'Sesiones: aplicación móvil',
  'セッション数 - モバイルアプリ',
  '会话数 - 移动应用',
  '会话次数 - 移动应用',
];

export const businessColumns: Columns = {
  title: [
    'Title',
    'Titel',
    'Produktname',
    'Título',
    'Titre',
    'Titolo',
    '标题',
    '商品名称',
    'タイトル',
    '商品名',
    'Tytuł',
  ],
  sessions: [
    'Sessions – Total',
    'Sitzungen – Summe',
    'Sitzungen – gesamt',
    'Sesiones: total',
    'Sesiones – Total',
    'Sessioni – totale',
    '会话数 - 总计',
    '会话次数 – 总计',
    '会话 - 总计',
    'セッション数 - 合計',
    whole('sessions|sitzungen|sesiones|sessioni|sessões|sesje|sessies|sessioner|oturumlar'),
    'Sessions',
    'Sitzungen',
    'Sesiones',
    'Sessioni',
    '会话数',
    '会话次数',
    'セッション数',
    'セッション',
  ],
  pageViews: [
    'Page Views – Total',
    'Seitenaufrufe – Summe',
    'Seitenaufrufe – gesamt',
    'Vistas de página: total',
    'Páginas vistas: total',
    'Visitas a la página: total',
    'Vues de page – Total',
    'Pages vues – Total',
    whole(
      'visualizzazioni (?:di |della )?pagina|visualizações d[ea] página|vistas de (?:la )?página|vues de (?:la )?page',
    ),
    whole('paginaweergaven|sidvisningar|wyświetlenia strony|sayfa görüntülemeleri'),
    '页面浏览量 - 总计',
    '页面浏览次数 - 总计',
    'ページビュー - 合計',
    'ページビュー数 - 合計',
    'Page Views',
    'Seitenaufrufe',
    'Vues de page',
    '页面浏览量',
    '页面浏览次数',
    'ページビュー数',
    'ページビュー',
  ],
  buyBoxShare: [
    'Featured Offer (Buy Box) Percentage',
    'Featured Offer Percentage',
    'Buy Box Percentage',
    'Porcentaje de ofertas destacadas (Buy Box)',
    '推荐报价（推荐报价展示位）百分比',
    '推荐报价（购买按钮）百分比',
    'おすすめ出品（おすすめ商品）の獲得率',
    'おすすめ出品の獲得率',
    'カートボックス獲得率',
    featured,
  ],
  units: [
    'Units Ordered',
    'Bestellte Einheiten',
    'Unidades encargadas',
    'Unidades pedidas',
    'Unités commandées',
    'Unità ordinate',
    '已订购商品数量',
    '注文された商品点数',
    'Zamówione jednostki',
  ],
  conversionRate: [
    'Unit Session Percentage',
    'Prozentsatz der Einheiten pro Sitzung',
    'Porcentaje de unidades por sesión',
    "Pourcentage d'unités par session",
    'Percentuale unità per sessione',
    '商品会话百分比',
    'ユニットセッション率',
    unitsBySession,
  ],
  revenue: [
    'Ordered Product Sales',
    'Gross Product Sales',
    'Durch bestellte Produkte erzielter Umsatz',
    /^(?!.*b2b)(?:umsatz|umsätze|verkäufe)\b.*bestellte/,
    'Ventas de productos encargados',
    'Ventas de productos pedidos',
    'Vendas de produtos pedidos',
    'Ventes de produits commandés',
    "Chiffre d'affaires",
    'Vendite prodotti ordinati',
    '已订购商品销售额',
    '注文商品の売上額',
    '注文商品売上',
  ],
  orders: [
    'Total Order Items',
    'Orders Placed',
    /^(?:zahl der )?bestellposten(?: gesamt)?$/,
    'Total de productos de los pedidos',
    'Total de productos del pedido',
    'Total de itens do pedido',
    'Total des articles commandés',
    'Totale articoli ordinati',
    '订单商品总数',
    '注文品目総数',
  ],
};

/** Twins for business buyers (they are part of the plain column), shares of the whole shop, and sessions by device. */
export const businessKnown: readonly HeaderText[] = [
  /b2b/,
  /(?:mobile[ -]app|browser|móvil|navegador|モバイルアプリ|ブラウザ|移动应用|浏览器)/,
  /^(?:session|page views?|sessions) percentage/,
  /^(?:セッション率|セッションのパーセンテージ|ページビュー率|会话百分比|页面浏览量百分比|页面浏览次数百分比|转化率)/,
  /^(?:prozentsatz|porcentaje|pourcentage|percentuale|porcentagem|procent)/,
  /in prozent/,
];
