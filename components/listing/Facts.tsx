import { type ReactNode, useId } from 'react';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Listing } from '../../utils/listing.ts';
import { zoneOf } from '../data/store.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { SourceLines } from '../parts/Sourced.tsx';
import { Tip } from '../parts/Tip.tsx';
import type { Stage } from '../stage/context.ts';
import { useStage } from '../stage/context.ts';

const shown = [
  'id',
  'sku',
  'parent',
  'price',
  'stock',
  'availability',
  'rating',
  'reviews',
  'brand',
  'category',
  'condition',
  'images',
  'video',
  'bullets',
  'attributes',
] as const;
type Fact = (typeof shown)[number];
/** These are told even when unknown, so that the person sees what was not read. */
const always: ReadonlySet<Fact> = new Set(['price', 'stock', 'reviews', 'video']);

/** What pages showed of a listing, each value with where it came from. No advice stands here. */
export function Facts({ known }: { known: KnownListing }) {
  const { words } = useStage();
  const heading = useId();
  const { listing } = known;
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>{words.listing.facts}</h3>
      <p className="muted small">{words.listing.factsHint}</p>
      <dl className="pairs facts">
        {shown
          .filter((field) => listing[field] !== undefined || always.has(field))
          .map((field) => (
            <div key={field}>
              <dt>{words.fields[field]}</dt>
              <dd>
                <FactValue field={field} known={known} />
              </dd>
            </div>
          ))}
        {Object.entries(listing.otherIds ?? {}).map(([name, code]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Foreign text={code} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One value with its source, or a dash with the reason. Many lines are folded, with their source below. */
function FactValue({ field, known }: { field: Fact; known: KnownListing }) {
  const stage = useStage();
  const { words } = stage;
  const { listing } = known;
  const value = written(field, listing, stage);
  const lines = linesOf(field, listing);
  if (lines)
    return (
      <details>
        <summary>{stage.format.number(lines.length)}</summary>
        <ul className="plain">
          {lines.map((line) => (
            <li key={line}>
              <Foreign text={line} lines={3} />
            </li>
          ))}
        </ul>
        <p className="muted small">
          <FieldSource field={field} known={known} />
        </p>
      </details>
    );
  if (value === undefined)
    return (
      <Tip tip={words.say.notRead}>
        <span className="muted">–</span>
      </Tip>
    );
  return (
    <Tip
      tip={
        <>
          <strong>{words.fields[field]}</strong>
          <FieldSource field={field} known={known} />
        </>
      }
    >
      <span data-trial={known.sources[field]?.trial}>{value}</span>
    </Tip>
  );
}

/** Where the present value of a field came from. */
export function FieldSource({ field, known }: { field: string; known: Pick<KnownListing, 'listing' | 'sources'> }) {
  const { words } = useStage();
  const source = known.sources[field];
  return source ? (
    <>
      {source.trial && <span>{words.say.trial}</span>}
      <SourceLines source={source.source} from={source.from} zone={zoneOf(known.listing)} />
    </>
  ) : (
    <span>{words.say.unknown}</span>
  );
}

function linesOf(field: Fact, { bullets, attributes }: Listing): readonly string[] | undefined {
  if (field === 'bullets') return bullets;
  if (field !== 'attributes' || !attributes) return undefined;
  return Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
}

function written(field: Fact, listing: Listing, { words, format }: Stage): ReactNode | undefined {
  switch (field) {
    case 'price':
      return listing.price && format.price(listing.price);
    case 'stock':
    case 'reviews':
    case 'rating':
      return listing[field] === undefined ? undefined : format.number(listing[field]);
    case 'availability':
      return listing.availability && words.availabilities[listing.availability];
    case 'condition':
      return listing.condition && words.conditions[listing.condition];
    case 'images':
      return listing.images && words.listing.picturesSeen(listing.images.length);
    case 'video':
      return listing.video === undefined ? undefined : words.listing.videoSeen[listing.video ? 'yes' : 'no'];
    case 'category':
      return listing.category && <Foreign text={listing.category.join(' › ')} lines={2} />;
    case 'bullets':
    case 'attributes':
      return undefined;
    default:
      return listing[field] ? <Foreign text={listing[field]} /> : undefined;
  }
}
