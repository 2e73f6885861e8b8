import { createContext, useContext } from 'react';
import type { Database } from '../../utils/browser/database.ts';
import type { Settings } from '../../utils/browser/settings-record.ts';
import type { Language } from '../../utils/source.ts';
import type { Words } from '../words/words.ts';
import type { Format } from './format.ts';

/** What every view stands on. The training shop shows the same views on a database of its own. */
export interface Stage {
  db: Database;
  settings: Settings;
  language: Language;
  words: Words;
  format: Format;
  /** Milliseconds since 1970 UTC, moved on once a minute. */
  now: number;
  /** Says something to the person, also to one who hears the screen. */
  announce(text: string): void;
  /** The address at which this surface shows one listing whole. */
  toListing(key: string): string;
}

export const StageContext = createContext<Stage | undefined>(undefined);

/** The stage a view stands on. Throws outside of one: a view is never mounted alone. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('no Surface around this view');
  return stage;
}

export const useWords = (): Words => useStage().words;
