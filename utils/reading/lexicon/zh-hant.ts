import type { Labels } from './labels.ts';

/** Chinese, traditional. */
export const zhHant: Labels = {
  title: '[商品|產品|] 標題;[商品|產品] 名稱',
  image: '[商品|] 圖片',
  id: '[商品|產品] 編號;產品id',
  sku: '[商品|主商品|商品選項] 貨號;賣家sku',
  price: '[商品|] 價格;售價;[直購|立即購買|一口]價',
  stock: '[商品|可售|可用|總|] 庫存 [數量|數|量|];可售數量;有貨;[fba|afn] [可售|可用] [庫存|數量|]',
  rating: '[商品|] 評分',
  reviews: '[評價|評論] 數',
  category: '[商品|] [分類|類別]',
  impressions: '[商品|] 曝光 [次數|數|量]',
  clicks: '[商品|] 點擊 [數|次數|量]',
  ctr: '點擊率',
  sessions: '工作階段 [數|];會話數',
  pageViews: '[商品頁|商品頁面|商品|] 瀏覽 [數|量];頁面瀏覽量-總計',
  visitors: '[商品|不重複|] 訪客數',
  addToCart: '加入購物車 [(件數)|件數|數|次數|]',
  favourites: '[商品|] 按讚數;收藏數',
  orders: '[可出貨|已確認|已付款] 訂單;訂單數',
  units: '數量([可出貨|已付款] 訂單);[商品|] 銷量;銷售件數;[已售|銷售] 數量;已售 [出|]',
  buyers: '買家([可出貨|已付款] 訂單);買家數',
  conversionRate: '轉換率 [(可出貨訂單)|(已付款訂單)|]',
  qualityScore: '[商品|] 品質分 [數|]',
  revenue: '銷售額 [(可出貨訂單)|(已付款訂單)|];銷售金額',
};
