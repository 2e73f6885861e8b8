/** What the browser says of translating on this machine. Only 'available' is ever used: we start no download. */
export type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

interface OnDevice {
  availability(pair: { sourceLanguage: string; targetLanguage: string }): Promise<Availability>;
  create(pair: {
    sourceLanguage: string;
    targetLanguage: string;
  }): Promise<{ translate(text: string): Promise<string>; destroy?(): void }>;
}

const onDevice = (): OnDevice | undefined => (self as { Translator?: OnDevice }).Translator;

/** Whether this browser can translate a pair of languages by itself, BCP 47; 'unavailable' where it has no translator at all. */
export async function translationIs(from: string, to: string): Promise<Availability> {
  try {
    return (await onDevice()?.availability({ sourceLanguage: from, targetLanguage: to })) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/** A text in another language, made on this machine; undefined where the pair is not installed, and nothing is downloaded then. */
export async function translated(text: string, from: string, to: string): Promise<string | undefined> {
  if ((await translationIs(from, to)) !== 'available') return undefined;
  try {
    const translator = await onDevice()?.create({ sourceLanguage: from, targetLanguage: to });
    const said = await translator?.translate(text);
    translator?.destroy?.();
    return said;
  } catch {
    return undefined;
  }
}
