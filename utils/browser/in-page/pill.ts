import { pillWords } from '../../words/pill.ts';
import type { Mark, Says } from '../messages.ts';
import { draggable, type Place } from './pill-drag.ts';
import { pillMenu } from './pill-menu.ts';
import { pillStyle } from './pill-style.ts';

interface PillActions {
  open(): void;
  place(change: Says<'pill'>): void;
}

/**
 * The mark on the page: one state, one count, opens the panel. Plain DOM in a closed shadow root, so that neither side's
 * styles reach the other. It holds nothing that is not also in the panel, and does not come back if the page removes it.
 */
export function drawPill(page: Document, actions: PillActions, signal: AbortSignal): { show(mark: Mark): void } {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (tag: string, part: string) => {
    const element = page.createElement(tag);
    element.className = part;
    return element;
  };
  const style = make('style', '');
  style.textContent = pillStyle;
  const box = make('div', 'box');
  const open = make('button', 'open');
  const shape = make('span', 'shape');
  const text = make('span', 'text');
  const { more, menu, name } = pillMenu(page, root, signal);
  open.append(shape, text);
  box.append(open, more, menu);
  root.append(style, box);

  const settle = ({ side, top }: Place) => {
    box.dataset.side = side;
    box.style.top = `${Math.round(Math.min(0.96, Math.max(0.02, top)) * 100)}%`;
  };
  const wasDragged = draggable(open, { moved: settle, dropped: actions.place }, signal);
  // The first call in the handler: the browser opens a panel only within the person's own click.
  open.addEventListener('click', (event) => event.isTrusted && !wasDragged() && actions.open(), { signal });
  signal.addEventListener('abort', () => host.remove());

  let placed = false;
  let gone = false;
  let language: Mark['language'] | undefined;
  const hide = (change?: Says<'pill'>) => {
    gone = true;
    host.remove();
    if (change) actions.place(change);
  };
  return {
    show(mark) {
      if (gone || signal.aborted) return;
      const words = pillWords[mark.language];
      const known = mark.state === 'kept' || mark.state === 'draft';
      box.dataset.state = known ? (mark.must > 0 ? 'must' : mark.better > 0 ? 'better' : 'quiet') : 'unread';
      shape.textContent = known ? (mark.must > 0 ? '!' : mark.better > 0 ? '▲' : '✓') : '?';
      text.textContent = known && mark.must > 0 ? String(mark.must) : words.states[mark.state];
      const counted = known ? `, ${words.must} ${mark.must}` : '';
      open.setAttribute('aria-label', `${words.open} (${words.states[mark.state]}${counted})`);
      open.title = words.open;
      if (language !== mark.language)
        name(words.menu, [
          [words.hideHere, () => hide()],
          [words.hideMarketplace, () => hide({ hidden: true })],
          [words.hideEverywhere, () => hide({ nowhere: true })],
        ]);
      language = mark.language;
      host.lang = mark.language;
      if (mark.pill.hidden) return host.remove();
      if (placed) return;
      settle(mark.pill);
      placed = true;
      // Once: if the page throws it out, it stays out.
      page.documentElement.append(host);
    },
  };
}
