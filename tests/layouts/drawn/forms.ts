import { eachWayOf } from '../../reading/drawn.ts';
import { type Choices, ways } from '../../reading/drawn-forms/choices.ts';
import { addresses, amountIn, drawn } from '../../reading/drawn-forms/form.ts';
import { goods } from '../../reading/drawn-forms/goods.ts';
import { words } from '../../reading/drawn-forms/words.ts';
import { type Layout, pageOf } from '../layout.ts';

/** Forms as `drawn-forms` draws them, each part once in each way, so that they are broken in every way, too. */
export const drawnForms: readonly Layout[] = eachWayOf(ways).map((ways, at) => {
  // Where a form's own price is gone, what its variants cost is its price; so here they stand alone or not at all.
  const variants = ways.variants === 'beside' ? 'none' : ways.variants;
  // A name in two languages leaves open what a text behind it is.
  const sku = ways.mark === 'two languages' || ways.category === 'select' ? 'field' : ways.sku;
  // Where the name of the price of a sale is gone, nobody could tell that either may be asked.
  const isOpen = ways.host === 'unknown' && /^(?:sale|all)$/.test(ways.prices);
  const prices = isOpen ? 'minimum' : ways.prices;
  const choices: Choices = { ...ways, variants, sku, prices, state: 'saved' };
  const { language } = choices;
  const amount = (price: number) => amountIn(price, language);
  const { currency } = words[language];
  const [low, high] = goods.variants.map(({ price }) => amount(price));
  const one = `${amount(goods.price)} ${choices.price === 'bare' ? '?' : currency}`;
  return {
    name: `a form drawn with its names ${choices.label}, ${at + 1}`,
    url: addresses[choices.host],
    html: pageOf(drawn(choices), { lang: language }),
    expect: [
      {
        title: goods.title,
        id: goods.id,
        price: variants === 'alone' ? `${low}-${high} ${currency}` : one,
        stock: variants === 'alone' ? null : goods.stock,
        image: goods.pictures[0],
      },
    ],
  };
});
