/** One way to hide the pill: what it is called, and what it does. */
export type Item = readonly [label: string, act: () => void];

/**
 * The pill's menu and the button that opens it. The keys move within it as in any menu, and Escape gives the focus back to the
 * button. `root`: the pill's own shadow root, whose keys are heard. Only the person's own press opens anything.
 */
export function pillMenu(
  page: Document,
  root: ShadowRoot,
  signal: AbortSignal,
): { more: HTMLElement; menu: HTMLElement; name(label: string, items: readonly Item[]): void } {
  const more = page.createElement('button');
  more.className = 'more';
  more.textContent = '⋮';
  more.setAttribute('aria-haspopup', 'menu');
  const menu = page.createElement('div');
  menu.className = 'menu';
  menu.setAttribute('role', 'menu');

  const toggle = (shown: boolean) => {
    menu.hidden = !shown;
    more.setAttribute('aria-expanded', String(shown));
    if (!shown) return;
    delete menu.dataset.above;
    // Near the foot of the window there is room above the pill only.
    if (menu.getBoundingClientRect().bottom > innerHeight) menu.dataset.above = '';
    items()[0]?.focus();
  };
  const items = () => [...menu.children] as HTMLElement[];
  toggle(false);

  more.addEventListener('click', (event) => event.isTrusted && toggle(menu.hidden === true), { signal });
  page.addEventListener('pointerdown', ({ target }) => target !== root.host && toggle(false), {
    capture: true,
    signal,
  });
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent), { signal });

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isOpening = menu.hidden && step === 1 && event.target === more;
    if (!isOpening && (menu.hidden || (step === undefined && event.key !== 'Escape'))) return;
    // The page has keys of its own.
    event.stopPropagation();
    event.preventDefault();
    if (isOpening) toggle(true);
    else if (step === undefined) {
      toggle(false);
      more.focus();
    } else {
      const all = items();
      const at = all.indexOf(root.activeElement as HTMLElement);
      all[(at + step + all.length) % all.length]?.focus();
    }
  }

  return {
    more,
    menu,
    name(label, named) {
      more.setAttribute('aria-label', label);
      menu.replaceChildren(
        ...named.map(([text, act]) => {
          const item = page.createElement('button');
          item.className = 'item';
          item.setAttribute('role', 'menuitem');
          item.textContent = text;
          item.addEventListener('click', (event) => event.isTrusted && act(), { signal });
          return item;
        }),
      );
    },
  };
}
