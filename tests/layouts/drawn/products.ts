import { pictureName } from '../../../utils/picture-name.ts';
import { eachWayOf } from '../../reading/drawn.ts';
import { type Choices, others, ways } from '../../reading/drawn-products/choices.ts';
import { FRONT, pictureOf } from '../../reading/drawn-products/goods.ts';
import { addressOf, drawn } from '../../reading/drawn-products/pages.ts';
import { words } from '../../reading/drawn-products/words.ts';
import type { Layout } from '../layout.ts';

/** Pages of goods as `drawn-products` draws them, each part at least once in each way. Not yet broken in every way: another text for its first picture makes the second one the main. */
export const drawnProducts: readonly Layout[] = eachWayOf(ways).map((chosen, at) => {
  // With its two halves changed over, a name is another name.
  const title = chosen.title === 'maker in it' ? 'maker above' : chosen.title;
  // A price that is left open may be told when what makes it doubtful is gone.
  const price = chosen.beside === 'member before' ? 'plain' : chosen.price;
  const choices: Choices = { ...chosen, title, price, others: others.filter((_, each) => each % 4 === at % 4) };
  const [name] = words[choices.language].goods;
  const isOpen = choices.gallery === 'background';
  return {
    name: `a page of goods drawn with its price ${choices.price} and ${choices.beside}, ${at + 1}`,
    url: addressOf(choices),
    html: drawn(choices),
    expect: {
      title: name,
      ...(isOpen ? {} : { image: pictureName(pictureOf(FRONT)) }),
    },
  };
});
