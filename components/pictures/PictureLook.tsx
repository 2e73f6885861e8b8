import type { Measured } from '../../utils/pictures/measured.ts';
import type { Box } from '../../utils/pictures/pixels.ts';
import { useAddress } from './useAddress.ts';
import './pictures.css';

/** A picture with what was measured drawn on it: where the product stands, and what a finding is about. */
export function PictureLook({
  bytes,
  measured,
  marked = [],
  name,
}: {
  /** A file is shown from where it lies: two hundred of them are no matter of memory. */
  bytes: Uint8Array<ArrayBuffer> | Blob | undefined;
  measured: Measured | undefined;
  marked?: readonly Box[];
  name: string;
}) {
  const mime =
    measured && measured.format !== 'unknown' && measured.format !== 'svg' ? `image/${measured.format}` : 'image/jpeg';
  const address = useAddress(measured?.trouble ? undefined : bytes, mime);
  if (!address) return null;
  return (
    <span className="picture-look">
      <img src={address} alt={name} />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {measured?.box && <rect data-of="product" {...measured.box} />}
        {measured?.frame && <rect data-of="finding" {...within(measured.frame, measured)} />}
        {marked.map((box) => (
          <rect key={`${box.x} ${box.y} ${box.width}`} data-of="finding" {...box} />
        ))}
      </svg>
    </span>
  );
}

/** The picture within its frame, in shares of the picture. */
const within = (
  [top, right, bottom, left]: NonNullable<Measured['frame']>,
  { width, height }: Pick<Measured, 'width' | 'height'>,
): Box => ({
  x: left / width,
  y: top / height,
  width: Math.max(0, 1 - (left + right) / width),
  height: Math.max(0, 1 - (top + bottom) / height),
});
