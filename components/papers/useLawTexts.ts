import { use } from 'react';
import { lawTexts } from '../../utils/browser/law-texts.ts';
import { type LawTexts, texts } from '../../utils/markets/texts.ts';
import { useStage } from '../stage/context.ts';

/** What explains the law, in the person's language. Until it is fetched, the part that asks waits (`Later`). */
export function useLawTexts(): LawTexts {
  const { language } = useStage();
  return texts[language] ?? use(lawTexts(language));
}
