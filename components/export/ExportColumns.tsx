import { type Preset, presets } from '../data/presets.ts';
import { Choice } from '../parts/Choice.tsx';
import { useWords } from '../stage/context.ts';

interface Props {
  columns: readonly { id: string; heading: string }[];
  preset: Preset;
  chosen: readonly string[];
  onPreset(preset: Preset): void;
  onChosen(chosen: readonly string[]): void;
}

/** Which columns a file has: all, the essential ones, or each ticked by itself. */
export function ExportColumns({ columns, preset, chosen, onPreset, onChosen }: Props) {
  const words = useWords();
  return (
    <>
      <Choice
        label={words.export.columns}
        value={preset}
        options={presets.map((one) => [one, words.export.presets[one]] as const)}
        onChange={onPreset}
      />
      {preset === 'own' && (
        <fieldset className="row wrap ticks">
          <legend className="unseen">{words.export.columns}</legend>
          {columns.map(({ id, heading }) => (
            <label key={id} className="row">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target: { checked } }) =>
                  onChosen(columns.map((one) => one.id).filter((one) => (one === id ? checked : chosen.includes(one))))
                }
              />
              {heading}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
