import { putGallery } from '../../forms/form-pictures.ts';
import { pictureAt } from '../../picture.ts';
import type { Draft } from '../../tables/identity.ts';

/** The boxes that libraries for sending files draw each of them in, by the names they give them. */
const items =
  '.dz-preview,.ant-upload-list-item,.el-upload-list__item,.filepond--item,.uppy-Dashboard-Item,.file-preview-frame,.fileuploader-item,.v-upload-item,.van-uploader__preview,.next-upload-list-item,.arco-upload-list-item,.n-upload-file';
const ITEMS_LIMIT = 100;
/** What a box is called whose picture stands for the goods. */
const cover = /(?:^|\s)(?:is-)?(?:cover|main|primary)(?:-image)?(?:\s|$)/i;

/** Puts the pictures of the one list in which a form shows the files that were sent with it; the cover, where one box is called so, is the main one, and no other then. */
export function putUploaded(draft: Draft, page: Document, base: URL): void {
  const boxes = [...page.querySelectorAll(items)]
    .slice(0, ITEMS_LIMIT)
    .filter((box) => box.querySelector('img') && !box.parentElement?.closest(items));
  const lists = new Set(boxes.map(({ parentElement }) => parentElement));
  if (lists.size !== 1) return;
  const pictures = boxes.flatMap((box) => box.querySelector('img') ?? []);
  if (!putGallery(draft, pictures, base)) return;
  const covers = boxes.filter(({ className }) => cover.test(className));
  if (covers.length === 0) return;
  const [picture] = covers.flatMap((box) => box.querySelector('img') ?? []);
  const address = picture && covers.length === 1 ? pictureAt(picture, base) : undefined;
  if (address) {
    draft.image = address;
    return;
  }
  // Another picture is the cover than the first, and which one, or where it is, cannot be told.
  delete draft.image;
  delete draft.sources.image;
}
