import type { Recognised } from '../../utils/goods/goods.ts';
import type { Listing } from '../../utils/listing.ts';
import { notAskedOf } from '../../utils/papers/asked.ts';
import { productsOf } from '../../utils/papers/product.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { useStage } from '../stage/context.ts';
import { useWithWords } from '../stage/useWithWords.ts';
import { useLawTexts } from './useLawTexts.ts';

/** What people believe a market to ask of these goods, and what is so. */
export function NotAsked({
  listing,
  goods,
  market,
}: {
  listing: Listing;
  goods: readonly Recognised[];
  market: string;
}) {
  const { words } = useStage();
  const { myths } = useLawTexts();
  const asked = useWithWords(() => productsOf(listing, goods).flatMap((one) => notAskedOf(market, one, myths)));
  if (asked.length === 0) return null;
  const distinct = [...new Map(asked.map((one) => [one.id, one])).values()];
  return (
    <>
      <h3>{words.drawer.notRequired}</h3>
      <ul className="plain cards">
        {distinct.map(({ id, myth, truth, citation }) => (
          <li key={id}>
            <p>
              <strong>{myth}</strong>
            </p>
            <p>{truth}</p>
            <p className="small">
              <CitationLine citation={citation} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
