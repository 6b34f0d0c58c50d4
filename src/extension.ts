import './editor/language.ts';
import path from 'node:path';
import type * as vscode from 'vscode';
import { AuthoredPacks } from './editor/authoredPacks.ts';
import { Authoring } from './editor/authoring.ts';
import { CatalogStore } from './editor/catalogStore.ts';
import { commandHandlers } from './editor/commandHandlers.ts';
import { registerCommands } from './editor/commands.ts';
import { CostPages } from './editor/cost/costPages.ts';
import { DisposableStore } from './editor/disposables.ts';
import { Drills } from './editor/drills/drills.ts';
import { EditorialPanels } from './editor/editorialPanels.ts';
import { FollowUpPanels } from './editor/followUpPanel.ts';
import { Hints } from './editor/hints.ts';
import { History } from './editor/history/history.ts';
import { InstalledPacks } from './editor/installedPacks.ts';
import { judgeEnvironment } from './editor/judgeEnvironment.ts';
import { createLog } from './editor/log.ts';
import { Notifier } from './editor/notify.ts';
import { PackChecker } from './editor/packChecker.ts';
import { PackDrop } from './editor/packDrop.ts';
import { PackFindings } from './editor/packFindings.ts';
import { PackInstaller } from './editor/packInstaller.ts';
import { PackNews } from './editor/packNews.ts';
import { builtInPacks, PackSources } from './editor/packSources.ts';
import { PackStocks } from './editor/packStock.ts';
import { PackValidation } from './editor/packValidation.ts';
import { Personal } from './editor/personal.ts';
import { ProblemOpener } from './editor/problemOpener.ts';
import { ProblemTarget } from './editor/problemTarget.ts';
import { ProblemTree } from './editor/problemTree.ts';
import { CaseActions } from './editor/ownCases/caseActions.ts';
import { ProgressLog } from './editor/progressLog.ts';
import { PromptPanels } from './editor/promptPanels.ts';
import { PromptPreviews } from './editor/promptPreview.ts';
import { BankStandings } from './editor/questions/bankStandings.ts';
import { QuestionSessions } from './editor/questions/questionSessions.ts';
import { QuestionTree } from './editor/questions/questionTree.ts';
import { StoryStore } from './editor/questions/storyStore.ts';
import { StarterReset } from './editor/resetStarter.ts';
import { ResultMessages } from './editor/resultMessages.ts';
import { RoundFiles } from './editor/rounds/roundFiles.ts';
import { RoundRules } from './editor/rounds/roundRules.ts';
import { RoundServices } from './editor/rounds/roundServices.ts';
import { RunStatus } from './editor/runStatus.ts';
import { FsrsSchedule } from './editor/reviewSchedule.ts';
import { dayStart } from './editor/reviewDay.ts';
import { ReviewQueue } from './editor/reviewQueue.ts';
import { Scorecards } from './editor/scorecard/scorecards.ts';
import { SetupPanel } from './editor/setupPanel.ts';
import { readSettingOrDefault } from './editor/settings.ts';
import { Snapshots } from './editor/snapshots.ts';
import { SolutionContext } from './editor/solutionContext.ts';
import { SolutionDiagnostics } from './editor/solutionDiagnostics.ts';
import { SolutionFiles } from './editor/solutionFiles.ts';
import { SolutionLens } from './editor/solutionLens.ts';
import { SolutionRoot } from './editor/solutionRoot.ts';
import { SolutionRunner } from './editor/solutionRunner.ts';
import { SolutionTarget } from './editor/solutionTarget.ts';
import { SolutionTests } from './editor/solutionTests.ts';
import { StarterComparison } from './editor/starterComparison.ts';
import { TakeAway } from './editor/takeAway.ts';
import { inTestMode, type TestHooks } from './editor/testHooks.ts';
import { ProblemIndex } from './packs/problemIndex.ts';
import type { ReadPack } from './packs/readPack.ts';
import { PackStore } from './packs/store/packStore.ts';

/** Builds the services and registers the features; nothing is read before a view or a command asks. */
export function activate(context: vscode.ExtensionContext): TestHooks | undefined {
  const { extensionUri, globalState, workspaceState } = context;
  const storage = context.globalStorageUri.fsPath;
  const store = new DisposableStore();
  context.subscriptions.push(store);

  const log = store.add(createLog());
  const notifier = new Notifier(log);
  const builtIn = path.join(context.extensionPath, 'problems');
  const authored = store.add(new AuthoredPacks(workspaceState));
  const packStore = new PackStore(path.join(storage, 'packs'));
  const installed = store.add(new InstalledPacks(packStore, notifier));
  const builtInFolders = async () => (await builtInPacks(builtIn)).map(({ folder }) => folder);
  const sources = store.add(new PackSources({ builtIn, authored, installed, notifier, log }));
  const program = path.join(context.extensionPath, 'dist', 'extension.cjs');
  const index = new ProblemIndex(path.join(storage, 'index'), program);
  const read = (folder: string): Promise<ReadPack> => index.read(folder);
  const catalogs = store.add(new CatalogStore({ sources: sources.all, read, log }));
  store.add(
    sources.onDidChange(() => {
      catalogs.reload();
    }),
  );
  const progressLog = store.add(new ProgressLog(storage));
  const snapshots = new Snapshots(path.join(storage, 'snapshots'));
  const solutions = store.add(new SolutionFiles(catalogs));

  const rules = store.add(new RoundRules());
  const drivers = path.join(context.extensionPath, 'dist', 'drivers');
  const environment = () => judgeEnvironment(drivers, storage);
  const runner = store.add(
    new SolutionRunner({
      environment,
      progressLog,
      rules,
      snapshots,
      onUnsaved: (error) => {
        notifier.error(error);
      },
    }),
  );
  const tests = store.add(new SolutionTests({ solutions, runner, notifier }));
  store.add(new RunStatus(runner));
  store.add(
    new SolutionDiagnostics(runner, (error) => {
      notifier.error(error);
    }),
  );
  const results = new ResultMessages(notifier, progressLog, log);
  store.add(runner.onDidChange((run) => void notifier.guard(() => results.show(run))));

  const prompts = store.add(
    new PromptPanels({ extensionUri, catalogs, installed, progressLog, rules, runner, notifier }),
  );
  const editorials = store.add(new EditorialPanels(extensionUri, installed, progressLog, rules));
  const { catalog } = catalogs;
  const schedule = new FsrsSchedule(() => dayStart(readSettingOrDefault('codeRounds.review.interviewDate')));
  const dailyLimit = () => readSettingOrDefault('codeRounds.review.dailyLimit');
  const stocks = store.add(
    new PackStocks({
      catalogs,
      warn: (text) => {
        log.warn(text);
      },
    }),
  );
  const library = {
    catalog,
    bank: async () => (await stocks.all()).sections.map(({ value }) => value),
    drills: async () => (await stocks.all()).drills.map(({ value }) => value),
  };
  const reviews = new ReviewQueue({ ...library, progressLog, schedule, dailyLimit, now: Date.now });
  const stories = store.add(new StoryStore(path.join(storage, 'stories')));
  const takeAway = new TakeAway(progressLog, rules, notifier);
  const followUps = store.add(
    new FollowUpPanels({
      extensionUri,
      ...library,
      progressLog,
      reviews,
      rules,
      schedule,
      stories,
      takeAway,
      notifier,
      log,
    }),
  );
  const drills = store.add(
    new Drills({
      extensionUri,
      stocks,
      progressLog,
      followUps,
      rules,
      memento: workspaceState,
      notifier,
      log,
    }),
  );
  const root = new SolutionRoot(globalState);
  const known = new BankStandings(progressLog, schedule);
  const questions = new QuestionSessions({ stock: stocks.all, known, pages: followUps });
  store.add(new QuestionTree({ stocks, known, progressLog, stories, log }));
  const opener = new ProblemOpener({ progressLog, prompts, rules, solutions, root });
  const news = store.add(new PackNews(globalState, progressLog.onDidAppend));
  const installer = new PackInstaller({
    catalogs,
    news,
    notifier,
    progressLog,
    read,
    sources,
    store: packStore,
  });
  const target = new ProblemTarget(catalogs, solutions);
  const history = store.add(
    new History({ extensionUri, catalogs, snapshots, progressLog, opener, solutions, target, notifier }),
  );
  const practice = { catalogs, progressLog, reviews, news, solutions, root, opener, target };
  const personal = store.add(new Personal({ context, ...practice, notifier, log }));
  const drop = personal.drop(new PackDrop(installer, notifier));
  const costs = store.add(
    new CostPages({ extensionUri, catalogs, notifier, progressLog, rules, snapshots, runner, environment }),
  );
  const tree = store.add(
    new ProblemTree({
      catalogs,
      progressLog,
      reviews,
      news,
      history: history.rows,
      personal: personal.rows,
      memento: globalState,
      drop,
    }),
  );
  const files = store.add(new RoundFiles(path.join(storage, 'rounds')));
  const rounds = store.add(
    new RoundServices({
      context,
      catalogs,
      environment,
      files,
      followUps,
      notifier,
      opener,
      progressLog,
      rules,
      runner,
      solutions,
      stocks,
    }),
  );
  const solutionTarget = new SolutionTarget(solutions, opener, target);
  const actionParts = { environment, notifier, progressLog, runner, solutions, solutionTarget, tests };
  const cases = store.add(new CaseActions({ ...actionParts, manifest: context.extension.packageJSON }));
  const scorecards = store.add(
    new Scorecards({ extensionUri, files, catalogs, stocks, progressLog, followUps, reviews, notifier, log }),
  );
  const comparison = store.add(new StarterComparison(solutions));
  store.add(new SolutionContext(solutions));
  store.add(new SolutionLens(solutions).register());

  const setup = store.add(new SetupPanel({ extensionUri, environment, notifier }));
  const hints = new Hints(progressLog, prompts, notifier, rules);
  const reset = new StarterReset(progressLog, snapshots, notifier);
  const findings = store.add(new PackFindings());
  const checker = store.add(new PackChecker({ authored, builtIn: builtInFolders, findings, notifier }));
  store.add(
    checker.onDidCheck(() => {
      catalogs.reload();
    }),
  );
  const previews = store.add(new PromptPreviews(extensionUri));
  const validation = store.add(new PackValidation({ checker, environment, notifier }));
  const authoring = new Authoring({ authored, notifier, previews, target, validation });
  const handlers = commandHandlers({
    authoring,
    cases,
    catalogs,
    comparison,
    costs,
    drills,
    editorials,
    followUps,
    hints,
    history,
    installer,
    library,
    log,
    opener,
    personal,
    prompts,
    questions,
    reset,
    rounds,
    runner,
    scorecards,
    setup,
    solutionTarget,
    stories,
    takeAway,
    target,
    tests,
    tree,
  });
  store.add(registerCommands(handlers, notifier));
  return inTestMode(context)
    ? {
        authored,
        catalogs,
        installer,
        opener,
        personal,
        progressLog,
        prompts,
        reset,
        rounds,
        runner,
        setup,
        solutions,
        storage,
        tests,
        tree,
        validation,
      }
    : undefined;
}
