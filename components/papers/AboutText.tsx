import { abouts } from '../../utils/markets/abouts.ts';
import { useStage } from '../context.ts';

/** What a requirement is and how it is got; nothing for one that a newer version has dropped. */
export default function AboutText({ of }: { of: string }) {
  const { language } = useStage();
  return abouts[of]?.[language];
}
