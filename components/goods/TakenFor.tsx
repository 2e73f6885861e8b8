import type { Report } from '../../utils/report.ts';
import { goodsName } from '../data/goods.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { useStage } from '../stage/context.ts';

/** What goods are taken for, and why: the person said so, or by which words. */
export function TakenFor({ goods: { id, sure, said, because } }: { goods: Report['goods'][number] }) {
  const { words, language } = useStage();
  return (
    <>
      {words.papers.takenFor(goodsName(id, language))}
      {!sure && ` (${words.papers.notSure})`} {said && <span className="muted">{words.goods.said}</span>}
      {!said && because.length > 0 && (
        <>
          <span className="muted">{words.papers.because}</span> <Foreign text={because.join(', ')} />
        </>
      )}
    </>
  );
}
