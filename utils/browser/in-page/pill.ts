import { pillWords } from '../../words/pill.ts';
import type { Mark, Says } from '../messages.ts';
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
  const more = make('button', 'more');
  const menu = make('div', 'menu');
  menu.hidden = true;
  menu.setAttribute('role', 'menu');
  more.textContent = '⋮';
  more.setAttribute('aria-haspopup', 'menu');
  more.setAttribute('aria-expanded', 'false');
  open.append(shape, text);
  box.append(open, more, menu);
  root.append(style, box);

  // The first call in the handler: the browser opens a panel only within the person's own click.
  open.addEventListener('click', (event) => event.isTrusted && !dragged && actions.open(), { signal });
  const toggle = (shown: boolean) => {
    menu.hidden = !shown;
    more.setAttribute('aria-expanded', String(shown));
  };
  more.addEventListener('click', (event) => event.isTrusted && toggle(menu.hidden === true), { signal });
  root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && toggle(false), { signal });

  let side: 'left' | 'right' = 'right';
  let dragged = false;
  const settle = (top: number) => {
    box.dataset.side = side;
    box.style.top = `${Math.round(Math.min(0.96, Math.max(0.02, top)) * 100)}%`;
  };
  open.addEventListener(
    'pointerdown',
    (down) => {
      dragged = false;
      open.setPointerCapture(down.pointerId);
      const move = (event: PointerEvent) => {
        dragged ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > 6;
        if (!dragged) return;
        side = event.clientX < innerWidth / 2 ? 'left' : 'right';
        settle(event.clientY / innerHeight);
      };
      const up = (event: PointerEvent) => {
        open.removeEventListener('pointermove', move);
        if (dragged && event.isTrusted)
          actions.place({ side, top: Math.min(1, Math.max(0, event.clientY / innerHeight)) });
      };
      open.addEventListener('pointermove', move, { signal });
      open.addEventListener('pointerup', up, { signal, once: true });
    },
    { signal },
  );
  signal.addEventListener('abort', () => host.remove());

  let placed = false;
  let gone = false;
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
      text.textContent = known && mark.must > 0 ? String(mark.must) : (words.states[mark.state] ?? '');
      open.setAttribute(
        'aria-label',
        `${words.open} (${words.states[mark.state] ?? mark.state}${known ? `, ${mark.must} !` : ''})`,
      );
      open.title = words.open;
      more.setAttribute('aria-label', words.menu);
      host.lang = mark.language;
      menu.replaceChildren(
        ...(
          [
            [words.hideHere, undefined],
            [words.hideMarketplace, { hidden: true }],
            [words.hideEverywhere, { nowhere: true }],
          ] as const
        ).map(([label, change]) => {
          const item = make('button', 'item');
          item.setAttribute('role', 'menuitem');
          item.textContent = label;
          item.addEventListener('click', (event) => event.isTrusted && hide(change), { signal });
          return item;
        }),
      );
      if (mark.pill.hidden) return host.remove();
      if (!placed) {
        side = mark.pill.side;
        settle(mark.pill.top);
        placed = true;
        // Once: if the page throws it out, it stays out.
        page.documentElement.append(host);
      }
    },
  };
}
