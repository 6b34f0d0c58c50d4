import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { soak, soakedCount, type SoakFile } from '../../../../src/authoring/validate/soak.ts';
import type { RunChanges, RunFile } from '../../../../src/authoring/validate/problemRuns.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';
import { judgedCase } from '../../../support/cases.ts';
import { poolProblem } from '../../../support/problems.ts';
import { caseResult, runReport } from '../../../support/runReports.ts';
import { runFile, scriptedRuns } from '../../../support/scriptedRuns.ts';
import { inTemporaryFolder } from '../../../support/temporaryFolder.ts';

const right: SoakFile = { ...runFile('accepted/a.js'), kind: 'accepted' };
const wrong: SoakFile = { ...runFile('wrong/b.js'), kind: 'wrong' };
const plays = { accepted: 20, wrong: 10 };
const passes = runReport([], { verdict: 'accepted' });
const fails = runReport([caseResult()]);
const cases = [
  judgedCase({ layer: 'schedule', steps: [{ new: { limit: 1 } }] }),
  judgedCase({ layer: 'edge', construct: { limit: 1 }, operations: [{ call: 'size', returns: 0 }] }),
];

type Play = (file: RunFile, changes: RunChanges) => ReturnType<typeof runReport> | undefined;

function inProblem(use: (folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const problem = path.join(folder, 'problems', 'sample');
    mkdirSync(path.join(problem, 'cases'), { recursive: true });
    await use(problem);
  });
}

function runsIn(folder: string, play: Play) {
  return scriptedRuns({ problem: poolProblem(), cases, folder, play });
}

/** As it should be: the right one passes, the wrong one does not. */
const asFiled: Play = (file) => (file.name === right.name ? passes : fails);

describe('soak', function () {
  this.timeout(60_000);

  it('plays the schedule layer so many times, keeps the results and does not play again', async () => {
    await inProblem(async (folder) => {
      const played: string[] = [];
      const runs = runsIn(folder, (file, changes) => {
        played.push(file.name);
        assert.deepEqual(
          changes.cases?.map((judged) => judged.case.layer),
          ['schedule'],
        );
        return asFiled(file, changes);
      });
      const { findings } = await soak(runs, [right, wrong], plays);
      assert.deepEqual(findings, []);
      assert.equal(played.filter((name) => name === right.name).length, 20);
      assert.equal(played.filter((name) => name === wrong.name).length, 10);
      const text = readFileSync(path.join(folder, 'cases', 'soak.rounds.json'), 'utf8');
      assert.match(
        text,
        /"accepted\/a\.js": \{\n {6}"key": "[0-9a-f]{64}",\n {6}"plays": 20,\n {6}"right": 20\n/,
      );
      assert.equal(await soakedCount(runs, [right, wrong]), 2);

      const again = runsIn(folder, () => assert.fail('played again'));
      assert.deepEqual((await soak(again, [right, wrong], plays)).findings, []);
    });
  });

  it('plays again what has changed since', async () => {
    await inProblem(async (folder) => {
      await soak(runsIn(folder, asFiled), [right, wrong], plays);
      const changed = { ...right, source: 'changed' };
      const played = new Set<string>();
      const runs = runsIn(folder, (file, changes) => {
        played.add(file.name);
        return asFiled(file, changes);
      });
      assert.equal(await soakedCount(runs, [changed, wrong]), 1);
      await soak(runs, [changed, wrong], plays);
      assert.deepEqual([...played], [right.name]);
    });
  });

  it('tells an accepted solution that fails once, and stops playing it', async () => {
    await inProblem(async (folder) => {
      let count = 0;
      const runs = runsIn(folder, () => (++count === 4 ? fails : passes));
      const { findings } = await soak(runs, [right], plays);
      assert.equal(count, 4);
      assert.deepEqual(findings.map(formatFinding), [
        'problems/sample/solutions/accepted/a.js L30 error Passed the schedule cases only 3 times in 4 plays of the soak. ' +
          'Either it is wrong, or a case expects what the prompt leaves free.',
      ]);
    });
  });

  it('lets one of a hundred plays of a wrong solution slip, and tells it at the second', async () => {
    await inProblem(async (folder) => {
      const slipping = (slips: number): Play => {
        let count = 0;
        return () => (count++ < slips ? passes : fails);
      };
      const hundred = { accepted: 2, wrong: 100 };
      const once = await soak(runsIn(folder, slipping(1)), [wrong], hundred);
      assert.deepEqual(once.findings, []);
      const twice = await soak(runsIn(folder, slipping(2)), [{ ...wrong, source: 'other' }], hundred);
      assert.deepEqual(twice.findings.map(formatFinding), [
        'problems/sample/solutions/wrong/b.js L30 error Was caught only 0 times in 2 plays of the soak. ' +
          'Raise "repeat" of the case that is to catch it, or place a gate in the middle of the race.',
      ]);
    });
  });

  it('keeps nothing of a solution whose plays were cancelled', async () => {
    await inProblem(async (folder) => {
      let count = 0;
      const runs = runsIn(folder, () => (++count > 3 ? undefined : passes));
      assert.deepEqual((await soak(runs, [right], plays)).results, {});
      assert.equal(await soakedCount(runs, [right]), 0);
    });
  });
});
