import type { Labels } from './labels.ts';

/** Vietnamese. */
export const vi: Labels = {
  title: 'ten [san pham|mat hang|hang hoa];tieu de [san pham|]',
  image: '[hinh|] anh [san pham|]',
  id: '[id|ma] san pham',
  sku: 'sku cua nguoi ban;ma hang [hoa|];sku [san pham|nguoi ban];ma sku;[ma|tham chieu] noi bo',
  price: 'gia [ban|ban le|san pham|hien tai|];gia cua [ban|nha ban]',
  stock:
    'kho hang;[so luong|] ton kho;ton kha dung;so luong [trong kho|hien co|thuc te|hang];ton thuc te;co the ban;hien co;ton kho thuc te;ton kho hien tai;so luong ton;ton [kho|] co the ban',
  rating: 'diem danh gia',
  reviews: '[so|luot] danh gia',
  category: 'nganh hang;danh muc',
  brand: 'thuong hieu',
  impressions: 'luot hien thi [san pham|];so luot hien thi',
  clicks: 'luot [nhap|nhap vao san pham|nhap san pham];[so|] luot [nhap|click]',
  ctr: '[ty|ti] le nhap',
  pageViews: '[so|] luot xem [trang|trang san pham|]',
  sessions: 'phien [truy cap|]',
  visitors: '[khach|luot khach] truy cap;nguoi truy cap',
  addToCart: 'san pham(them vao gio hang);[so|] luot them vao gio hang;them vao gio hang;them vao gio',
  favourites: 'luot thich;yeu thich',
  orders: '[so|] don hang;[don|don hang] da xac nhan',
  units:
    'san pham(don da xac nhan);so [mon|mat hang|san pham] [da ban|ban ra];[san pham|so luong|] da ban;so luong ban',
  buyers: '[so|] nguoi mua;nguoi mua co don da xac nhan',
  conversionRate: '[ty|ti] le chuyen doi;ty le chuyen doi [don|] (don da xac nhan)',
  qualityScore: 'diem chat luong [san pham|]',
  revenue: 'doanh so(don da xac nhan);doanh thu',
};
