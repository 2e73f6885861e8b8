import { linkedId, resultsReader } from '../../reading/cards/results.ts';
import { ebay } from './index.ts';
import { itemIn } from './product.ts';

/** What screen readers are told of the link. */
const newWindow =
  / ?(?:opens in a new window or tab|wird in neuem fenster oder tab geöffnet|s'ouvre dans une nouvelle fenêtre ou un nouvel onglet|si apre in una nuova finestra o scheda|se abre en una ventana o pestaña nueva)$/i;

export const search = resultsReader({
  of: ebay,
  idIn: itemIn,
  not: '.x-item-title__mainTitle,#itemTitle',
  rows: ['li.s-card', 'li.s-item', 'li.sresult', '.brwrvr__item-card'],
  // The first two rows are placeholders; their item has a number no item has.
  idOf: (row, page) => linkedId(row, page, itemIn),
  title: ['.s-card__title', '.s-item__title', 'h3.lvtitle a', '.bsig__title__text'],
  price: ['.s-card__price', '.s-item__price', '.lvprice .bold', '.bsig__price'],
  image: [
    'img.s-card__image',
    '.s-item__image img',
    '.s-item__image-img',
    '.lvpic img',
    '.brwrvr__item-card__image img',
  ],
  lists: /^[^/]+\/(?:sch|b|str)\//,
  after(seen, row) {
    const words = row.querySelector('.s-card__subtitle, .SECONDARY_INFO')?.textContent?.slice(0, 80) ?? '';
    if (/refurbished|generalüberholt/i.test(words)) seen.condition = 'refurbished';
    else if (/^\s*(?:pre-owned|used|gebraucht)/i.test(words)) seen.condition = 'used';
    // 'New Listing' is a mark before the title, not of it.
    if (seen.title) seen.title = seen.title.replace(/^(?:new listing|neues angebot) ?/i, '').replace(newWindow, '');
    if (seen.condition) seen.sources.condition = '.s-card__subtitle';
  },
});
