import { ask } from './messages-io.ts';

/**
 * Has the background judge everything again, because a paper, what goods are, or a file has changed. Nobody waits for it; where
 * the background does not answer, what stands is judged again with the next day.
 */
export const judgeAnew = (): void => void ask('judge', null).catch(() => undefined);
