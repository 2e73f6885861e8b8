import { textAt } from './parts/table.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Shopee Business Insights, product performance. A product's row is followed by its variations, already counted in it: rows
 * that name a variation, or its id once more.
 * Of the two states of an order, placed and confirmed, the placed ones are read.
 */
export const shopeePerformance: ReportKind = {
  id: 'shopee-performance',
  name: { en: 'Shopee product performance', zh: 'Shopee 商品表现', ru: 'Показатели товаров Shopee' },
  marketplace: 'shopee',
  columns: {
    id: [
      'Item ID',
      'Product ID',
      'Kode Produk',
      '商品編號',
      '商品ID',
      'รหัสสินค้า',
      'Mã sản phẩm',
      'ID do Item',
      'ID do Produto',
    ],
    title: ['Product', 'Produk', '商品', '商品名稱', 'สินค้า', 'Sản phẩm', 'Produto', 'Product Name'],
    sku: ['Parent SKU', 'SKU Induk', '主商品貨號', 'SKU หลัก', 'SKU sản phẩm', 'SKU Principal'],
    details: [
      'Variation ID',
      'Kode Variasi',
      '商品選項ID',
      '規格編號',
      'รหัสตัวเลือกสินค้า',
      'Mã phân loại hàng',
      'ID da Variação',
      // A file without their ids names them.
      'Variation Name',
      'Nama Variasi',
      'Nome da Variação',
      'ชื่อตัวเลือกสินค้า',
      '商品選項名稱',
      '規格名稱',
      'Tên phân loại hàng',
    ],
    impressions: [
      'Product Impression',
      'Jumlah Produk Dilihat',
      '商品曝光次數',
      '商品卡曝光數',
      'Impressão do Produto',
      'Impressões de Produto',
    ],
    clicks: [
      'Product Clicks',
      'Produk Diklik',
      '商品點擊數',
      'จำนวนคลิก',
      'Lượt nhấp vào sản phẩm',
      'Cliques Por Produto',
    ],
    ctr: ['Persentase Klik', '點擊率', 'อัตราการคลิก', 'CTR'],
    visitors: [
      'Product Visitors (Visit)',
      'Product Visitors',
      'Pengunjung Produk (Kunjungan)',
      '商品訪客數',
      'ผู้เข้าชมสินค้า',
      'Visitantes do Produto (Visita)',
      'Lượt truy cập sản phẩm',
    ],
    pageViews: [
      'Product Page Views',
      'Halaman Produk Dilihat',
      '商品頁瀏覽數',
      '商品頁面瀏覽數',
      'Lượt xem trang sản phẩm',
      'Visualizações da Página do Produto',
    ],
    favourites: ['Likes', 'Suka', '商品按讚數', 'จำนวนการกดถูกใจ', 'Lượt thích', 'Curtidas'],
    addToCart: [
      'Units (Add to Cart)',
      'Dimasukkan ke Keranjang (Produk)',
      '加入購物車(件數)',
      'จำนวนที่ขายได้ (เพิ่มสินค้าในรถเข็น)',
      'Sản phẩm (Thêm vào giỏ hàng)',
      'Unidades (Adicionar ao Carrinho)',
    ],
    orders: ['Placed Order', 'Placed Orders', 'Pesanan Dibuat', '全部訂單', 'Đơn hàng đã đặt', 'Pedido Feito'],
    units: [
      'Units (Placed Order)',
      'Units (Placed Orders)',
      'Produk (Pesanan Dibuat)',
      '數量(全部訂單)',
      'จำนวนที่ขายได้ (ที่มีคำสั่งซื้อทั้งหมด)',
      'จำนวนที่ขายได้ (ที่มีการสั่งซื้อทั้งหมด)',
      'Sản phẩm (Đơn đã đặt)',
      'Unidades (Pedido Realizado)',
    ],
    buyers: [
      'Buyers (Placed Order)',
      'Total Pembeli (Pesanan Dibuat)',
      '買家(全部訂單)',
      'ผู้ซื้อ (ที่มีคำสั่งซื้อทั้งหมด)',
      'Người mua đã đặt hàng',
      'Compradores (Pedido Realizado)',
    ],
    revenue: [
      'Sales (Placed Order)',
      'Sales (Placed Orders)',
      'Total Penjualan (Pesanan Dibuat)',
      '銷售額(全部訂單)',
      'ยอดขาย (ที่มีคำสั่งซื้อทั้งหมด)',
      'Doanh số (Đơn đã đặt)',
      'Vendas (Pedido Realizado)',
    ],
    conversionRate: [
      'Conversion Rate (Placed Order)',
      'Tingkat Konversi (Pesanan yang Dibuat)',
      '轉換率(全部訂單)',
      'อัตราการซื้อสินค้า (ทั้งหมด)',
      'Tỷ lệ chuyển đổi (Đơn đã đặt)',
      'Taxa de Conversão de Pedido (Pedido Realizado)',
    ],
  },
  known: [
    /(?:confirmed|paid|siap dikirim|可出貨|ยืนยันแล้ว|đã xác nhận|pago)/,
    /(?:variation|variasi|選項|規格|ตัวเลือก|phân loại|variação)/,
    /(?:unik|unique|不重複|ไม่ซ้ำ|duy nhất|únic)/,
    /(?:search|pencarian|搜尋|ค้นหา|tìm kiếm|busca)/,
    /(?:bounce|pentalan|跳出|ตีกลับ|thoát|rejeição|repeat|berulang|回購|ซ้ำ|mua lại|repetid|average|rata-rata|平均|เฉลี่ย|trung bình|médi)/,
    /(?:por|per) (?:pedido|order|pesanan)|^(?:vendas|sales)$/,
    /(?:status|state|現況|สถานะ|trạng thái|tình trạng|add to cart|keranjang|購物車|รถเข็น|giỏ hàng|carrinho)/,
  ],
  needs: [
    ['id'],
    ['title'],
    ['pageViews', 'visitors', 'impressions'],
    ['units', 'revenue', 'orders', 'addToCart', 'clicks'],
  ],
  gives: 'listings',
  each: true,
  code: /^\d{6,20}$/,
  refuses(table) {
    const details = textAt(table, 'details');
    const id = textAt(table, 'id');
    const seen = new Set<string>();
    return (row) => {
      const code = id(row).trim();
      const again = code !== '' && seen.has(code);
      seen.add(code);
      return again || !/^[-–—\s]*$/.test(details(row)) ? 'variation' : undefined;
    };
  },
};
