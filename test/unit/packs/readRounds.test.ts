import assert from 'node:assert/strict';
import { formatIssue } from '../../../src/packs/issue.ts';
import { readRounds } from '../../../src/packs/readRounds.ts';
import { inPackFolder, type PackFiles } from '../../support/packFolder.ts';
import { roundFile } from '../../support/rounds.ts';

const file = 'rounds/compact.rounds.json';
const nothing = { problems: [], drills: [], sections: [] };
const talk = { ...roundFile, minutes: 10, segments: [{ type: 'break', minutes: 10 }] };

async function read(files: PackFiles) {
  return inPackFolder(files, async (folder) => {
    const { plans, issues } = await readRounds(folder, nothing);
    return { plans, issues: issues.map(formatIssue) };
  });
}

describe('readRounds', () => {
  it('fills in the rules and the policy of the timer', async () => {
    const { plans, issues } = await read({ [file]: talk });
    assert.deepEqual(issues, []);
    const rules = { hints: 'counted', hiddenTests: 'submit', languageChange: true, reveal: 'end' };
    const timer = { overrun: 'warn', pause: 'once', advance: 'person' };
    assert.deepEqual(
      plans.map((plan) => [plan.rules, plan.timer]),
      [[rules, timer]],
    );
  });

  it('leaves out a plan that cannot be filled, with the place of each fault', async () => {
    assert.deepEqual(await read({ [file]: { ...roundFile, minutes: 40 } }), {
      plans: [],
      issues: [
        `${file}:6:3: The segments take 45 minutes, but the round says 40. Make them equal.`,
        `${file}:15:7: The pick matches no problem. Widen it.`,
        `${file}:25:5: No problem that could stand here has follow-ups for these steps.`,
        `${file}:33:7: The pick matches 0 of the 1 questions that it asks for. Widen it, or ask for fewer.`,
      ],
    });
  });

  it('refuses an unknown kind of segment', async () => {
    const { issues } = await read({ [file]: { ...talk, segments: [{ type: 'lunch', minutes: 10 }] } });
    assert.deepEqual(issues, [
      `${file}:9:7: Expected one of "introduction", "problem", "follow-ups", "drill", "questions", "break", "review", got "lunch".`,
    ]);
  });
});
