import { useId } from 'react';
import type { Version } from '../../utils/known-listing.ts';
import type { Listing } from '../../utils/listing.ts';
import type { Picture } from '../../utils/pictures/kept.ts';
import { picturesOfVersions } from '../data/gallery.ts';
import { zoneOf } from '../data/store.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { KeptPicture } from '../pictures/KeptPicture.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

/** Every wording and main picture that was seen, from when to when, newest first; old wordings can be copied back. */
export function Versions({
  listing,
  versions,
}: {
  listing: Pick<Listing, 'marketplace' | 'store' | 'language'>;
  versions: readonly Version[];
}) {
  const { words, format } = useStage();
  const heading = useId();
  const kept = useLive((db) => picturesOfVersions(db, versions), [versions]);
  const zone = zoneOf(listing);
  const newest = [...versions].sort((a, b) => b.from - a.from);
  const titles = newest.filter(({ field }) => field === 'title');
  const images = newest.filter(({ field }) => field === 'image');
  if (newest.length === 0) return null;
  const seen = ({ from, to }: Version) => {
    const [first, last] = [format.dayOf(from, zone), format.dayOf(to, zone)];
    return first === last ? words.listing.seenOnce(first) : words.listing.seenFromTo(first, last);
  };
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>{words.listing.versions}</h3>
      {titles.length > 1 && <p className="muted small">{words.listing.versionsHint}</p>}
      <ol className="plain versions">
        {titles.map((version, index) => (
          <li key={`t${version.from}`}>
            <p className="row">
              <span className="muted small">
                {words.fields.title} · {seen(version)}
                {index === 0 && titles.length > 1 ? ` · ${words.listing.current}` : ''}
              </span>
              <span className="end">
                <CopyButton
                  text={version.value}
                  what={words.fields.title}
                  {...(index > 0 ? { label: words.listing.copyOld } : {})}
                />
              </span>
            </p>
            <Foreign text={version.value} lang={listing.language} lines={3} />
          </li>
        ))}
        {(images.length > 1 || images.some(({ value }) => kept?.[value])) &&
          images.map((version) => (
            <li key={`i${version.from}`}>
              <span className="muted small">
                {words.fields.image} · {seen(version)}
              </span>
              {kept?.[version.value] ? (
                <p className="row">
                  <KeptPicture picture={kept[version.value] as Picture} name={words.fields.image} />
                </p>
              ) : (
                <Foreign text={pictureFile(version.value)} lines={1} />
              )}
            </li>
          ))}
      </ol>
      {titles.length === 1 && <p className="muted small">{words.listing.oneVersion}</p>}
    </section>
  );
}

/** The end of a picture's address, to tell two apart where we hold no picture. */
const pictureFile = (address: string): string => address.split(/[?#]/)[0]?.split('/').at(-1) ?? address;
