import { textKind } from '../text/text-kind.ts';

const ELEMENTS_LIMIT = 12_000;
const DEPTH_LIMIT = 80;

/** Attributes whose values are words of the web's own languages. */
const plain = new Set(
  'role type scope colspan rowspan dir hidden disabled checked selected aria-hidden aria-expanded aria-selected aria-checked aria-sort aria-colindex aria-rowindex aria-colcount aria-rowcount aria-level itemprop itemscope rel'.split(
    ' ',
  ),
);
/** Attributes that hold names a site gives its parts. */
const names = new Set('id class name for data-testid data-widget data-cy data-pl data-role'.split(' '));
const silent = /^(?:script|style|noscript|link|meta|path|g|defs|use|base|title)$/;

/**
 * How a page is built, for a report that may be handed on: its elements, the names the site gives them, and of every text,
 * address and value the kind and length alone. Shadow roots are entered, programs are not. Changes nothing.
 */
export function structureOf(page: Document): string {
  const lines: string[] = [];
  let left = ELEMENTS_LIMIT;
  const walk = (parent: ParentNode & Node, depth: number): void => {
    for (const node of parent.childNodes) {
      const indent = ' '.repeat(Math.min(depth, DEPTH_LIMIT));
      if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) {
        lines.push(`${indent}“${textKind(node.nodeValue ?? '')}”`);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (--left < 0) return;
      lines.push(`${indent}${tagOf(element)}`);
      if (silent.test(element.localName) || depth >= DEPTH_LIMIT) continue;
      if (element.shadowRoot) {
        lines.push(`${indent} #shadow-root`);
        walk(element.shadowRoot, depth + 2);
      }
      walk(element, depth + 1);
    }
  };
  if (page.documentElement) walk(page, 0);
  if (left < 0) lines.push(`… more than ${ELEMENTS_LIMIT} elements`);
  return `${lines.join('\n')}\n`;
}

function tagOf(element: Element): string {
  const tag = /^[a-z][a-z0-9-]{0,40}$/.test(element.localName) ? element.localName : 'element';
  const said = [...element.attributes].slice(0, 24).flatMap(({ name, value }) => {
    if (name === 'style' || /^on/.test(name)) return [];
    return `${nameIn(name) ?? 'attribute'}${value === '' ? '' : `=${saidOf(name, value)}`}`;
  });
  const text = /^(?:script|style)$/.test(element.localName) ? ` ${element.textContent?.length ?? 0} characters` : '';
  return `<${[tag, ...said].join(' ')}${text}>`;
}

function saidOf(attribute: string, value: string): string {
  if (plain.has(attribute) && /^[\w-]{1,30}$/.test(value)) return value.replace(/\d{4,}/g, '#');
  if (attribute === 'itemtype') return /([A-Za-z]{1,40})\/?$/.exec(value.slice(0, 300))?.[1] ?? 'type';
  if (names.has(attribute))
    return value
      .slice(0, 2000)
      .split(/\s+/)
      .slice(0, 12)
      .map((one) => nameIn(one) ?? `(${textKind(one)})`)
      .join('.');
  return `(${textKind(value)})`;
}

/** A name as a site's makers give it: plain letters, figures of codes left out; undefined for what may be somebody's. */
function nameIn(text: string): string | undefined {
  return /^[A-Za-z_-][\w:-]{0,60}$/.test(text) ? text.replace(/\d{3,}/g, '#') : undefined;
}
