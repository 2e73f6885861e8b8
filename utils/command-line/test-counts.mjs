/** One test that is no runner's: lint, types, a build. */
export const one = (passed, name) => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
  failures: passed ? [] : [name],
  skips: [],
  again: [],
});

/** What Vitest's JSON report counts. A file that could not even be loaded has no tests, and counts as one that failed. */
export function ofVitest({ testResults }) {
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
      ? [...assertionResults, { status: 'failed', fullName: `${name}: ${firstLine(message)}` }]
      : assertionResults,
  );
  return counted(
    tests.map(({ status, fullName }) => ({
      name: fullName,
      result: status === 'passed' || status === 'failed' ? status : 'skipped',
    })),
  );
}

/**
 * What Playwright's JSON report counts. Errors outside of tests count as one that failed each. A test that passed at its
 * second try (a browser that did not start in time, say) has passed, and is named, so that nobody takes it for a quiet one.
 */
export function ofPlaywright({ suites, errors }) {
  const results = { expected: 'passed', unexpected: 'failed', flaky: 'again', skipped: 'skipped' };
  const tests = suites.flatMap(specsOf).flatMap(({ file, title, tests }) =>
    tests.map(({ status, annotations }) => {
      const why = annotations.find(({ type }) => type === 'skip')?.description;
      return { name: `${file}: ${title}${why ? ` (${why})` : ''}`, result: results[status] };
    }),
  );
  return counted([...tests, ...errors.map(({ message }) => ({ name: firstLine(message), result: 'failed' }))]);
}

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
const firstLine = (text) => String(text ?? '').split('\n')[0];

function counted(tests) {
  const of = (result) => tests.filter((test) => test.result === result);
  return {
    passed: of('passed').length + of('again').length,
    failed: of('failed').length,
    skipped: of('skipped').length,
    failures: of('failed').map(({ name }) => name),
    skips: of('skipped').map(({ name }) => name),
    again: of('again').map(({ name }) => name),
  };
}

/** The counts of several steps together. */
export const added = (results) => ({
  passed: sum(results, 'passed'),
  failed: sum(results, 'failed'),
  skipped: sum(results, 'skipped'),
  failures: results.flatMap(({ failures }) => failures),
  skips: results.flatMap(({ skips }) => skips),
  again: results.flatMap(({ again }) => again),
});
const sum = (results, what) => results.reduce((total, counts) => total + counts[what], 0);
