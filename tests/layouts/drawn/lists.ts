import { drawn } from '../../reading/drawn-lists/boxes.ts';
import type { Choices } from '../../reading/drawn-lists/choices.ts';
import { amountOf } from '../../reading/drawn-lists/columns.ts';
import { goods } from '../../reading/drawn-lists/goods.ts';
import { words } from '../../reading/drawn-lists/words.ts';
import { type Layout, pageOf } from '../layout.ts';

/** Lists as `drawn-lists` draws them, one of each make that none of the other layouts has, so that they are broken in every way, too. */
const made: readonly Choices[] = [
  { ...plain('en'), box: 'labels in cells', price: 'crossed', stock: 'badge' },
  { ...plain('de'), box: 'title above', title: 'link', id: 'label', stock: 'pieces' },
  { ...plain('es'), box: 'title above', beside: 'id and sku', id: 'parts', price: 'note', extra: 'status' },
  { ...plain('ru'), box: 'side by side', beside: 'id', price: 'field', extra: 'numbers' },
  { ...plain('ja'), box: 'side by side', header: 'help by class', stock: 'variants' },
  { ...plain('en'), box: 'date above', header: 'for screen readers', beside: 'id', id: 'button' },
  { ...plain('zh'), box: 'labels with colons', beside: 'id and sku', id: 'label' },
  { ...plain('es'), box: 'values over labels', title: 'link', beside: 'id', id: 'label' },
  { ...plain('de'), title: 'mark', id: 'row', price: 'chosen', stock: 'steps', views: 'labelled' },
  { ...plain('ru'), title: 'input', beside: 'id', id: 'colon apart', stock: 'places' },
];

function plain(language: Choices['language']): Choices {
  return {
    box: 'table',
    language,
    header: 'plain',
    title: 'strong',
    beside: 'nothing',
    id: 'column',
    price: 'sign',
    stock: 'plain',
    views: 'column',
    extra: 'none',
  };
}

export const drawnLists: readonly Layout[] = made.map((choices, at) => ({
  name: `a console never seen: a list drawn as ${choices.box}, ${at + 1}`,
  url: 'https://erp.example.com/product/list',
  html: pageOf(drawn(choices), { lang: choices.language }),
  expect: goods.map((each) => ({
    title: each.title,
    id: each.id,
    sku: each.sku,
    price: `${amountOf(each, choices.language)} ${words[choices.language].currency}`,
    stock: each.stock,
  })),
}));
