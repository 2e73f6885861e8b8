import type { PictureFinding, PictureJudgement } from '../../utils/judge-picture.ts';
import type { Box } from '../../utils/pictures/pixels.ts';
import { sentenceOf, titleOf } from '../../utils/words/finding.ts';
import { CitationLine } from '../parts/CitationLine.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';

const stateOf = ({ verdict, finding }: PictureFinding) => {
  if (verdict === 'could-not-measure') return 'unread' as const;
  if (verdict === 'fail') return 'must' as const;
  return finding?.unsure ? ('look' as const) : ('better' as const);
};

/** Where the findings of a picture stand on it, but for the product's own place. */
export const boxesOf = ({ findings }: PictureJudgement): Box[] =>
  findings.flatMap(({ rule, finding }) =>
    finding?.place.field === 'image' && finding.place.box && rule !== 'low-fill' && rule !== 'cut-off'
      ? [finding.place.box]
      : [],
  );

/** What the rules say of one picture: what breaks one first, and last what could not be told. */
export function PictureFindings({ judgement, cited = true }: { judgement: PictureJudgement; cited?: boolean }) {
  const { words, language } = useStage();
  const { findings } = judgement;
  const told = findings.filter(({ finding }) => finding);
  const open = findings.filter(({ finding }) => !finding);
  const audit = (rule: string) => ({ rule, category: 'image' }) as const;
  return (
    <>
      {told.length === 0 && <p className="muted">{words.pictures.none}</p>}
      <ul className="plain">
        {[...told]
          .sort((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'))
          .map((one) => (
            <li key={one.rule}>
              <p className="row">
                <StateMark state={stateOf(one)} />
                <span>{one.finding && sentenceOf(audit(one.rule), one.finding, language)}</span>
              </p>
              {cited && one.finding?.citation && (
                <p className="small muted">
                  <CitationLine citation={one.finding.citation} />
                </p>
              )}
            </li>
          ))}
      </ul>
      {open.length > 0 && (
        <p className="small unread">
          {words.pictures.unmeasured}
          {words.say.colon}
          {open.map(({ rule }) => titleOf(audit(rule), language)).join(' · ')}
        </p>
      )}
    </>
  );
}
