import { readFileSync } from 'node:fs';
import { at } from './place.mjs';

const folder = at('public', 'training');

/** The training shop: sample consoles of our own making, and the addresses they stand for. */
export const trainingShop = () => JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8'));

/** Answers for `serve`: the training shop at its true addresses, with its pictures. */
export function trainingAnswers() {
  const { pages, pictures } = trainingShop();
  const files = new Map(pages.map(({ address, file }) => [withoutHash(address), file]));
  return (url) => {
    const page = files.get(url.href);
    if (page) return { body: readFileSync(`${folder}/${page}`), type: 'text/html' };
    const picture = pictures[url.href] ?? /^\/training\/(pictures\/[a-z]+\.jpg)$/.exec(url.pathname)?.[1];
    return picture ? { body: readFileSync(`${folder}/${picture}`), type: 'image/jpeg' } : undefined;
  };
}

function withoutHash(address) {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
