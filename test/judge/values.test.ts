import assert from 'node:assert/strict';
import { languageIds, languages } from '../../src/core/language.ts';
import type { RunReport } from '../../src/core/runReport.ts';
import { madeValues, misfits, roundTrips } from '../support/valueTable.ts';
import { builtDrivers, missingLanguages } from './environment.ts';
import { answeringSource, identitySource } from './valueSources.ts';
import { judgeCalls, type JudgedCall } from './valueRuns.ts';

const missing = await missingLanguages();

/** One program per table and language: a build takes longer than all of its calls. */
const echoed = roundTrips.flatMap(({ type, values }, method) =>
  values.map((value, index): JudgedCall => ({
    name: `${type} (${method}), value ${index}`,
    method,
    args: [value],
    returns: value,
  })),
);
const made = Object.entries(madeValues).map(([name, { expected }], method): JudgedCall => ({
  name,
  method,
  args: [],
  returns: expected,
}));
const unfit = Object.entries(misfits).map(([name, { expected }], method): JudgedCall => ({
  name,
  method,
  args: [],
  returns: expected,
}));

describe('values', function () {
  // The first time, Go builds its standard library.
  this.timeout(600_000);
  before(builtDrivers);

  for (const language of languageIds) {
    describe(`in ${languages[language].title}`, () => {
      before(function () {
        if (missing.has(language)) this.skip();
      });

      it('come back as they went, for every type', async () => {
        const types = roundTrips.map(({ type }) => ({ takes: type, returns: type }));
        const report = await judgeCalls(language, types, echoed, (problem) =>
          identitySource(language, problem),
        );
        accepted(report);
      });

      it('that a solution makes are right as the language has them', async () => {
        const types = Object.values(madeValues).map(({ type }) => ({ returns: type }));
        const source = answeringSource(language, Object.values(madeValues));
        accepted(await judgeCalls(language, types, made, () => source));
      });

      it('of another type are wrong answers, and are shown as what they were', async () => {
        const types = Object.values(misfits).map(({ type }) => ({ returns: type }));
        const source = answeringSource(language, Object.values(misfits));
        const report = await judgeCalls(language, types, unfit, () => source);
        const said = report.cases.map(({ name, state, message }) => [name, state, got(message)]);
        const expected = Object.entries(misfits).map(([name, { shown }]) => [
          name,
          'wrong-answer',
          shown[language],
        ]);
        assert.deepEqual(said, expected, report.message);
      });
    });
  }
});

function accepted(report: RunReport): void {
  const failed = report.cases.filter(({ state }) => state !== 'accepted');
  assert.equal(
    report.verdict,
    'accepted',
    [report.message, ...failed.map(caseText)].join('\n').slice(0, 3_000),
  );
}

function caseText({ name, message }: RunReport['cases'][number]): string {
  return `${name}: ${message.slice(0, 300)}`;
}

/** What a message says that came, of `Operation 1, m3(): expected int[] [], got null.` */
function got(message: string): string {
  return /, got (.*)\.$/s.exec(message)?.[1] ?? message;
}
