import type { ReactNode } from 'react';
import type { Measurement } from '../../utils/measurement.ts';
import type { Source } from '../../utils/source.ts';
import { useStage } from '../stage/context.ts';
import type { Words } from '../words/words.ts';
import { Foreign } from './Foreign.tsx';
import { PlaceRead } from './PlaceRead.tsx';
import { Tip } from './Tip.tsx';

/** A number that answers, pointed at or reached by key: value, unit, period, when and where it was read, and how it came to us. */
export function Sourced({
  number,
  zone,
  children,
  reachable,
}: {
  number: Measurement;
  zone?: string | undefined;
  children: ReactNode;
  reachable?: boolean;
}) {
  const { words, format } = useStage();
  const period =
    number.spans === 'days' && number.start && number.end
      ? format.period(number.start, number.end)
      : number.spans === 'now'
        ? words.say.now
        : words.say.noPeriod;
  return (
    <Tip
      {...(reachable === undefined ? {} : { reachable })}
      tip={
        <>
          <strong>
            {words.metrics[number.metric]}
            {words.say.colon}
            {format.value(number.value, number.unit, number.currency)}
          </strong>
          <span>
            {words.units[number.unit]} · {period}
          </span>
          {number.trial && <span>{words.say.trial}</span>}
          <SourceLines source={number.source} zone={zone} />
        </>
      }
    >
      <span data-trial={number.trial}>{children}</span>
    </Tip>
  );
}

/** Where something came from: when it was read, on which kind of page, at which address, from which part of it. */
export function SourceLines({
  source,
  from,
  zone,
}: {
  source: Source;
  from?: string | undefined;
  zone?: string | undefined;
}) {
  const { words, format } = useStage();
  const via = { page: words.say.fetched, file: words.say.file, person: words.say.person }[source.via];
  return (
    <>
      <span>
        {words.say.read(format.moment(source.at, zone))}
        {zone ? '' : ` (${words.say.yourTime})`}
      </span>
      <span>
        {via} · {pageName(source.reader, words)}
      </span>
      {from && (
        <span>
          <PlaceRead from={from} />
        </span>
      )}
      <span className="address">
        <Foreign text={source.where.slice(0, 120)} />
      </span>
    </>
  );
}

/** The kind of page a reader reads, in words; the reader's own name where there is none. */
export function pageName(reader: string, { pages }: Pick<Words, 'pages'>): string {
  const kind = reader.split('/')[1] ?? '';
  return isPage(kind, pages) ? pages[kind] : reader;
}

const isPage = <Pages extends object>(kind: string, pages: Pages): kind is string & keyof Pages =>
  Object.hasOwn(pages, kind);
