import { useEffect, useState } from 'react';
import { type Availability, translated, translationIs } from '../../utils/browser/translate.ts';
import type { Listing } from '../../utils/listing.ts';
import { titleLanguage } from '../../utils/titles/words/index.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';

/** What a title says, in the person's language: by the browser on this machine, where the pair is installed; the original stands above. */
export function Translation({ listing }: { listing: Listing }) {
  const { words, language } = useStage();
  const title = listing.title ?? '';
  const from = titleLanguage(listing, title);
  const [state, setState] = useState<Availability>();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    let mine = true;
    setSaid(undefined);
    void translationIs(from, language).then((found) => mine && setState(found));
    return () => {
      mine = false;
    };
  }, [from, language]);
  if (title === '' || from === language || state === undefined) return null;
  if (state !== 'available')
    return (
      <details className="block small">
        <summary>{words.titles.translate}</summary>
        <p className="muted">
          {words.titles.translateNot} {words.titles.translateHow}
        </p>
      </details>
    );
  return (
    <div className="block small">
      <button type="button" className="quiet" onClick={() => void translated(title, from, language).then(setSaid)}>
        {words.titles.translate}
      </button>
      {said && (
        <p>
          <span className="muted">
            {words.titles.translation}
            {words.say.colon}
          </span>
          <Foreign text={said} lang={language} />
        </p>
      )}
    </div>
  );
}
