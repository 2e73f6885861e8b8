import type { Listing } from '../../utils/listing.ts';
import { risksFor } from '../../utils/marketplaces/edit-risks.ts';
import type { Made } from '../../utils/titles/variants.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { useStage } from '../stage/context.ts';

/** What a change of this title is known to set off, before it is made. */
export function EditRisks({ listing, made, tooLong }: { listing: Listing; made: Made; tooLong: boolean }) {
  const { words, language } = useStage();
  const touchesBrand = made.variants.some(({ moved, dropped }) =>
    [...moved, ...dropped.map(({ text }) => text)].some((text) => text === listing.brand),
  );
  const occasions = new Set([
    ...(tooLong ? ['length'] : []),
    ...(touchesBrand || listing.brand === undefined ? ['brand'] : []),
    'stock',
  ]);
  const risks = risksFor(listing.marketplace, listing.store, occasions);
  return (
    <section className="block">
      <h3>{words.titles.risk}</h3>
      <p className="small">{words.popup.editNote}</p>
      <ul className="plain small">
        {risks.map((risk) => (
          <li key={risk.says.en}>
            {risk.says[language]}
            <br />
            <CitationLine citation={risk.citation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
