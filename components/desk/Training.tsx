import { useEffect, useMemo, useRef, useState } from 'react';
import { erase } from '../../utils/browser/store/erase.ts';
import { openTraining, readTrainingPage, type TrainingPage, trainingPages } from '../../utils/browser/training.ts';
import { Brief } from '../brief/Brief.tsx';
import { Counts } from '../brief/Counts.tsx';
import { ListingLinks } from '../brief/ListingLinks.tsx';
import { draftNote } from '../data/draft.ts';
import { useHome } from '../data/home.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { DraftCheck } from '../listing/DraftCheck.tsx';
import { ListingView } from '../listing/ListingView.tsx';
import { TrainingRibbon } from '../parts/TrainingRibbon.tsx';
import { StageContext, useStage } from '../stage/context.ts';
import { linkTo, useHash } from '../stage/useHash.ts';
import { useKeep } from '../stage/useKeep.ts';

/** The training shop: our own sample consoles, read by the real readers into a database of its own, seen through the real views. */
export function DeskTraining() {
  const stage = useStage();
  const [db] = useState(openTraining);
  const own = useMemo(() => ({ ...stage, db, toListing: (key: string) => linkTo(`training/${key}`) }), [stage, db]);
  return (
    <StageContext value={own}>
      <Shop />
    </StageContext>
  );
}

function Shop() {
  const { words, language, db, announce, settings, now } = useStage();
  const keep = useKeep();
  const [pages, setPages] = useState<readonly TrainingPage[]>();
  const [page, setPage] = useState<TrainingPage>();
  const [note, setNote] = useState<Awaited<ReturnType<typeof draftNote>>>();
  const [outcome, setOutcome] = useState('');
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useHash();
  const opened = place.startsWith('training/') ? place.slice('training/'.length) : undefined;
  useEffect(() => {
    trainingPages().then(
      (listed) => {
        setPages(listed);
        setPage((before) => before ?? listed[0]);
      },
      () => setPages([]),
    );
  }, []);
  const tell = (text: string) => {
    setOutcome(text);
    announce(text);
  };
  const read = async () => {
    const shown = frame.current?.contentDocument;
    if (!page || !shown) return;
    try {
      const made = await readTrainingPage(db, shown, page.address);
      setNote(made.draft ? await draftNote(made, page.address, { targets: settings.targets, now }) : undefined);
      tell(words.shop.readDone(words.head.states[made.state], words.say.listings(made.listings.length)));
    } catch {
      setNote(undefined);
      tell(words.shop.failed);
    }
  };
  const clear = async () => {
    if (!(await keep(() => erase(db, { kind: 'everything' })))) return;
    setNote(undefined);
    tell(words.shop.cleared);
  };
  if (pages?.length === 0) return <p>{words.shop.none}</p>;
  return (
    <>
      <TrainingRibbon />
      <p className="muted">{words.shop.hint}</p>
      <fieldset className="chips" aria-label={words.shop.frame}>
        {pages?.map((one) => (
          <button
            key={one.file}
            type="button"
            aria-pressed={one === page}
            onClick={() => {
              setPage(one);
              setNote(undefined);
              setOutcome('');
            }}
          >
            {one.title[language]}
          </button>
        ))}
      </fieldset>
      {page && (
        <div className="shop">
          <section>
            <p className="row wrap">
              <button type="button" className="main" onClick={() => void read()} data-read>
                {words.shop.read}
              </button>
              <span className="muted small">
                <bdi>{words.shop.standsFor(page.address)}</bdi>
              </span>
            </p>
            {outcome && <p className="small">{outcome}</p>}
            {/* No script runs in it: the page is our own, and only looked at. */}
            <iframe
              ref={frame}
              key={page.file}
              src={`/training/${page.file}`}
              sandbox="allow-same-origin"
              title={page.title[language]}
              onLoad={() => showOurOwn(frame.current?.contentDocument)}
            />
          </section>
          <section className="shop-made" aria-label={words.shop.result}>
            {opened === undefined && (
              <>
                {note && <DraftCheck note={note} />}
                <Made />
              </>
            )}
            {opened !== undefined && (
              <>
                <a href={linkTo('training')}>← {words.do.back}</a>
                <ListingView key={opened} listing={opened} />
              </>
            )}
            <div className="row wrap">
              <ExportButton />
              <button type="button" className="quiet" onClick={() => void clear()}>
                {words.shop.clear}
              </button>
            </div>
          </section>
        </div>
      )}
    </>
  );
}

/** No marketplace is asked for its pictures from here: behind each of them stands one of our own. */
function showOurOwn(page: Document | null | undefined): void {
  for (const picture of page?.images ?? []) if (picture.naturalWidth === 0) picture.style.opacity = '0';
}

function Made() {
  const { words } = useStage();
  const home = useHome();
  if (!home || home.listings.length === 0)
    return (
      <p className="muted">
        {words.shop.result}
        {words.say.colon}–
      </p>
    );
  return (
    <>
      <Brief home={home} />
      <Counts home={home} />
      <ListingLinks title={words.brief.all} listings={home.listings} home={home} />
    </>
  );
}
