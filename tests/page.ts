import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { lookUpQuickly } from './selectors.ts';

/** What the first line of a saved page of ours says of it. */
export interface Heading {
  url: string;
  madeOn: string;
}

/** One window for all pages: making one costs ten times what reading a page into it does. */
const shared = new JSDOM('', { virtualConsole: new VirtualConsole() });
// What looks for elements in a page listens to its window for where the mouse is, and never stops: each page ever opened would
// be held in memory, and each next one would take longer to open.
shared.window.addEventListener = () => undefined;
lookUpQuickly(shared.window);

/** A page as a browser would have it, without its scripts run; shadow roots are there. It stands in no window of its own. */
export function openPage(html: string, url: string): Document {
  shared.reconfigure({ url });
  const page = new shared.window.DOMParser().parseFromString(html, 'text/html');
  attachShadows(page);
  return page;
}

/** The same in a window of its own, for what asks how things look. */
export function openInWindow(html: string, url: string): Document {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  lookUpQuickly(window);
  attachShadows(window.document);
  return window.document;
}

/**
 * Hands out one page again and again as it was saved, for tests that change it: its body is put in anew, which costs a fifth
 * of opening the page. What a test was handed before is no longer a page then.
 */
export function pageAnew(html: string, url: string): () => Document {
  const page = openPage(html, url);
  const body = page.body.cloneNode(true);
  if ([...page.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)) return () => openPage(html, url);
  return () => {
    page.body.replaceWith(body.cloneNode(true));
    return page;
  };
}

/** Open shadow roots of `<template shadowrootmode="open">`, which browsers attach while parsing and jsdom does not. */
export function attachShadows(root: Document | ShadowRoot | DocumentFragment): void {
  for (const template of root.querySelectorAll('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append((template as HTMLTemplateElement).content);
    template.remove();
    attachShadows(shadow);
  }
}

/** The heading of a saved page: `<!-- {"url": "…", "madeOn": "…"} -->`. */
export function headingOf(html: string): Heading {
  const [, json = ''] = /^<!--\s*(\{.*?\})\s*-->/.exec(html) ?? [];
  return JSON.parse(json) as Heading;
}

/** A saved page by its path. */
export const savedPage = (path: string): { html: string; url: string; madeOn: string } => {
  const html = readFileSync(path, 'utf8');
  return { html, ...headingOf(html) };
};

/** The whole of a page as text, shadow roots included, to see whether anything has changed. */
export function wholeOf(page: Document): string {
  const roots = [...page.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element.shadowRoot.innerHTML] : [],
  );
  return [page.documentElement.outerHTML, ...roots].join('\n');
}
