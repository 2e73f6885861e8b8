/** What one run of a variant took. Further measures (bytes, rows a second) may stand beside the time. */
export interface Sample {
  /** Milliseconds. */
  ms: number;
  [measure: string]: number;
}

/** One way of doing the work. `prepare` is not measured; what it returns is handed to `run`. */
export interface Variant<Ready = unknown> {
  prepare?(): Promise<Ready> | Ready;
  /** Where the page stands in which it runs, which is blank at first; else at an address of the bench's own. */
  address?: string;
  run(ready: Ready): Promise<Sample> | Sample;
}

/** A named ratio of two variants, measured in the same run. Milliseconds differ from machine to machine; ratios hardly do. */
export interface Line {
  name: string;
  /** A variant of ours, and what it is held against; nothing where the figure itself is what is asked for. */
  ours: string;
  baseline?: string;
  /** 'memory' is what the frame itself sees: MB by which the page's process grew; 'held', what `heldWhile` tells. */
  of: 'ms' | 'memory' | (string & {});
  /** 'cost': ours ÷ baseline. 'figure': ours as it is. Less is better in both. */
  as: 'cost' | 'figure';
  /** What is asked for: at most so many times the baseline's, at most so much. `1 / 5` asks for five times as fast. Absent: only reported. */
  wanted?: number;
}

/** One subject of the bench: run in a page of a real browser, each run in a page (or browser) of its own. */
export interface Bench {
  /** A sentence that says what is measured. */
  subject: string;
  /** How often each variant is run; the median counts. */
  rounds: number;
  /** Whether each run needs a browser of its own, so that its memory can be told; else a page of its own. */
  alone?: true;
  /** Runs at the address of the installed extension, with its storage and its pages; else in a blank page of the web. */
  inside?: 'extension';
  variants: Readonly<Record<string, Variant>>;
  lines: readonly Line[];
}

/** Lets the compiler see what `prepare` hands to `run`. */
export const variant = <Ready>(one: Variant<Ready>): Variant => one as Variant;

/** Time passed while working, and the longest stretch in which the page could not have answered a click. */
export async function timed(work: () => Promise<unknown>): Promise<Sample & { longest: number }> {
  const heart = { last: performance.now(), longest: 0 };
  const beat = () => {
    const now = performance.now();
    heart.longest = Math.max(heart.longest, now - heart.last);
    heart.last = now;
  };
  const timer = setInterval(beat, 4);
  const begun = performance.now();
  await work();
  const ms = performance.now() - begun;
  beat();
  clearInterval(timer);
  return { ms, longest: heart.longest };
}
