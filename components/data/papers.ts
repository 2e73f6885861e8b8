import type { Paper } from '../../utils/paper.ts';
import { EXPIRING_DAYS } from '../../utils/papers/answers.ts';
import { addDays } from '../../utils/text/dates.ts';

/** How a paper in the drawer stands on a day, whatever it is asked for. */
export function standOf(
  { from, to }: Pick<Paper, 'from' | 'to'>,
  today: string,
): 'future' | 'good' | 'expiring' | 'expired' {
  if (to !== undefined && to < today) return 'expired';
  if (from !== undefined && from > today) return 'future';
  return to !== undefined && to <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'good';
}
