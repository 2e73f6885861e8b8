import type { Choices } from './choices.ts';
import { countText, sold } from './goods.ts';
import { type Words, words } from './words.ts';

/** The mark and the count of reviews as a page draws them beside its title. */
export function marksBox(choices: Choices): string {
  if (choices.marks === 'none') return '';
  const { star, isAlone } = markText(choices);
  return `<div class="rvw">${star}${isAlone ? '' : ` ${counted(choices)}`}</div>`;
}

const five = <T>(draw: (at: number) => T): string => [1, 2, 3, 4, 5].map(draw).join('');

function markText(choices: Choices): { star: string; isAlone?: true } {
  const said: Words = words[choices.language];
  const text = String(sold.mark).replace('.', said.decimal);
  switch (choices.marks) {
    case 'widths':
      return { star: `<span class="st-bg"><span class="st-fg" style="width:${sold.mark * 20}%"></span></span>` };
    case 'with bar':
      return {
        star: `<span class="stars"><span class="bar" style="width:${sold.mark * 20}%">★★★★★</span></span><span>${text}</span>`,
      };
    case 'label':
      return {
        star: `<span role="img" aria-label="${said.outOf}">${five(() => '<svg viewBox="0 0 8 8"></svg>')}</span>`,
      };
    case 'classes':
      return { star: five((at) => `<i class="icon ${at <= 4 ? 'icon-star' : 'icon-star-half'}"></i>`) };
    case 'meter':
      return { star: `<meter min="0" max="5" value="${sold.mark}">${text}</meter>` };
    case 'element':
      return {
        star: `<star-rating rating="${sold.mark}" count="${sold.count}" max="5"></star-rating>`,
        isAlone: true,
      };
    case 'program':
      return {
        star: `<div class="stars-badge" data-average-rating="${sold.mark}" data-number-of-reviews="${sold.count}" aria-label="${sold.mark} stars"></div>`,
        isAlone: true,
      };
    case 'number':
      return { star: `<span class="stars">★★★★★</span> <b>${text}</b>` };
    case 'out of':
      return { star: `<span>${text} / 5</span>` };
    case 'text':
      return { star: `<span>${said.outOf}</span>` };
    case 'none':
      return { star: '' };
  }
}

function counted({ counts, language }: Choices): string {
  const said: Words = words[language];
  const count = countText(sold.count, said);
  const phrase = (number: string, word: string) => (language === 'ja' ? number + word : `${number} ${word}`);
  switch (counts) {
    case 'link':
      return `<a href="#reviews">${phrase(count, said.reviews)}</a>`;
    case 'brackets':
      return `<span>(${count})</span>`;
    case 'short':
      return `<span>(1${said.decimal}3K)</span>`;
    case 'words':
      return `<span>${phrase(count, said.reviews)}</span>`;
    case 'beside questions':
      return `<a href="#reviews">${phrase(count, said.reviews)}</a> | <a href="#qa">${phrase('36', said.questions)}</a>`;
    case 'ratings apart':
      return `<span>${phrase(countText(sold.count * 3, said), said.reviews)}</span> · <a href="#reviews">${phrase(count, said.reviews)}</a>`;
    case 'none':
      return '';
  }
}
