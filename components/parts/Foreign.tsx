/**
 * Text that came from a page: only ever text, kept apart from the direction of what stands around it, named by its
 * language where the page says it. `lines` cuts what is seen, not what is stored or copied.
 */
export function Foreign({ text, lang, lines }: { text: string; lang?: string | undefined; lines?: 1 | 2 | 3 }) {
  return (
    <bdi
      className="foreign"
      dir="auto"
      lang={lang}
      data-lines={lines}
      title={lines && text.length > 60 ? text.slice(0, 500) : undefined}
    >
      {visible(text)}
    </bdi>
  );
}

/** Marks that would turn or hide the text around them are shown as a box, so that the person sees they are there. */
const visible = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g, '\u25af');
