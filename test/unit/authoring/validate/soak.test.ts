import assert from 'node:assert/strict';
import type { ProblemRuns } from '../../../../src/authoring/validate/problemRuns.ts';
import { soak, type SoakFile } from '../../../../src/authoring/validate/soak.ts';
import type { Verdict } from '../../../../src/core/verdict.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';
import { readCases } from '../../../../src/packs/readCases.ts';
import { readPack } from '../../../../src/packs/readPack.ts';
import { runReport } from '../../../support/runReports.ts';
import { sourceEnvironment } from '../../../support/sourceEnvironment.ts';
import { inValidPack } from '../../../support/validPack.ts';

const accepted: SoakFile = {
  name: 'accepted/queue.ts',
  language: 'typescript',
  source: 'a',
  kind: 'accepted',
};
const wrong: SoakFile = { name: 'wrong/no-limit.ts', language: 'typescript', source: 'b', kind: 'wrong' };

/** Soaks the problem `pool` with plays that come out as said, and counts them. */
async function soaked(folder: string, verdicts: Readonly<Record<string, Verdict>>) {
  const entry = (await readPack(folder)).problems.find(({ problem }) => problem.slug === 'pool');
  assert.ok(entry !== undefined);
  const cases = await readCases(entry);
  assert.ok(cases.kind === 'read');
  let played = 0;
  const runs: ProblemRuns = {
    entry,
    cases: cases.value,
    environment: sourceEnvironment(folder),
    limitsFactor: 1,
    play: ({ name }) => {
      played += 1;
      return Promise.resolve(runReport([], { verdict: verdicts[name] ?? 'accepted' }));
    },
  };
  const { findings } = await soak(runs, [accepted, wrong], { accepted: 4, wrong: 2 });
  return { findings: findings.map(formatFinding), played };
}

describe('soak', function () {
  this.timeout(60_000);

  it('finds nothing where everything comes out as filed, and does not play it again', async () => {
    await inValidPack({}, async (folder) => {
      const verdicts = { [wrong.name]: 'wrong-answer' } as const;
      assert.deepEqual(await soaked(folder, verdicts), { findings: [], played: 6 });
      assert.deepEqual(await soaked(folder, verdicts), { findings: [], played: 0 });
    });
  });

  it('finds an accepted solution that fails once, and a wrong one that passes, and ends there', async () => {
    await inValidPack({}, async (folder) => {
      const { findings, played } = await soaked(folder, { [accepted.name]: 'wrong-answer' });
      assert.deepEqual(findings, [
        'problems/pool/solutions/accepted/queue.ts L30 error Passed the schedule cases only 0 times in 1 plays of the soak. Either it is wrong, or a case expects what the prompt leaves free.',
        'problems/pool/solutions/wrong/no-limit.ts L30 error Was caught only 0 times in 1 plays of the soak. Raise "repeat" of the case that is to catch it, or place a gate in the middle of the race.',
      ]);
      assert.equal(played, 2);
    });
  });
});
