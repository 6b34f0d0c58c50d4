import assert from 'node:assert/strict';
import path from 'node:path';
import { mixText } from '../../../src/core/roundMix.ts';
import { readDrills } from '../../../src/packs/readDrills.ts';
import { readPack } from '../../../src/packs/readPack.ts';
import { readQuestions } from '../../../src/packs/readQuestions.ts';
import { readRounds } from '../../../src/packs/readRounds.ts';

const problems = path.join(import.meta.dirname, '../../../problems');
const questions = path.join(problems, 'senior-backend-questions');

describe('the built-in rounds', () => {
  it('are the eight that people prepare for, and all can be filled', async () => {
    const pack = await readPack(path.join(problems, 'senior-backend'));
    const { plans, issues } = await readRounds(questions, {
      problems: pack.problems.map(({ problem }) => problem),
      drills: (await readDrills(questions)).drills,
      sections: (await readQuestions(questions)).sections,
    });
    assert.deepEqual(issues, []);
    assert.deepEqual(Object.fromEntries(plans.map(({ slug, minutes }) => [slug, minutes])), {
      'architecture-deep-dive': 45,
      behavioural: 30,
      'coding-first': 45,
      compact: 45,
      incident: 20,
      'live-coding': 60,
      'phone-screen': 45,
      'system-design': 75,
    });
    const mixes = Object.fromEntries(plans.map((plan) => [plan.slug, mixText(plan)]));
    assert.equal(mixes['compact'], '60 % design, 40 % coding');
    assert.equal(mixes['coding-first'], '60 % coding, 40 % design');
    const design = plans.find(({ slug }) => slug === 'system-design');
    assert.deepEqual(
      design?.segments.flatMap((segment) => (segment.type === 'follow-ups' ? segment.steps : [])),
      ['requirements', 'estimate', 'design', 'deepdive', 'tradeoffs'],
    );
  });
});
