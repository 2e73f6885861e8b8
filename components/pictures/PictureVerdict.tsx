import type { Verdict } from '../../utils/judge-picture.ts';
import { stateOfVerdict } from '../data/picture-check.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';

/** How a picture stands against the rules, in a word. */
export function PictureVerdict({ verdict }: { verdict: Verdict }) {
  const { words } = useStage();
  return (
    <p className="row">
      <StateMark state={stateOfVerdict[verdict]} bare />
      <strong>{words.pictures.verdicts[verdict]}</strong>
    </p>
  );
}
