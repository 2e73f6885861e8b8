import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { openPage } from './page.ts';
import { testOf } from './selectors.ts';

// What we look up ourselves is what jsdom finds.
const html = `<html><body class="Shop"><nav id="top" class="menu main-menu"><a href="/a?x=1">one</a><a name="b">two</a></nav>
<main><h1 class="product-Title" lang="de">Walnuts</h1><div class="price-box" data-price=""><span class="price old">9</span>
<span class="price">5</span><del style="text-decoration: line-through">12</del></div><form><input><input type="TEXT" name="q">
<input type="number" id="id-currency"><label for="q">Q</label></form><svg viewBox="0 0 1 1"><linearGradient id="g"/></svg>
<ul><li>1</li><li class="on">2<ul><li>3</li></ul></li></ul></main><template><p class="price">in a template</p></template></body></html>`;
const url = 'https://shop.example/';
const understood = [
  '*',
  'a[href]',
  'h1,label,legend',
  'LI',
  '.price',
  '#top',
  '.price.old,.price:not(.old)',
  '.shop,.PRICE',
  '[class*="title" i],[class*="Title"]',
  '[class~="menu"],[class^="main"],[class$="box"],[class|="price"]',
  '[class*=""],[data-price=""],[class^=""],[class~=""]',
  'input:not([type]),input[type="text"],input[type="text" s]',
  '[lang="DE"],[id="TOP"]',
  'nav > a + a, span ~ del',
  'main li li',
  'body main > div > span',
  'li:is(.on,[class]) > ul li',
  'div :not(span):not(del)',
  "a[href='/a?x=1']",
];
const left = [
  ':scope > a',
  'li:first-child',
  'a\\:b',
  'a[',
  'p::before',
  'a >',
  'svg|a',
  '',
  'li:nth-child(2)',
  'a:not(',
];

test.each(['', '<!doctype html>'])('plain selectors find what jsdom finds, after "%s"', (doctype) => {
  const page = openPage(doctype + html, url);
  const { document } = new JSDOM(doctype + html, { url }).window;
  const all = [...document.querySelectorAll('*')];
  const placesIn = (elements: Iterable<Element>, among: readonly Element[]) =>
    [...elements].map((element) => among.indexOf(element));
  const ours = [...page.querySelectorAll('*')];
  for (const selector of understood) {
    expect(testOf(selector), selector).toBeDefined();
    const found = placesIn(document.querySelectorAll(selector), all);
    expect(placesIn(page.querySelectorAll(selector), ours), selector).toEqual(found);
    expect(page.querySelector(selector), selector).toBe(ours[found[0] ?? -1] ?? null);
    expect(
      placesIn(
        ours.filter((element) => element.matches(selector)),
        ours,
      ),
      selector,
    ).toEqual(found);
    const closest = (elements: readonly Element[]) =>
      elements.map((element) => elements.indexOf(element.closest(selector) as Element));
    expect(closest(ours), selector).toEqual(closest(all));
    const [main, own] = [document, page].map((one) => one.querySelector('main') as Element);
    expect(placesIn(own?.querySelectorAll(selector) ?? [], ours), selector).toEqual(
      placesIn(main?.querySelectorAll(selector) ?? [], all),
    );
  }
});

test.each(left)('%s is left to jsdom', (selector) => {
  expect(testOf(selector)).toBeUndefined();
});
