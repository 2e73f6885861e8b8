import { saveBlob } from '../../utils/browser/desk/download.ts';
import type { Picture } from '../../utils/pictures/kept.ts';
import { useStage } from '../stage/context.ts';
import { useAddress } from './useAddress.ts';
import './pictures.css';

/** A main picture as it once stood, from what we hold; where it is held whole, it can be saved again. */
export function KeptPicture({ picture, name }: { picture: Picture; name: string }) {
  const { words } = useStage();
  const address = useAddress(picture.small);
  const { bytes, measured } = picture;
  return (
    <>
      {address && <img className="picture-kept" src={address} alt={name} />}
      {bytes && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            saveBlob(
              `${picture.hash.slice(0, 12)}.${measured.format}`,
              new Blob([bytes], { type: `image/${measured.format}` }),
            )
          }
        >
          {words.pictures.saveOld}
        </button>
      )}
    </>
  );
}
