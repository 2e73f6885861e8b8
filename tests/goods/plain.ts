/** Plain titles of every kind, of our own writing: a line a title, its kind before it. */
export const plain: Readonly<Record<string, string>> = {
  en: `
food.nuts | Raw cashews whole, unsalted, 1 kg
`,
};
