import type { Measured } from '../../utils/pictures/measured.ts';
import { useStage } from '../stage/context.ts';

/** What a file is, in one line: size, format, weight, and how much of it the product fills. */
export function PictureFacts({ measured }: { measured: Measured }) {
  const { words, format } = useStage();
  const { width, height, fill } = measured;
  const parts = [
    width > 0 && `${format.number(width)} × ${format.number(height)} px`,
    measured.format !== 'unknown' && measured.format.toUpperCase(),
    format.bytes(measured.bytes),
    fill !== null && `${words.pictures.fill} ${format.share(Math.round(fill * 100) / 100)}`,
  ];
  return <span>{parts.filter(Boolean).join(' · ')}</span>;
}
