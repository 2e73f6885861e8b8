/** Formats told by their first bytes; a file's name says nothing. */
export const formats = ['jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff', 'avif', 'heic', 'svg'] as const;
export type Format = (typeof formats)[number];

/** What the bytes of a picture say before anything is decoded. */
export interface Header {
  format: Format;
  /** As it will be shown, in pixels; 0 where the header does not say. */
  width: number;
  height: number;
  /** How Exif says that it is to be turned and mirrored (2 to 8); absent where it is shown as it is stored. */
  orientation?: number;
  animated?: true;
  /** Colours for print. */
  cmyk?: true;
  /** More than eight bits for each colour of a pixel. */
  deep?: true;
  /** Name of the colour profile inside, or 'unnamed'. */
  profile?: string;
}
