import { useWords } from '../stage/context.ts';
import { Dialog } from './Dialog.tsx';

const keys = {
  move: ['j', 'k', '↓', '↑'],
  why: ['Enter'],
  copy: ['c'],
  export: ['e'],
  search: ['/'],
  range: ['+', '-'],
  help: ['?'],
  back: ['Esc'],
} as const;

/** Every key, and what it does. */
export function KeyList({ onClose }: { onClose(): void }) {
  const words = useWords();
  return (
    <Dialog title={words.keys.title} onClose={onClose}>
      <dl className="pairs">
        {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
          <div key={name}>
            <dt>
              {keys[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keys.list[name]}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{words.keys.note}</p>
    </Dialog>
  );
}
