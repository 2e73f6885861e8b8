import { useEffect, useRef } from 'react';

/** What a key does; false: it did nothing here, and the browser may have it. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

/** Whether the person is typing: no single letter may then do anything but be typed. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Answers keys on the whole page: by `key` in lower case, several apart by a space ('j arrowdown', '/', 'escape'). Never with Ctrl, Alt or Meta, never while a window is open, never while typing, Escape aside. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (event.key !== 'Escape' && isTyping(event.target)) return;
      // What lies behind an open window is out of reach.
      if (document.querySelector('dialog[open]')) return;
      const pressed = event.key.toLowerCase();
      const act = Object.entries(current.current).find(([names]) => names.split(' ').includes(pressed))?.[1];
      if (act && act(event) !== false) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Moves the focus among the elements that a selector names: to the next (`step` 1) or previous (-1) in sight. */
export function moveFocus(selector: string, step: 1 | -1): boolean {
  const places = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (place) => place.getClientRects().length > 0 || !place.hidden,
  );
  if (places.length === 0) return false;
  const at = places.findIndex((place) => place === document.activeElement || place.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : places.length - 1) : Math.max(0, Math.min(places.length - 1, at + step));
  places[next]?.focus();
  return true;
}

/** Presses what a selector names: in the item that has the focus, else the first there is. Whether there is one. */
export function press(selector: string): boolean {
  const within = document.activeElement?.closest('[data-find], [data-item], article');
  const button = within?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null;
}

/** Puts the focus on the first element that a selector names. Whether there is one. */
export function focusOn(selector: string): boolean {
  const place = document.querySelector<HTMLElement>(selector);
  place?.focus();
  return place !== null;
}
