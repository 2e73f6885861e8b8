import { ask } from '../../utils/browser/messages-io.ts';
import { targets as sellable } from '../../utils/markets/index.ts';
import { Picker } from '../parts/Picker.tsx';
import { useStage } from '../stage/context.ts';
import { useSet } from '../stage/useSet.ts';

/** The markets the person sells to besides those of their stores, found by typing; a change is judged at once. */
export function Targets() {
  const { words, language, settings, announce } = useStage();
  const set = useSet();
  const choose = async (targets: readonly string[]) => {
    // Two quick presses must both hold, so what changed is applied, not what was drawn.
    const added = targets.filter((id) => !settings.targets.includes(id));
    const gone = settings.targets.filter((id) => !targets.includes(id));
    const isKept = await set((before) => ({
      ...before,
      targets: [...new Set([...before.targets, ...added])].filter((id) => !gone.includes(id)),
    }));
    if (!isKept) return;
    const judged = await ask('judge', null).catch(() => 0);
    announce(judged > 0 ? words.markets.judged(judged) : words.markets.saved);
  };
  return (
    <Picker
      label={words.markets.targets}
      hint={words.markets.targetsHint}
      choices={sellable.map(({ id, name }) => ({
        id,
        name: name[language],
        beside: id,
        also: Object.values(name).join(' '),
      }))}
      chosen={settings.targets}
      onChange={(targets) => void choose(targets)}
    />
  );
}
