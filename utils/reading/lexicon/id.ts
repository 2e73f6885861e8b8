import type { Labels } from './labels.ts';

/** Indonesian. */
export const id: Labels = {
  title: 'nama [produk|barang|item];judul produk',
  image: '[gambar|foto] [produk|]',
  id: '[kode|id] produk',
  sku: 'sku [penjual|produk];kode [sku|item|barang];referensi internal;[kode|referensi] internal',
  price: 'harga satuan;harga [saat ini|jual|jual standar|ritel|retail|eceran|produk|];harga [anda|kamu]',
  stock:
    '[jumlah|] stok [tersedia|produk|];[jumlah|stok] di tangan;tersedia [untuk dijual|dijual|];stok fisik;stok saat ini;jumlah tersedia;di tangan;sisa stok',
  rating: '[penilaian|rating] [produk|]',
  reviews: '[jumlah|] ulasan',
  category: 'kategori [produk|]',
  brand: 'merek',
  impressions: 'impresi [produk|]',
  clicks: 'klik [produk|];produk diklik;jumlah klik',
  ctr: '[persentase|rasio|tingkat] klik [-tayang|tayang|]',
  sessions: 'sesi [kunjungan|]',
  pageViews:
    '[halaman produk|] dilihat;[tayangan|tampilan] halaman [produk|];produk dilihat;jumlah dilihat;kunjungan halaman',
  visitors: 'pengunjung [produk|];[pengunjung produk|total pengunjung] (kunjungan)',
  addToCart:
    '[produk|] masuk [ke|] keranjang;[unit|] [dimasukkan|ditambahkan] ke keranjang;dimasukkan ke keranjang(produk);[tambah|ditambahkan|masuk] ke [keranjang|bag|tas]',
  favourites: 'suka;favorit;pengguna wishlist;disukai',
  orders: '[jumlah|] pesanan;pesanan [siap dikirim|dibayar]',
  units: 'produk(pesanan [siap dikirim|dibayar]);[produk|unit|] terjual;jumlah terjual',
  buyers: 'pembeli;[total|] pembeli(pesanan [siap dikirim|dibayar])',
  conversionRate: '[persentase|tingkat] konversi;tingkat konversi(pesanan [yang|] [siap dikirim|dibayar]);konversi',
  qualityScore: '[skor|nilai] kualitas [produk|]',
  revenue: '[total|] penjualan(pesanan [siap dikirim|dibayar]);pendapatan;omzet',
};
