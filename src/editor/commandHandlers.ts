import type * as vscode from 'vscode';
import type { CatalogProblem } from '../core/catalog.ts';
import type { Authoring } from './authoring.ts';
import type { CatalogStore } from './catalogStore.ts';
import type { CommandHandler } from './commands.ts';
import type { CostPages } from './cost/costPages.ts';
import type { EditorialPanels } from './editorialPanels.ts';
import type { FollowUpPanels } from './followUpPanel.ts';
import { talkOf, type TalkLibrary } from './followUpTopics.ts';
import type { Hints } from './hints.ts';
import type { History } from './history/history.ts';
import { commandIds, type CommandId } from './ids.ts';
import type { CaseActions } from './ownCases/caseActions.ts';
import type { PackInstaller } from './packInstaller.ts';
import type { Personal } from './personal.ts';
import type { ProblemOpener } from './problemOpener.ts';
import type { ProblemTarget } from './problemTarget.ts';
import type { ProblemTree } from './problemTree.ts';
import type { PromptPanels } from './promptPanels.ts';
import type { QuestionSessions } from './questions/questionSessions.ts';
import { removeStory } from './questions/storyRemoval.ts';
import type { StoryStore } from './questions/storyStore.ts';
import type { StarterReset } from './resetStarter.ts';
import type { RoundServices } from './rounds/roundServices.ts';
import type { SetupPanel } from './setupPanel.ts';
import type { RunScope, SolutionRunner } from './solutionRunner.ts';
import type { SolutionTarget } from './solutionTarget.ts';
import type { SolutionTests } from './solutionTests.ts';
import type { StarterComparison } from './starterComparison.ts';
import type { TakeAway } from './takeAway.ts';

interface HandlerParts {
  readonly authoring: Authoring;
  readonly cases: CaseActions;
  readonly catalogs: CatalogStore;
  readonly comparison: StarterComparison;
  readonly costs: CostPages;
  readonly editorials: EditorialPanels;
  readonly followUps: FollowUpPanels;
  readonly hints: Hints;
  readonly history: History;
  readonly installer: PackInstaller;
  readonly library: TalkLibrary;
  readonly log: vscode.LogOutputChannel;
  readonly opener: ProblemOpener;
  readonly personal: Personal;
  readonly prompts: PromptPanels;
  readonly questions: QuestionSessions;
  readonly reset: StarterReset;
  readonly rounds: RoundServices;
  readonly runner: SolutionRunner;
  readonly setup: SetupPanel;
  readonly solutionTarget: SolutionTarget;
  readonly stories: StoryStore;
  readonly takeAway: TakeAway;
  readonly target: ProblemTarget;
  readonly tests: SolutionTests;
  readonly tree: ProblemTree;
}

/** What each command does. */
export function commandHandlers(parts: HandlerParts): Record<CommandId, CommandHandler> {
  const { target, opener, tree } = parts;
  const about = (work: (entry: CatalogProblem) => unknown) => async (given: unknown) => {
    const entry = await target.of(given);
    if (entry !== undefined) await work(entry);
  };
  const solutionOf = (given: unknown) => parts.solutionTarget.of(given);
  const run = (scope: RunScope) => async (given: unknown) => {
    const solution = await solutionOf(given);
    if (solution !== undefined) await parts.tests.start(solution, scope);
  };
  return {
    [commandIds.openProblem]: async (given) => {
      const entry = given === undefined ? await target.ask() : await target.of(given);
      if (entry !== undefined) await opener.open(entry);
    },
    [commandIds.changeLanguage]: about((entry) => opener.changeLanguage(entry)),
    [commandIds.showPrompt]: about((entry) => parts.prompts.show(entry)),
    [commandIds.runExamples]: run('examples'),
    [commandIds.submit]: run('all'),
    [commandIds.cancelRun]: () => {
      parts.runner.cancel();
    },
    ...parts.cases.handlers,
    [commandIds.showHint]: about((entry) => parts.hints.showNext(entry)),
    [commandIds.resetToStarter]: async (given) => {
      const solution = await solutionOf(given);
      if (solution !== undefined) await parts.reset.ask(solution);
    },
    ...parts.history.handlers(solutionOf),
    [commandIds.showCost]: about((entry) => parts.costs.show(entry)),
    [commandIds.showEditorial]: about((entry) => parts.editorials.open(entry)),
    [commandIds.openFollowUps]: about((entry) => parts.followUps.open(entry.problem.uuid)),
    [commandIds.takeAwayFollowUps]: about(async ({ problem }) => {
      const { talk } = await talkOf({ kind: 'problem', problem: problem.uuid }, parts.library);
      await parts.takeAway.ask(talk);
    }),
    [commandIds.reviewNow]: () => parts.followUps.review(),
    ...parts.personal.handlers(() => tree.selected),
    [commandIds.startQuestions]: (given) => parts.questions.start(given),
    [commandIds.whatDoYouSee]: () => parts.questions.whatDoYouSee(),
    [commandIds.deleteStory]: (given) => removeStory(parts.stories, given),
    ...parts.rounds.handlers,
    [commandIds.filterProblems]: () => {
      tree.askForFilter();
    },
    [commandIds.clearFilter]: () => tree.filter(''),
    [commandIds.hideSolved]: () => tree.hideSolved(true),
    [commandIds.showSolved]: () => tree.hideSolved(false),
    [commandIds.groupByTopic]: () => tree.group('topic'),
    [commandIds.groupByDifficulty]: () => tree.group('difficulty'),
    [commandIds.reloadPacks]: () => {
      parts.catalogs.reload();
    },
    [commandIds.checkSetup]: () => parts.setup.open(),
    [commandIds.installPack]: (given) => parts.installer.choose(given),
    [commandIds.removePack]: (given) => parts.installer.remove(given),
    [commandIds.compareWithStarter]: async (given) => {
      const solution = await solutionOf(given);
      if (solution !== undefined) await parts.comparison.show(solution);
    },
    [commandIds.openFolderAsPack]: (given) => parts.authoring.openFolder(given),
    [commandIds.closePackFolder]: (given) => parts.authoring.closeFolder(given),
    [commandIds.validatePack]: (given) => parts.authoring.validate(given),
    [commandIds.previewPrompt]: (given) => parts.authoring.preview(given),
    [commandIds.showLog]: () => {
      parts.log.show();
    },
  };
}
