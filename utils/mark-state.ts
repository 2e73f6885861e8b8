/** How the last reading of a page went, as the mark on it says. */
export const markStates = ['kept', 'draft', 'nothing', 'wall', 'changed', 'no-room', 'refused'] as const;
export type MarkState = (typeof markStates)[number];
