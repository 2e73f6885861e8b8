import { type KeyboardEvent, useId, useState } from 'react';
import { useStage } from '../stage/context.ts';
import { FieldNote } from './FieldNote.tsx';
import './picker.css';

export interface Choice {
  id: string;
  name: string;
  /** What stands beside the name: a market, a group. */
  beside?: string;
  /** Other words it is found by. */
  also?: string;
}

interface Props {
  label: string;
  hint?: string;
  wrong?: string | undefined;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** Only one may be chosen: the next takes its place. */
  single?: boolean;
  onChange(chosen: readonly string[]): void;
}

/** At most so many are offered at a time; the rest are found by typing on. */
const OFFERED = 8;

/** Some of very many, found by typing a part of their name. */
export function Picker({ label, hint, wrong, choices, chosen, single = false, onChange }: Props) {
  const { words } = useStage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const offered = open ? matching(choices, typed, chosen).slice(0, OFFERED) : [];
  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    onChange(single ? [choice.id] : [...chosen, choice.id]);
    setTyped('');
    setActive(0);
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive((at) => Math.max(0, Math.min(offered.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && open && offered.length > 0) {
      event.preventDefault();
      take(offered[active]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && !single) onChange(chosen.slice(0, -1));
  };
  return (
    <span className="field picker">
      <label htmlFor={id}>{label}</label>
      {chosen.length > 0 && (
        <span className="chips">
          {chosen.map((one) => {
            const name = choices.find((choice) => choice.id === one)?.name ?? one;
            return (
              <button
                key={one}
                type="button"
                aria-label={`${words.do.remove}${words.say.colon}${name}`}
                onClick={() => onChange(chosen.filter((other) => other !== one))}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            );
          })}
        </span>
      )}
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${id}-${active}` : undefined}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="offered" hidden={offered.length === 0}>
        {offered.map((choice, index) => (
          // Keys are heard by the field, which keeps the focus; pressing takes the choice before the field loses it.
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(choice);
            }}
          >
            {choice.name} {choice.beside && <span className="muted small">{choice.beside}</span>}
          </div>
        ))}
      </div>
      <FieldNote id={`${id}-hint`} hint={hint} wrong={wrong} />
    </span>
  );
}

/** Choices by what was typed, those whose name begins so first. */
function matching(choices: readonly Choice[], typed: string, chosen: readonly string[]): Choice[] {
  const said = typed.trim().toLowerCase();
  const free = choices.filter(({ id }) => !chosen.includes(id));
  if (said === '') return free;
  const found = free.filter((one) =>
    `${one.name} ${one.beside ?? ''} ${one.also ?? ''} ${one.id}`.toLowerCase().includes(said),
  );
  const begins = ({ name }: Choice) => name.toLowerCase().startsWith(said);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
