/** No chart moves by itself. */
export const still = { isAnimationActive: false } as const;

export const axis = { stroke: 'var(--muted)', tick: { fill: 'var(--muted)', fontSize: 11 }, tickLine: false } as const;

/** Room for the axes on either side, the same in every chart, so that the same day stands in the same place. */
export const sides = { left: 42, right: 52 } as const;
