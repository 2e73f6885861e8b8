import type { Labels } from './labels.ts';

/** Turkish. */
export const tr: Labels = {
  title: '[urun|ilan|] baslıgı;baslık;urun [adı|ismi]',
  image: 'gorsel;gorseller;[urun|] gorseli;resim;fotograf;fotograflar',
  id: 'hepsiburada sku;[urun|ilan|icerik|] no;[urun|ilan] [id|numarası];[urun|] icerik id',
  sku: '[satıcı|] stok kodu;urun kodu;[dahili|ic] referans;tedarikci kodu;satıcı sku;tedarikci stok kodu;magaza sku',
  '#gtin': 'barkod;barkod no;barkodu',
  '#model': 'model kodu;model no;ana urun kodu',
  price:
    'satılacak fiyat;[guncel|urun|] fiyatı;fiyat;[satıs|trendyol satıs|hepsiburada satıs|n11 satıs] fiyatı;guncel fiyat;[sizin|] fiyatınız;[senin|] fiyatın',
  '~other price':
    '[piyasa satıs|liste|birim|buybox|komisyona esas|alıs|maliyet|ustu cizili|indirimsiz] fiyatı;eski fiyat;komisyona esas fiyat;maliyet',
  stock:
    '[stok|satılabilir|kalan|mevcut] [adedi|miktarı];stok;satılabilir stok;eldeki [miktar|stok|];elde bulunan;elde mevcut;mevcut miktar;fiziksel stok;stok seviyesi;[mevcut|kalan] stok',
  rating: '[urun|ortalama|] puanı;puan',
  reviews: '[yorum|degerlendirme] sayısı;yorumlar;degerlendirmeler',
  category: 'kategori;kategorisi',
  brand: 'marka',
  impressions: 'gosterim [sayısı|];gosterimler;urun gosterimi',
  clicks: '[urun|] [tıklama|tıklanma] [sayısı|];tıklamalar',
  ctr: '[tıklama|tıklanma] oranı',
  pageViews:
    'sayfa goruntulenme [sayısı|];urun goruntulenme [sayısı|];urun goruntulenmesi;urun sayfası goruntuleme [sayısı|]',
  sessions: 'oturum [sayısı|]',
  visitors: '[urun|] ziyaretci [sayısı|];[tekil|] ziyaretciler;tekil ziyaretci [sayısı|]',
  addToCart: 'sepete [ekleme|eklenme] [sayısı|];sepete [ekleme|eklenme] adedi;sepete ekleyen [kisi|] sayısı',
  favourites: 'favori [sayısı|];favoriye [ekleme|eklenme] [sayısı|];favorilere ekleyen [kisi|] sayısı',
  orders: 'siparis [sayısı|adedi];siparisler;odenen siparis sayısı',
  units: 'satıs adedi;odenen adet;satılan [adet|urun];net satıs adedi',
  conversionRate: 'donusum oranı;donusum;satısa donusum oranı',
  revenue: '[toplam|] ciro;satıs tutarı;brut ciro',
};
