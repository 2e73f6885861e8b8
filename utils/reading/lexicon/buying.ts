/** What shops write on the control that buys, in lower case. */
const words = new Set(
  (
    'buy|add to cart|add to bag|add to basket|add to shopping cart|add to shopping bag|add to trolley|add item to cart|buy now|buy it now|pre-order|preorder|' +
    'kaufen|in den warenkorb|in den einkaufswagen|jetzt kaufen|in de winkelwagen|in winkelwagen|in mijn winkelwagen|in winkelmandje|toevoegen aan winkelwagen|voeg toe aan winkelwagen|' +
    'ajouter au panier|acheter maintenant|acheter|añadir al carrito|agregar al carrito|añadir a la cesta|comprar ahora|comprar|' +
    'aggiungi al carrello|acquista ora|acquista|adicionar ao carrinho|adicionar à sacola|comprar agora|' +
    'в корзину|добавить в корзину|купить|купить сейчас|купити|придбати|додати в кошик|додати до кошика|до кошика|в кошик|do koszyka|dodaj do koszyka|kup|kup teraz|' +
    'do košíku|přidat do košíku|vložit do košíku|koupit|do nákupního košíku|kúpiť|pridať do košíka|do košíka|kosárba|kosárba teszem|adaugă în coș|lägg i varukorgen|köp|læg i kurv|legg i handlekurv|lisää ostoskoriin|sepete ekle|' +
    'カートに入れる|カートに追加|買い物かごに入れる|今すぐ買う|今すぐ購入|購入手続きへ|ご購入手続きへ|購入する|かごに追加|かごに入れる|買い物かごへ|カートへ|カゴに入れる|加入购物车|加入購物車|立即购买|立即購買|放入购物车|장바구니|장바구니 담기|카트에 담기|구매하기|바로구매|바로 구매|' +
    'tambah ke keranjang|masukkan keranjang|keranjang|beli sekarang|beli langsung|mua|mua hàng|đặt mua|đặt hàng|chọn mua|thêm vào giỏ hàng|thêm vào giỏ|mua ngay|เพิ่มลงตะกร้า|ใส่ตะกร้า|ซื้อเลย|หยิบใส่ตะกร้า|เพิ่มในตะกร้า|ซื้อทันที|' +
    'أضف إلى السلة|أضف للسلة|إضافة إلى السلة|أضف إلى عربة التسوق|إضافة إلى عربة التسوق|أضف إلى العربة|أضف إلى حقيبة التسوق|اشتر الآن|اشتري الآن|שים בסל|הוסף לסל|הוספה לסל|הוסף לעגלה|הוספה לעגלה|קנה עכשיו|افزودن به سبد|افزودن به سبد خرید|' +
    'προσθήκη στο καλάθι|στο καλάθι|добави в количката|купи|dodaj u košaricu|u košaricu|dodaj u korpu|u korpu|v košarico|dodaj v košarico|į krepšelį|ielikt grozā|pievienot grozam|lisa ostukorvi|lisa korvi|' +
    'köp|lägg i varukorg|lägg i kundvagn|kjøp|legg i kurv|osta|lisää koriin|adauga in cos|cumpără|satın al|hemen al|səbətə at|себетке салу|savatga|افزودن به سبد خرید|افزودن به سبد|خرید|कार्ट में जोड़ें|अभी खरीदें|' +
    'añadir a la bolsa|agregar a la bolsa|agregar al carro|añadir al carro|adicionar ao cesto|in den warenkorb legen|zum warenkorb hinzufügen|放進購物車|加到購物車|直接購買|장바구니에 담기|쇼핑백 담기|바로 구매하기'
  ).split('|'),
);

/** What a control says beside what it does: '+', '→', the amount that is paid. */
const asides =
  /^[+ ]+|[!.+»›→ ]+$| ?[-–—|·:•(,]? (?:(?:\p{Sc}|[a-z]{1,3}\$?) ?\d[\d.,\s]*|\d[\d.,\s]* ?(?:\p{Sc}|\p{L}{1,3}\.?))\)?$/gu;

/** Whether a control says that it buys, or puts into a cart. */
export const saysBuy = (text: string): true | undefined =>
  words.has(text.toLowerCase().replace(asides, '').replace(asides, '')) || undefined;
