import { fold } from '../../text/normal.ts';
import type { Found } from '../facts.ts';

/** A folder of goods, a code in it, and behind that a name: '/product/TQkrYzDvyOhM/Steel-Food-Jar.html'. */
const folder =
  /\/(?:products?|items?|goods|listings?|offers?|p|dp|produkte?|produits?|productos?|produtos?)\/([A-Za-z\d]{8,24})\/([^/]{6,300})\/?$/;
/** Letters of both sizes, or letters and figures, in no order, as no word has them. */
const mixed = /^(?=(?:[^A-Z]*[A-Z]){2})(?=(?:[^a-z]*[a-z]){2})(?=.*(?:[a-z][A-Z]|\d).*(?:[a-z][A-Z]|\d))[A-Za-z\d]+$/;
/** So many words of the name in the address the page's own name has. */
const SHARED_MIN = 2 / 3;

/** The code of goods in the folder of an address, where the name behind it is that of the page. */
export function codeInFolder({ pathname }: URL, title: string | undefined): Found<string> | undefined {
  const [, code = '', name = ''] = folder.exec(decoded(pathname.slice(0, 1000))) ?? [];
  return title && mixed.test(code) && sharesWords(name, title) ? { value: code, from: 'address' } : undefined;
}

/** A name at the end of an address, and behind it a number of more figures than any bar code: a program's own. */
const behindName = /\/([^/]{6,300})-(\d{15,20})\/?$/;

/** The number behind the name of the goods at the end of an address, where that name is the page's. */
export function codeBehindName({ pathname }: URL, title: string | undefined): Found<string> | undefined {
  const [, name = '', code = ''] = behindName.exec(decoded(pathname.slice(0, 1000))) ?? [];
  return title && code && sharesWords(name, title) ? { value: code, from: 'address' } : undefined;
}

function sharesWords(name: string, title: string): boolean {
  const own = new Set(wordsOf(title));
  const words = wordsOf(name.replace(/\.html?$/, ''));
  const shared = words.filter((word) => own.has(word));
  return words.length > 1 && shared.length >= words.length * SHARED_MIN;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
