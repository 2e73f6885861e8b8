import { useState } from 'react';
import type { Listing } from '../../utils/listing.ts';
import { type Breach, compareVersions } from '../../utils/titles/gate.ts';
import { otherBrands } from '../data/brands.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';

const noBrands: readonly string[] = [];

/** Two language versions of one title side by side: what one states and the other does not. The other is pasted and kept nowhere. */
export function CompareVersions({ listing }: { listing: Listing }) {
  const { words } = useStage();
  const [other, setOther] = useState('');
  const asked = other.trim() !== '';
  const { brand } = listing;
  const brands = useLive(async (db) => (asked ? otherBrands(db, brand) : noBrands), [asked, brand]) ?? noBrands;
  const found = asked ? compareVersions(listing.title ?? '', other, { brands }) : undefined;
  return (
    <details className="block versions">
      <summary>{words.versions.heading}</summary>
      <p className="muted small">{words.versions.hint}</p>
      <TextField label={words.versions.other} value={other} lines={2} most={500} onChange={setOther} />
      {found && (
        <div role="status">
          {found.lost.length + found.added.length === 0 && (
            <p className="row">
              <StateMark state="pass" bare /> <span>{words.versions.same}</span>
            </p>
          )}
          <Only of={words.versions.lost} breaches={found.lost} />
          <Only of={words.versions.added} breaches={found.added} />
        </div>
      )}
    </details>
  );
}

function Only({ of, breaches }: { of: string; breaches: readonly Breach[] }) {
  const { words } = useStage();
  if (breaches.length === 0) return null;
  return (
    <>
      <h4>{of}</h4>
      <ul className="plain">
        {breaches.map(({ kind, text, span }) => (
          <li key={span[0]} className="row">
            <StateMark state="look" bare />
            <span>
              <bdi>{text}</bdi> <span className="muted small">({words.versions.kinds[kind]})</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
