import { useStage } from '../stage/context.ts';
import { useCopy } from '../stage/useCopy.ts';

/** Copies a text to the clipboard, and says whether it worked. Nothing is ever typed into a console. */
export function CopyButton({ text, what, label }: { text: string; what: string; label?: string }) {
  const { words } = useStage();
  const copy = useCopy();
  return (
    <button
      type="button"
      className="quiet"
      data-copy
      onClick={() => copy(text, what)}
      aria-label={`${label ?? words.do.copy}${words.say.colon}${what}`}
    >
      {label ?? words.do.copy}
    </button>
  );
}
