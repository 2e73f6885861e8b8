/** Letters beyond ASCII of the languages written in an encoding, a language a word. */
const languages = {
  'windows-1252': 'àâæçéèêëîïôœùûüÿ äöüß áéíñóúüªº ãáâàçéêíõóôúü àèéìíòóùú éëïèöü æøåé åäöé õäöüšž áðéíóúýþæö',
  'windows-1250': 'ąćęłńóśźż áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž áéíóöőúüű ăâîşţ čćđšž',
  'windows-1254': 'çğıöşüâîi̇',
  'windows-1257': 'ąčęėįšųūž āčēģīķļņšūž',
} as const;
type Latin = keyof typeof languages;

/** What each byte beyond ASCII is in an encoding, in lower case. */
function lettersIn(label: Latin): readonly string[] {
  // Streaming: Node 20 takes windows-1252 for Latin-1 when it is asked for a whole text at once.
  const text = new TextDecoder(label).decode(
    Uint8Array.from({ length: 128 }, (_, at) => at + 128),
    { stream: true },
  );
  return [...text].map((letter) => letter.toLowerCase());
}

/**
 * The encoding of a Latin alphabet in which most of some bytes are letters of one language: Czech has no 'ø', Danish no 'ř'.
 * 'windows-1252' where no other explains more, and nearly all that would be letters in it.
 */
export function latinEncoding(bytes: Uint8Array): Latin {
  const counts = new Array<number>(128).fill(0);
  for (const byte of bytes) if (byte >= 0x80) counts[byte - 0x80] = (counts[byte - 0x80] ?? 0) + 1;
  let best: { label: Latin; explained: number } = { label: 'windows-1252', explained: 0 };
  for (const label of Object.keys(languages) as Latin[]) {
    const letters = lettersIn(label);
    const total = (is: (letter: string) => boolean) =>
      counts.reduce((sum, count, at) => sum + (is(letters[at] ?? '') ? count : 0), 0);
    const all = total((letter) => /\p{L}/u.test(letter));
    for (const language of languages[label].split(' ')) {
      const explained = total((letter) => letter !== '' && language.includes(letter));
      if (explained <= best.explained) continue;
      if (label === 'windows-1252' || explained >= all * 0.9) best = { label, explained };
    }
  }
  return best.label;
}
