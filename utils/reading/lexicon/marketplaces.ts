import type { Labels } from './labels.ts';

/*
 * What a label means on one marketplace and not, or otherwise, elsewhere. Where a console counts orders several ways, the ones
 * paid or confirmed are ours; where it counts carts by people and by pieces, one of them.
 */

export const amazon: Labels = {
  id: '[(child)|child|(untergeordnete)|untergeordnete|(enfant)|(secundario)|(hijo)|(figlio)|(secundario)|(filho)|(子)|子|] asin;asin([child|enfant|secundario|hijo|secondario|figlio|filho|untergeordnet|子]);asin [1|1]',
  parent:
    '[(parent)|(ubergeordnete)|(principal)|(padre)|(pai)|(父)|(親)] asin;asin([parent|ubergeordnet|principal|padre|pai|父|親]);asin [padre|parent]',
  // A listing is fulfilled one way or the other; where both are shown and differ, its reader takes neither.
  stock:
    '[available|verfugbar|disponible|disponibile|disponivel|dostepne|有货|有貨|在庫あり] [(fba)|(fbm)];有货([亚马逊物流|卖家自配送]);在庫あり([出品者出荷|出品者による出荷|自社出荷|自己発送|amazonから出荷]);販売 [可|可能];' +
    'disponibile([logistica di amazon|gestito dal venditore|spedito dal venditore]);disponible([logistica de amazon|gestionado por el vendedor|enviado por el vendedor|expedie par amazon|expedie par le vendeur]);' +
    'verfugbar([versand durch amazon|versand durch verkaufer]);disponivel([logistica da amazon|enviado pelo vendedor]);dostepne([realizacja przez amazon|realizacja przez sprzedawce]);available([fulfilled by|fulfillment by] [amazon|merchant])',
  revenue: 'sales;umsatze;ventas;ventes;vendite;vendas;verkopen;sprzedaz;forsaljning;売上',
  // Its "product id" is an EAN or UPC, and "转化率 - 总计" stands over the share of the sessions.
  '~other':
    '[product|listing|商品|产品] id;produkt-id;[id|identifiant] [du|] produit;id [del|de] producto;id [del|] prodotto;商品编码',
  '~share': '转化率-总计',
};

export const ebay: Labels = {
  title: 'objet;oggetto;przedmiot',
  id: 'ebay item id',
  favourites: 'watcher',
  pageViews: 'view',
  impressions: 'total impressions on ebay site',
};

export const etsy: Labels = {
  // Its lists are of listings, whose quantity is what there is of them.
  stock: 'quantity;menge;quantite;cantidad;quantita;quantidade;数量;aantal;ilosc;количество;antal',
  visitors: 'visit;visits;besuch;besuche;visite;visites;visita;visitas;訪問数;визиты',
  units: 'sale;sales;verkauf;verkaufe;vente;ventes;venta;ventas;vendita;vendite;venda;vendas;продажи;販売',
};

export const walmart: Labels = {
  orders: '[auth.|auth|authorized|authorised] orders',
  // Of what is sold both ways there are two columns: where they differ, neither is taken.
  stock: 'inventory ([seller|wfs|walmart|merchant] fulfilled)',
  '~other': '[product|base item] id',
};

export const aliexpress: Labels = {
  // Its prices are without the tax of the countries they are sold to, which its own pages add.
  price: 'retail price [(excl. tax)|(tax excluded)|(tax exclusive)|];零售价 [(不含税)|(未税)|]',
  revenue: 'payment amount;paid amount',
  conversionRate: '[payment|paid] conversion rate',
  addToCart: '[商品|] 加购 [人数|买家数];add to cart buyers',
  favourites: '收藏买家数',
  '~part': '[商品|] 加购件数;add to cart [count|units]',
};

export const alibaba: Labels = {
  impressions: '月曝光 [量|]',
  clicks: '[月|] 点击 [量|]',
  visitors: '月访客 [数|]',
  inquiries: '反馈 [数|量|]',
  sku: '型号',
  // What one piece costs, where it does not hang on how many are bought.
  price: 'unit price;单价',
  '~group': '分组',
};

export const temu: Labels = {
  addToCart: '加购人数',
  price: '申报价格;当前申报价格;供货 [价|价格];base price',
  // Beside it stand what is promised and what is on its way.
  stock: '仓内可用库存;仓内可用;仓库可用库存',
  sku: 'contribution sku',
  '~other': 'sku;商品id;goods id',
  '~part': '总访客数;总浏览量',
};

export const shein: Labels = {
  id: 'skc',
  price: '[商品|] 供货 [价|价格];supply price',
  addToCart: '加购人数',
  sku: '[供方|商家|供应商|skc] 货号',
};

export const tiktokShop: Labels = {
  price:
    'retail price;preco de varejo;precio [minorista|de venta al publico];prix de [detail|vente];einzelhandelspreis;prezzo al dettaglio;gia ban le;harga [eceran|ritel|retail];ราคาขายปลีก;零售价;零售價;小売価格;소매가',
  stock: 'quantity;so luong;jumlah;จำนวน;数量',
  pageViews: 'การเข้าชม;tayangan',
  // Orders of those who clicked.
  conversionRate: 'ctor',
  '~placed': '[sku orders|pesanan sku|don hang sku|pedidos de sku|คำสั่งซื้อ sku]',
};

export const shopee: Labels = {
  impressions: 'jumlah produk dilihat;การเข้าชมสินค้า;luot xem san pham',
  visitors: 'luot truy cap san pham',
  orders: 'ยืนยันแล้ว',
  sku: '[เลข|] parent sku;sku induk;sku หลัก;sku chinh',
  stock: '商品數量',
  units: 'vendidos',
  pageViews: 'ยอดเข้าชม;瀏覽',
  favourites: 'การถูกใจ;thich;喜歡;disukai',
  // "All" is the Thai header of placed orders; which orders "Pedidos" and "Vendas" count nobody says.
  '~placed': 'ทั้งหมด;pedidos;produto pago;vendas;pesanan;orders;訂單 [數|總數]',
};

export const lazada: Labels = { '~other': 'shop sku' };

export const ozon: Labels = {
  id: '[ozon|] sku;sku ozon;ozon id',
  sku: 'артикул товара',
  pageViews: '商品卡片访问量',
  revenue: '已订购金额',
  units: '已订购件数',
  '~other': 'ozon product id;[id|код] товара',
  '~part': '商品页浏览量;总访问量;搜索 [目录曝光|展示次数]',
};

// Whose article number "Артикул" is, it does not say; what it calls the price, or the current or retail one, is that before the discount.
export const wildberries: Labels = {
  id: 'nmid;арт.wb;арт. wb',
  sku: 'арт.продавца;арт. продавца',
  '~other': 'артикул;sku',
  '~other price': '[текущая|розничная|] цена',
};

export const mercadoLibre: Labels = {
  sku: '[codigo de identificacion|codigo de identificacao] (sku)',
  price: 'precio por unidad;preco por unidade',
  visitors: 'visitas',
  orders: 'pedidos;[quantidade|qtd.|numero|n.o] de vendas;[cantidad|cant.|numero|n.o] de ventas',
  units: 'ventas;vendas;vendidos',
  revenue: '[vendas|ventas] brutas [totais|totales|]',
  '~other': 'codigo universal',
};

// What it calls the external id is the code that the seller gave.
export const allegro: Labels = {
  id: 'nr;referencni cislo',
  price: 'cena(allegro.pl)',
  sku: 'signatura;[external|externi|externe] id;identyfikator zewnetrzny;kulso azonosito',
  '~part': 'wizyty',
  // Below a price: what carrying costs at the least.
  '~fee': 'od',
};

export const shopify: Labels = {
  units:
    'net items sold;netto verkaufte artikel;[articles vendus nets|articles nets vendus];articulos netos vendidos;articoli netti venduti;itens liquidos vendidos;净销售商品数;純販売商品数;純販売数量;net quantity;nettomenge;quantite nette;cantidad neta;quantita netta;quantidade liquida;净数量;净销售数量;순 판매 수량;nettohoeveelheid;nettoantal',
  // What is there, promised or not; beside it stands what can be sold.
  '~other stock':
    'on hand;en stock;auf lager;vorhanden;vorratig;en existencia;en existencias;a mano;en mano;in magazzino;in giacenza;em estoque;em stock;em maos;手持ち;手持ち在庫;手元在庫;在库;现有;现有库存;在手;現有;現有庫存;보유;보유 재고;op voorraad;voorhanden;pa lager;i lager;w magazynie;na stanie;skladem;eldeki;eldeki stok;มีในมือ;ในมือ;คงเหลือในมือ;ton thuc te;hien co;di tangan;' +
    'indisponible;engage;non disponibile;impegnato;no disponible;comprometido;indisponivel;nicht verfugbar;zugesichert;zugewiesen;niet beschikbaar;toegewezen;不可用;已承诺;已提交;確定済み;利用不可',
  sessions: '访问;besuche;visites;visite;visitas;訪問数',
  visitors: '在线商店访客',
};
