import { useStage } from '../stage/context.ts';
import { Foreign } from './Foreign.tsx';

/** Where on a page a value stood: the reader's word for the place in the person's language, the page's own names as they are. */
export function PlaceRead({ from, lines }: { from: string; lines?: 1 }) {
  const { places } = useStage().words;
  const known = Object.entries(places)
    .filter(([place]) => from === place || from.startsWith(`${place} `))
    .sort(([one], [other]) => other.length - one.length)[0];
  if (!known) return <Foreign text={from} {...(lines ? { lines } : {})} />;
  const [place, word] = known;
  const rest = from.slice(place.length).trim();
  return (
    <>
      {word}
      {rest && ' '}
      {rest && <Foreign text={rest} {...(lines ? { lines } : {})} />}
    </>
  );
}
