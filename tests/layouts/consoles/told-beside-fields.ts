import { type Layout, pageOf } from '../layout.ts';

// What forms say beside their fields: the money of a price in its label, the code of the goods behind the heading.

export const toldBesideFields: readonly Layout[] = [
  {
    name: 'amazon form: the label over the field of the price says its money, no switcher says the store',
    url: 'https://sellercentral.amazon.es/abis/listing/edit?sku=OAK-81&asin=B0CROSSC81&productType=LAMP',
    html: pageOf(
      '<div class="row"><kat-label text="Nombre del producto">Nombre del producto</kat-label><kat-input name="item_name-0-value" value="Klest lámpara de mesa de roble"></kat-input></div><div class="row"><kat-label text="Tu precio (EUR)">Tu precio (EUR)</kat-label><kat-input name="purchasable_offer-0-our_price-0-schedule-0-value_with_tax" value="41.50"></kat-input></div><div class="row"><kat-label text="Precio recomendado">Precio recomendado</kat-label><kat-input name="list_price-0-value" value="55.00"></kat-input></div>',
      { lang: 'es-ES' },
    ),
    expect: { title: 'Klest lámpara de mesa de roble', id: 'B0CROSSC81', sku: 'OAK-81', price: '41.5 EUR' },
  },
  {
    name: 'ozon form: the code of the goods in a line right behind the heading, in one box with the form',
    url: 'https://seller.ozon.ru/app/products/9911220/edit/general-info',
    html: pageOf(
      '<div class="page"><a>К списку</a><h1>Лампа Клест из дуба</h1><div class="meta"><span>SKU 773100551</span><span>Контент-рейтинг: 81</span></div><label>Название<input name="name" value="Лампа Клест из дуба"></label><label>Артикул<input name="offerId" value="KL-55"></label><label>Цена, ₽<input name="price" value="2190"></label></div>',
      { lang: 'ru' },
    ),
    expect: { title: 'Лампа Клест из дуба', id: '773100551', sku: 'KL-55', price: '2190 RUB' },
  },
];
