import { jsonLd } from '../../layouts/layout.ts';
import type { Choices } from './choices.ts';
import { amountOf, FRONT, pictureOf, sold } from './goods.ts';
import { words } from './words.ts';

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const meta = (name: string, content: string | number): string => `<meta property="${name}" content="${content}">`;

/** What a page states for machines: in its head, and around what it shows. */
export function statedBy(choices: Choices, address: string): { head: string; around: (shown: string) => string } {
  const { head = '', around = (shown: string) => shown } = stated(choices, address);
  return { head: head + crumbs(choices), around };
}

function stated(choices: Choices, url: string): { head?: string; around?: (shown: string) => string } {
  const { language, lacks, stock } = choices;
  const said = words[language];
  const [name] = said.goods;
  const isMarked = !/marks/.test(lacks);
  const isPictured = !/picture/.test(lacks);
  const image = [pictureOf(FRONT), pictureOf('sb42ac-side')];
  const price = amountOf(sold.price, choices);
  const availability = stock === 'preorder' ? 'PreOrder' : /^sold out/.test(stock) ? 'OutOfStock' : 'InStock';
  const offer = {
    '@type': 'Offer',
    price,
    priceCurrency: said.currency,
    availability: `https://schema.org/${availability}`,
  };
  const rated = { '@type': 'AggregateRating', ratingValue: sold.mark, reviewCount: sold.count };
  const product = {
    '@type': 'Product',
    name,
    sku: sold.code,
    brand: { '@type': 'Brand', name: sold.maker },
    url,
    ...(isPictured ? { image } : {}),
    ...(isMarked ? { aggregateRating: rated } : {}),
  };
  const context = { '@context': 'https://schema.org' };
  const plain = {
    id: sold.id,
    sku: sold.code,
    name,
    brand: sold.maker,
    price,
    currency: said.currency,
    ...(isPictured ? { images: image.map((address) => ({ url: address })) } : {}),
    ...(isMarked ? { averageRating: sold.mark, reviewCount: sold.count } : {}),
  };
  const script = (text: string) => ({ head: `<script>${text}</script>` });
  switch (choices.data) {
    case 'json-ld':
      return { head: jsonLd({ ...context, ...product, offers: offer }) };
    case 'graph':
      return {
        head: jsonLd({
          ...context,
          '@graph': [
            { '@type': 'Organization', name: 'Nordhavn Store', url: '/' },
            { '@type': 'WebPage', name, url },
            { ...product, offers: [offer] },
          ],
        }),
      };
    case 'group': {
      const variants = [' – S', ' – L'].map((size, at) => ({
        ...product,
        name: name + size,
        sku: `${sold.code}${at}`,
        url: `${url}?v=${at}`,
        offers: { ...offer, price: at === 0 ? price : amountOf(sold.price * 2, choices) },
      }));
      const group = { ...product, '@type': 'ProductGroup', productGroupID: sold.id, hasVariant: variants };
      return { head: jsonLd({ ...context, ...group }) };
    }
    case 'aggregate': {
      const { price: lowPrice, ...rest } = offer;
      const offers = { ...rest, '@type': 'AggregateOffer', lowPrice, highPrice: lowPrice, offerCount: 1 };
      return { head: jsonLd({ ...context, ...product, offers }) };
    }
    case 'microdata':
    case 'rdfa':
      return { around: marked(choices, price, `https://schema.org/${availability}`) };
    case 'open-graph':
      return {
        head: [
          meta('og:type', 'product'),
          meta('og:title', name),
          meta('og:url', url),
          isPictured ? meta('og:image', pictureOf(FRONT)) : '',
          meta('product:price:amount', price),
          meta('product:price:currency', said.currency),
        ].join(''),
      };
    case 'next data':
      return {
        head: `<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { product: plain } }, page: '/p/[slug]' })}</script>`,
      };
    case 'flight':
      return script(`self.__next_f.push([1,${json(`7:["$","$L9",null,${json({ product: plain })}]\n`)}])`);
    case 'nuxt':
      return {
        head: `<script type="application/json" id="__NUXT_DATA__">${json(flattened({ data: { product: plain } }))}</script>`,
      };
    case 'state':
      return script(`window.__INITIAL_STATE__ = ${json({ pdp: { product: plain }, user: null })};`);
    case 'data layer':
      return script(
        `window.dataLayer = window.dataLayer || []; dataLayer.push(${json({ event: 'view_item', ecommerce: { currency: said.currency, items: [{ item_id: sold.code, item_name: name, price, quantity: 1 }] } })});`,
      );
    case 'list of others': {
      const itemListElement = [1, 2, 3].map((position) => ({
        '@type': 'ListItem',
        position,
        item: {
          '@type': 'Product',
          name: said.goods[position],
          url: `/goods/other-${position}-4839${position}77`,
          image: pictureOf(`other-${position}`),
          offers: { ...offer, price: amountOf(position * 11, choices) },
        },
      }));
      return { head: jsonLd({ ...context, '@type': 'ItemList', itemListElement }) };
    }
    case 'nothing':
      return {};
  }
}

/** What surrounds a page whose marks stand in its elements. */
function marked({ data, language, lacks }: Choices, price: number, availability: string): (shown: string) => string {
  const said = words[language];
  const isRdfa = data === 'rdfa';
  const named = isRdfa ? 'property' : 'itemprop';
  const box = (type: string, inner: string, name = '') =>
    `<div${name && ` ${named}="${name}"`} ${isRdfa ? `typeof="${type}"` : `itemscope itemtype="https://schema.org/${type}"`}>${inner}</div>`;
  const bears = (name: string, content: string | number) => `<meta ${named}="${name}" content="${content}">`;
  const link = (name: string, href: string) => `<link ${named}="${name}" href="${href}">`;
  const borne = [
    bears('name', said.goods[0]),
    bears('sku', sold.code),
    /picture/.test(lacks) ? '' : link('image', pictureOf(FRONT)),
    /marks/.test(lacks)
      ? ''
      : box('AggregateRating', bears('ratingValue', sold.mark) + bears('reviewCount', sold.count), 'aggregateRating'),
    box(
      'Offer',
      bears('price', price) + bears('priceCurrency', said.currency) + link('availability', availability),
      'offers',
    ),
  ].join('');
  return (shown) => `<div${isRdfa ? ' vocab="https://schema.org/"' : ''}>${box('Product', borne + shown)}</div>`;
}

/** A value as Nuxt writes it: all parts in one list, each naming its own parts by their places. */
function flattened(value: unknown): unknown[] {
  const flat: unknown[] = [];
  const put = (one: unknown): number => {
    const at = flat.push(null) - 1;
    flat[at] = Array.isArray(one)
      ? one.map(put)
      : typeof one === 'object' && one !== null
        ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, put(inner)]))
        : one;
    return at;
  };
  put(value);
  return flat;
}

const crumbs = ({ crumbs: drawn, language }: Choices): string =>
  drawn === 'data'
    ? jsonLd({
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [words[language].home, words[language].folder].map((name, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name,
          item: at === 0 ? '/' : '/kitchen',
        })),
      })
    : '';
