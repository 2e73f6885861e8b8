import { squeeze } from '../../../text/normal.ts';
import { dictionary } from '../../dictionary.ts';
import { heldBy, shownIn } from '../../shown.ts';

/** At most this many texts of a page are taken for labels. */
const LABELS_LIMIT = 400;
const labels = 'label,legend,dt,[class*="label" i],div>span:first-child';
const code = /(?<![A-Z])[A-Z]{3}(?![A-Z])/g;

/** The money all prices of a page are in, where a control of its own says it: 'Store currency: EUR'. Two that differ say nothing. */
export function pageMoney(page: Document): string | undefined {
  const found = new Set<string>();
  for (const label of [...page.querySelectorAll(labels)].slice(0, LABELS_LIMIT)) {
    const text = label.childElementCount === 0 ? squeeze(label.textContent ?? '', 60) : '';
    if (text === '' || text.length > 40 || label.closest('table,[role="grid"],[role="table"],li,header,nav')) continue;
    if (dictionary.column(text.replace(/\s*[:：]$/, '')) !== 'currency' || !label.parentElement) continue;
    for (const money of codesIn(label.parentElement)) found.add(money);
  }
  const [money, ...more] = found;
  return more.length === 0 ? money : undefined;
}

/** The codes of money that a box shows or has chosen. */
function codesIn(box: Element): string[] {
  const said = shownIn(box).lines.map(({ text }) => text);
  const chosen = [...box.querySelectorAll('select')].map(heldBy);
  return [...said, ...chosen]
    .flatMap((text) => text.match(code) ?? [])
    .filter((each) => dictionary.currencies(each).length === 1);
}
