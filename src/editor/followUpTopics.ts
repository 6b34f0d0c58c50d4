import * as vscode from 'vscode';
import { bankTalk, sectionQuestions } from '../core/bankTalk.ts';
import type { Catalog } from '../core/catalog.ts';
import type { Drill } from '../core/drill.ts';
import { drillQuestions, drillTalk } from '../core/drillTalk.ts';
import type { FollowUpTopic } from '../core/followUpMessages.ts';
import {
  questionsOf,
  reviewTalk,
  roundTalk,
  setQuestions,
  setTalk,
  type FollowUpTalk,
  type QuestionSource,
} from '../core/followUpTalk.ts';
import { HumanError } from '../core/humanError.ts';
import type { QuestionSection } from '../core/question.ts';

export interface FoundTalk {
  readonly talk: FollowUpTalk;
  /** Of the tab. */
  readonly title: string;
}

/** Where questions are found. */
export interface TalkLibrary {
  readonly catalog: () => Promise<Catalog>;
  /** The sections of all question banks; read when first asked for. */
  readonly bank: () => Promise<readonly QuestionSection[]>;
  /** The drills of all packs; read when first asked for. */
  readonly drills: () => Promise<readonly Drill[]>;
}

/**
 * The questions that a page is about.
 * @throws {HumanError} when they are gone.
 */
export function talkOf(topic: FollowUpTopic, library: TalkLibrary): Promise<FoundTalk> {
  switch (topic.kind) {
    case 'problem':
      return problemTalk(topic.problem, library);
    case 'review':
      return review(topic, library);
    case 'questions':
      return session(topic, library);
    case 'round':
      return roundSegment(topic, library);
    case 'drill':
      return afterDrill(topic.drill, library);
  }
}

async function problemTalk(uuid: string, { catalog }: TalkLibrary): Promise<FoundTalk> {
  const problem = (await catalog()).withUuid(uuid)?.problem;
  if (problem === undefined) {
    throw new HumanError(
      vscode.l10n.t(
        'This problem is in none of the loaded packs any more. Reload the packs, or pick another problem.',
      ),
    );
  }
  if (problem.followUps === undefined) {
    throw new HumanError(
      vscode.l10n.t('“{0}” has no follow-up questions. Pick a problem that has some.', problem.title),
    );
  }
  return {
    talk: setTalk(problem, problem.followUps),
    title: vscode.l10n.t('Follow-ups: {0}', problem.title),
  };
}

async function review(
  { items, startedAt }: Extract<FollowUpTopic, { kind: 'review' }>,
  library: TalkLibrary,
): Promise<FoundTalk> {
  const talk = reviewTalk(await sourcesOf(items, library), items, startedAt);
  if (questionsOf(talk).length === 0) {
    throw new HumanError(
      vscode.l10n.t(
        'The questions of this review are in none of the loaded packs any more. Reload the packs, or start “Review Now” again.',
      ),
    );
  }
  return { talk, title: vscode.l10n.t('Review') };
}

async function session(
  topic: Extract<FollowUpTopic, { kind: 'questions' }>,
  { bank }: TalkLibrary,
): Promise<FoundTalk> {
  const talk = bankTalk(await bank(), topic);
  if (questionsOf(talk).length === 0) {
    throw new HumanError(
      vscode.l10n.t(
        'These questions are in none of the loaded packs any more. Reload the packs, or run “Start Questions...” again.',
      ),
    );
  }
  return { talk, title: vscode.l10n.t('Questions: {0}', topic.title) };
}

async function roundSegment(
  topic: Extract<FollowUpTopic, { kind: 'round' }>,
  library: TalkLibrary,
): Promise<FoundTalk> {
  const talk = roundTalk(await sourcesOf(topic.items, library), topic);
  if (questionsOf(talk).length === 0) {
    throw new HumanError(
      vscode.l10n.t(
        'The questions of this round are in none of the loaded packs any more. Reload the packs, or go on to the next segment.',
      ),
    );
  }
  return { talk, title: vscode.l10n.t('Round: {0}', topic.title) };
}

/** Follow-ups of problems, and the sections of the bank and the drills where a question is in none of these. */
async function sourcesOf(
  items: readonly string[],
  { catalog, bank, drills }: TalkLibrary,
): Promise<readonly QuestionSource[]> {
  const { problems } = await catalog();
  const sets = problems.flatMap(({ problem }) =>
    problem.followUps === undefined ? [] : [setQuestions(problem, problem.followUps)],
  );
  const known = new Set(sets.flatMap(({ questions }) => questions.map(({ item }) => item.uuid)));
  if (items.every((item) => known.has(item))) return sets;
  return [...sets, ...(await bank()).map(sectionQuestions), ...(await drills()).map(drillQuestions)];
}

async function afterDrill(uuid: string, { drills }: TalkLibrary): Promise<FoundTalk> {
  const drill = (await drills()).find((each) => each.uuid === uuid);
  if (drill === undefined) {
    throw new HumanError(
      vscode.l10n.t(
        'This drill is in none of the loaded packs any more. Reload the packs, or pick another one.',
      ),
    );
  }
  return { talk: drillTalk(drill), title: vscode.l10n.t('Follow-ups: {0}', drill.title) };
}
