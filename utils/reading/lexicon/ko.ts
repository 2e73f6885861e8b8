import type { Labels } from './labels.ts';

/** Korean. Words stand together or apart as their writer likes. */
export const ko: Labels = {
  title: '[등록|노출|]상품명;상품 이름;제품명',
  image: '[대표 |대표|상품 |상품|]이미지;상품 사진',
  id: '[등록|]상품[ id|id| 번호|번호]',
  sku: '내부 [참조|코드];업체[ 상품코드|상품코드| 상품 코드];자체[ 상품코드|상품코드| 상품 코드];판매자[ 상품코드|상품코드| 상품 코드| 관리코드| sku]',
  price: '판매가[격|];판매 가격;[현재 |상품 |]가격',
  '~other price': '할인율[ 기준가|기준가];기준가;정가;시중가;[최저|공급|도매|매입]가;원가',
  stock:
    '[현재 |]재고[ 수량|수량|];판매 가능 수량;보유 [수량|재고|중];보유재고;현재고;실재고;판매가능[ |]재고;가용[ |]재고',
  rating: '[평균 |]평점;별점',
  reviews: '[상품평|리뷰|후기][ 수|수|]',
  category: '카테고리',
  brand: '브랜드[명|]',
  impressions: '노출[ 수|수|]',
  clicks: '클릭[ 수|수|]',
  ctr: '클릭률',
  pageViews: '조회[ 수|수|];페이지뷰;상품[ |]조회수;상세[ |]조회수',
  visitors: '방문자[ 수|수|]',
  addToCart: '장바구니[ 담기| 담기 수|];장바구니수',
  orders: '주문[ 수|수|건수|];주문 건수',
  units: '판매[량| 수량|수량]',
  conversionRate: '[구매 |구매|]전환율',
  revenue: '매출[액|];판매액;판매금액;결제금액',
  favourites: '찜[ 수|수|];관심상품[ 수|수|]',
};
