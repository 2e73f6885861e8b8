/** The ratios of a subject's lines: the median of the rounds' own ratios, and how far they lie apart. A figure is held against one. */
export function linesOf(lines, samples) {
  return lines.map((line) => {
    const ours = measured(samples, line.ours, line.of);
    const baseline = line.as === 'figure' ? ours.map(() => 1) : measured(samples, line.baseline, line.of);
    const ratios = ours.map((value, round) => value / baseline[round]).filter(Number.isFinite);
    if (ratios.length === 0) return { ...line, told: false };
    const ratio = median(ratios);
    const met = line.wanted === undefined ? undefined : ratio <= line.wanted;
    return {
      ...line,
      told: true,
      ratio,
      spread: [Math.min(...ratios), Math.max(...ratios)],
      medians: [median(ours), median(baseline)],
      met,
    };
  });
}

const measured = (samples, variant, measure) => (samples[variant] ?? []).map((sample) => sample[measure]);

/** Of an even count the mean of the middle two. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A subject as a table for people: medians of every variant, then the ratios that were named. */
export function printed({ name, subject, version, samples, lines }) {
  const columns = [...new Set(Object.values(samples).flatMap((rounds) => rounds.flatMap(Object.keys)))];
  const table = [
    ['', ...columns.map((column) => measures[column]?.heading ?? column)],
    ...Object.entries(samples).map(([variant, rounds]) => [
      variant,
      ...columns.map((column) => shown(median(rounds.map((sample) => sample[column]).filter(Number.isFinite)))),
    ]),
  ];
  const ratios = lines.map((line) => {
    if (!line.told) return [line.name, 'not measured here'];
    const [least, most] = line.spread.map(shown);
    const measure = measures[line.of]?.word ?? line.of;
    const what = line.as === 'figure' ? measure : `× the ${measure} of ${line.baseline}`;
    const wanted =
      line.wanted === undefined ? '' : `, wanted at most ${shown(line.wanted)}: ${line.met ? 'met' : 'MISSED'}`;
    return [line.name, `${shown(line.ratio)} ${what} [${least} .. ${most}]${wanted}`];
  });
  const rounds = Math.max(...Object.values(samples).map(({ length }) => length));
  return `\n${name}: ${subject} (Chromium ${version}, median of ${rounds})\n${columned(table)}\n${columned(ratios)}\n`;
}

/** What measures are called over a column, and in a sentence. */
const measures = {
  ms: { heading: 'ms', word: 'time' },
  longest: { heading: 'longest block ms', word: 'longest block' },
  memory: { heading: 'page + MB', word: 'memory' },
  browserMemory: { heading: 'browser + MB', word: "browser's memory" },
  held: { heading: 'held MB', word: 'held memory' },
  megabytes: { heading: 'file MB', word: 'size' },
};

function shown(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function columned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => String(cell ?? '').padEnd(widths[column]))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
}
