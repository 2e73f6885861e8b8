/** How a saved list page repeats: the rows stand between two marks; each passing of them gets ids of its own. */
export interface Repeats {
  html: string;
  /** The last place this stands in begins the rows. */
  from: string;
  /** The first place after it that this stands in ends them. */
  to: string;
  /** What finds one row of the page drawn. */
  row: string;
}

/** Draws a list of (at least) so many rows in this very page, open shadow roots too, and hands over how many there are. */
export async function drawList({ html, from, to, row }: Repeats, rows: number): Promise<number> {
  const first = html.lastIndexOf(from);
  const begin = first < 0 ? -1 : first + from.length;
  const end = html.indexOf(to, begin);
  if (begin < 0 || end < 0) throw new Error(`the saved page no longer has its rows between ${from} and ${to}`);
  const some = html.slice(begin, end);
  draw(html);
  const each = document.querySelectorAll(row).length;
  if (each === 0) throw new Error(`the saved page has no ${row}`);
  const copies = Array.from({ length: Math.ceil(rows / each) }, (_, copy) => withOwnIds(some, copy));
  draw(html.slice(0, begin) + copies.join('') + html.slice(end));
  // Styles and layout are the page's own work: the second frame comes when those of the first are done.
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return document.querySelectorAll(row).length;
}

/** Makes a saved page this very page. */
export function draw(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** Long numbers are codes, and so are Amazon's ten signs: each copy's are its own, and as long as before. */
const withOwnIds = (html: string, copy: number): string =>
  html
    .replace(/\d{9,15}/g, (id) =>
      String((BigInt(id) + BigInt(copy * 1000)) % 10n ** BigInt(id.length)).padStart(id.length, '1'),
    )
    .replace(
      /\bB0([A-Z]{4})(\d{4})\b/g,
      (_, letters: string, digits: string) =>
        `B0${letters}${String((Number(digits) + copy * 10) % 10_000).padStart(4, '0')}`,
    );
