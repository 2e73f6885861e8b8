import { picturesAt } from '../../utils/browser/pictures/picture-keeping.ts';
import type { Picture } from '../../utils/pictures/kept.ts';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { useAddress } from './useAddress.ts';
import './pictures.css';

/** Two main pictures, the one before and the one after, from what we hold; by their addresses. */
export function PictureChange({ before, after }: { before: string; after: string }) {
  const { words } = useStage();
  const held = useLive((db) => picturesAt(db, [before, after]), [before, after]);
  return (
    <span className="picture-change">
      <Small picture={held?.[before]} name={words.chart.before} />
      <Small picture={held?.[after]} name={words.chart.after} />
    </span>
  );
}

function Small({ picture, name }: { picture: Picture | undefined; name: string }) {
  const { words } = useStage();
  const address = useAddress(picture?.small);
  return (
    <span>
      {name}
      {words.say.colon}
      {address ? <img className="picture-kept" src={address} alt={name} /> : words.pictures.notHeld}
    </span>
  );
}
