interface Props {
  label: string;
  hint?: string;
  options: readonly (readonly [id: string, name: string])[];
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Several of many, each a button that is in or out. */
export function Chips({ label, hint, options, chosen, onChange }: Props) {
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="chips">
        {options.map(([id, name]) => (
          <button
            key={id}
            type="button"
            aria-pressed={chosen.includes(id)}
            onClick={() => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])}
          >
            {name}
          </button>
        ))}
      </div>
      {hint && <p className="muted small">{hint}</p>}
    </fieldset>
  );
}
