import type { Choices } from './choices.ts';
import { amountOf, money, numberText, partsOf, saying, sold } from './goods.ts';
import { type Words, words } from './words.ts';

/** What stands where a page says what its goods cost. */
export function priceBox(choices: Choices): string {
  if (choices.stock === 'sold out without price' || choices.price === 'in the button') return '';
  const { before, behind } = besides(choices);
  const said: Words = words[choices.language];
  if (choices.beside === 'from')
    return `<div class="pdp-cost"><span>${saying(said.from, sold.price, choices)}</span></div>`;
  if (choices.beside === 'range')
    return `<div class="pdp-cost"><span>${money(sold.price, choices)} – ${money(sold.price * 2, choices)}</span></div>`;
  return `<div class="pdp-cost">${before}${priceText(choices)}${behind}</div>`;
}

/** The price alone. */
function priceText(choices: Choices): string {
  const said: Words = words[choices.language];
  const amount = amountOf(sold.price, choices);
  const [whole, cents] = partsOf(amount, said);
  const isBehind = said.isSignBehind;
  const sign = `<span class="sym">${said.sign}</span>`;
  const signed = (number: string) => (isBehind ? `${number} ${sign}` : `${sign}${number}`);
  const text = money(sold.price, choices);
  switch (choices.price) {
    case 'raised cents':
      return `<span class="x3">${signed(cents ? `${whole}<sup>${cents}</sup>` : whole)}</span>`;
    case 'sign apart':
      return `<span class="x3">${signed(`<span class="num">${numberText(amount, said)}</span>`)}</span>`;
    case 'marked up':
      return `<span data-price="${amount}" content="${amount}">${text}</span>`;
    case 'named':
      return `<span class="product-price current">${text}</span>`;
    case 'parts':
      return `<span class="x3">${signed(`<span class="int">${whole}</span>${cents ? `<span class="dec">${said.decimal}</span><span class="cents">${cents}</span>` : ''}`)}</span>`;
    case 'labelled':
      return `<span class="lbl">${said.price}:</span> <b>${text}</b>`;
    case 'code':
      return `<strong>${numberText(amount, said)} ${said.currency}</strong>`;
    default:
      return `<strong>${text}</strong>`;
  }
}

/** What stands before and behind the price, each of its own amount. */
function besides(choices: Choices): { before?: string; behind?: string } {
  const said: Words = words[choices.language];
  const old = money(sold.price * 1.4, choices);
  const told = (sentence: string, amount: number) => `<div class="x7">${saying(sentence, amount, choices)}</div>`;
  switch (choices.beside) {
    case 'del before':
      return { before: `<del>${old}</del> ` };
    case 's behind':
      return { behind: ` <s>${old}</s>` };
    case 'class behind':
      return { behind: ` <span class="old-price">${old}</span>` };
    case 'style before':
      return { before: `<span style="text-decoration: line-through">${old}</span> ` };
    case 'words behind':
      return { behind: told(said.was, sold.price * 1.4) };
    case 'percent and del':
      return { before: `<span class="badge">-29%</span> `, behind: ` <del>${old}</del>` };
    case 'instalments':
      return { behind: told(said.instalments, sold.price / 3) };
    case 'unit':
      return { behind: told(said.unit, sold.price * 0.55) };
    case 'member before':
      return { before: told(said.member, sold.price * 0.9) };
    case 'member behind':
      return { behind: told(said.member, sold.price * 0.9) };
    case 'untaxed behind':
      return { behind: ` ${said.taxed}${told(`# ${said.untaxed}`, sold.price / 1.2)}` };
    case 'untaxed before':
      return { before: told(`# ${said.untaxed}`, sold.price / 1.2), behind: ` ${said.taxed}` };
    case 'lowest of a month':
      return { behind: told(said.lowest, sold.price * 0.9) };
    case 'saved':
      return { before: `<del>${old}</del> `, behind: told(said.saved, sold.price * 0.4) };
    case 'tiers':
      return { behind: told(said.tier, sold.price * 0.85) };
    case 'listed before':
      return { before: told(said.listed, sold.price * 1.4) };
    case 'listed behind':
      return { behind: told(said.listed, sold.price * 1.4) };
    case 'options':
      return {
        behind: `<select name="size">${[1, 2, 3].map((size) => `<option value="${size}">${size * 42} cm – ${money(sold.price * size, choices)}</option>`).join('')}</select>`,
      };
    default:
      return {};
  }
}

/** What buys the goods, or says that nothing can be bought. */
export function buyBox({ stock, price, language, ...choices }: Choices): string {
  const said: Words = words[language];
  const text = price === 'in the button' ? ` – ${money(sold.price, { ...choices, stock, price, language })}` : '';
  if (/^sold out/.test(stock)) return `<p class="st">${said.soldOut}</p><button disabled>${said.soldOut}</button>`;
  const state = stock === 'in stock' ? said.inStock : stock === 'preorder' ? said.preorder : '';
  return `${state && `<p class="st"><i></i>${state}</p>`}<input type="number" name="qty" value="1"><button type="submit" class="cta">${said.buy}${text}</button>`;
}
