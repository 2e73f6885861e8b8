/** The ratios of a subject's lines: the median of the rounds' own ratios, and how far they lie apart. A figure is held against one. */
export function linesOf(lines, samples) {
  return lines.map((line) => {
    const ours = measured(samples, line.ours, line.of);
    const baseline = line.as === 'figure' ? ours.map(() => 1) : measured(samples, line.baseline, line.of);
    const ratios = ours
      .map((value, round) => (line.as === 'faster' ? baseline[round] / value : value / baseline[round]))
      .filter(Number.isFinite);
    if (ratios.length === 0) return { ...line, told: false };
    const ratio = median(ratios);
    const met =
      line.wanted === undefined ? undefined : line.as === 'faster' ? ratio >= line.wanted : ratio <= line.wanted;
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

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A subject as a table for people: medians of every variant, then the ratios that were named. */
export function printed({ name, subject, version, samples, lines }) {
  const measures = [...new Set(Object.values(samples).flatMap((rounds) => rounds.flatMap(Object.keys)))];
  const table = [
    ['', ...measures.map((measure) => units[measure] ?? measure)],
    ...Object.entries(samples).map(([variant, rounds]) => [
      variant,
      ...measures.map((measure) => shown(median(rounds.map((sample) => sample[measure]).filter(Number.isFinite)))),
    ]),
  ];
  const ratios = lines.map((line) => {
    if (!line.told) return ['–', line.name, 'not measured here', ''];
    const [least, most] = line.spread.map(shown);
    const wanted =
      line.wanted === undefined ? '' : `wanted: ${line.as === 'faster' ? 'at least' : 'at most'} ${line.wanted}`;
    return [
      `${shown(line.ratio)} ${suffixes[line.as]}`,
      line.name,
      `[${least} .. ${most}]`,
      wanted && `${wanted}, ${line.met ? 'met' : 'MISSED'}`,
    ];
  });
  const rounds = Math.max(...Object.values(samples).map(({ length }) => length));
  return `\n${name}: ${subject} (Chromium ${version}, median of ${rounds})\n${columned(table)}\n${columned(ratios)}\n`;
}

const suffixes = { faster: '× as fast', cost: '× as much', figure: 'as it is' };

const units = {
  ms: 'ms',
  longest: 'longest block ms',
  memory: 'page + MB',
  browserMemory: 'browser + MB',
  held: 'held MB',
  megabytes: 'file MB',
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
