import { useStage } from '../stage/context.ts';

/** Says on every surface that this is the training shop. */
export function TrainingRibbon() {
  const { db, words } = useStage();
  if (!db.training) return null;
  return (
    <p className="ribbon" role="note">
      {words.training}
    </p>
  );
}
