import './titles.css';
import { shownOnPhone } from '../../utils/titles/order.ts';
import { useStage } from '../stage/context.ts';

/** A title as a search on a phone shows it: what is cut off is marked, in words too. */
export function PhonePreview({ title, lang, shown }: { title: string; lang?: string | undefined; shown: number }) {
  const { words, format } = useStage();
  const at = shownOnPhone(title, shown);
  const cut = title.slice(at);
  return (
    <figure className="block">
      <figcaption className="muted small">
        {words.titles.phone} · {words.titles.phoneHint(format.number(shown))}
      </figcaption>
      <div className="phone">
        <span className="thumb" aria-hidden="true" />
        <p dir="auto" lang={lang}>
          {title.slice(0, at)}
          {cut !== '' && (
            <>
              <span className="unseen">
                {' '}
                [{words.titles.cut}
                {words.say.colon}
              </span>
              <span className="cut">{cut}</span>
              <span className="unseen">]</span>
            </>
          )}
        </p>
      </div>
      {cut === '' && <p className="muted small">{words.titles.all}</p>}
    </figure>
  );
}
