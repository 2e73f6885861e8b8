/** A function of a text that remembers its last few answers: while one listing is worked on, the same texts come again and again. */
export function remembered<Answer>(answer: (text: string) => Answer, most = 100): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    const made = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer: made });
    return made;
  };
}
