import { useCallback } from 'react';
import { titleNotesOf } from '../../utils/browser/store/title-notes.ts';
import type { Listing } from '../../utils/listing.ts';
import { backedClaims } from '../../utils/papers/backed.ts';
import type { Report } from '../../utils/report.ts';
import { makingOf, titlePolicies, titlesFor } from '../../utils/title-check/titles-for.ts';
import type { TitleNote } from '../../utils/title-note.ts';
import { fits, orderOf } from '../../utils/titles/order.ts';
import { dayAt } from '../data/store.ts';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { useWithWords } from '../stage/useWithWords.ts';
import { Asks } from './Asks.tsx';
import { CompareVersions } from './CompareVersions.tsx';
import { Cues } from './Cues.tsx';
import { EditRisks } from './EditRisks.tsx';
import { Keywords } from './Keywords.tsx';
import { PhonePreview } from './PhonePreview.tsx';
import { TitleParts } from './TitleParts.tsx';
import { Translation } from './Translation.tsx';
import { VariantList } from './VariantList.tsx';

const noNotes: readonly TitleNote[] = [];

/**
 * All there is to do with one title: how a phone shows it, better ones to copy, what is asked for, what a change sets off.
 * `report`: what its papers stand for. `titleAt`: where the title was read. `draft`: the form as it is typed, where nothing can be kept but what the person confirms.
 */
export function TitleWork({
  of,
  listing,
  report,
  titleAt,
  draft = false,
}: {
  of: string;
  listing: Listing;
  report: Report | undefined;
  titleAt: string | undefined;
  draft?: boolean;
}) {
  const { now } = useStage();
  const notes = useLive((db) => titleNotesOf(db, of, listing.marketplace), [of, listing.marketplace]) ?? noNotes;
  const day = dayAt(listing, now);
  const work = useCallback(() => {
    const policies = titlePolicies(listing, day, titleAt);
    const order = orderOf(policies);
    return {
      made: titlesFor(listing, day, makingOf(notes, listing.category), policies, backedClaims(report?.audits ?? [])),
      shown: order.shown,
      tooLong: !fits(listing.title ?? '', order, false),
    };
  }, [listing, report, titleAt, day, notes]);
  const { made, shown, tooLong } = useWithWords(work);
  if (listing.title === undefined) return null;
  return (
    <>
      <VariantList made={made} lang={listing.language} />
      <Asks of={of} asks={made.asks} notes={notes} />
      <PhonePreview title={listing.title} lang={listing.language} shown={shown} />
      <TitleParts listing={listing} />
      <Translation listing={listing} />
      <CompareVersions listing={listing} />
      <EditRisks listing={listing} made={made} tooLong={tooLong} />
      <Cues listing={listing} />
      {!draft && <Keywords of={of} listing={listing} notes={notes} />}
    </>
  );
}
