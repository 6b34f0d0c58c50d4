import type * as vscode from 'vscode';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { FollowUpPanels } from '../followUpPanel.ts';
import type { Notifier } from '../notify.ts';
import type { ProblemOpener } from '../problemOpener.ts';
import { finalGrowth } from './finalGrowth.ts';
import { finalTests } from './finalTests.ts';
import { segmentOpener } from './openSegment.ts';
import type { LiveRound } from './liveRound.ts';
import { rateRound } from './otherCommands.ts';
import { roundCommands } from './roundCommands.ts';
import type { FeedParts } from './roundFeed.ts';
import type { RoundFiles } from './roundFiles.ts';
import { RoundPage } from './roundPage.ts';
import type { RoundRules } from './roundRules.ts';
import { Rounds } from './rounds.ts';
import { RoundStatus } from './roundStatus.ts';
import { RoundsTree } from './roundsTree.ts';
import { UnratedRounds } from './unratedRounds.ts';

interface ServiceParts extends Omit<FeedParts, 'onError'> {
  readonly context: vscode.ExtensionContext;
  readonly opener: ProblemOpener;
  readonly files: RoundFiles;
  readonly followUps: FollowUpPanels;
  readonly rules: RoundRules;
  readonly notifier: Notifier;
  readonly environment: () => JudgeEnvironment;
}

/** All that rounds need in the editor. */
export class RoundServices implements Disposable {
  readonly files: RoundFiles;
  readonly rounds: Rounds;
  readonly page: RoundPage;
  readonly handlers: ReturnType<typeof roundCommands>;

  private readonly store = new DisposableStore();

  constructor({ context, ...parts }: ServiceParts) {
    const { files, notifier, rules } = parts;
    const onError = (error: unknown): void => {
      notifier.error(error);
    };
    this.store.add(new UnratedRounds({ ...parts, onError }));
    const { extensionUri, workspaceState } = context;
    const version = String((context.extension.packageJSON as { version?: unknown }).version);
    const tests = finalTests({ ...parts, onError });
    const growth = finalGrowth({ ...parts, onError });
    const beforeEnd = async (round: LiveRound): Promise<void> => {
      await tests(round);
      await growth(round);
    };
    const rounds = this.store.add(
      new Rounds({ ...parts, beforeEnd, rules, workspaceState, version, onError }),
    );
    const open = segmentOpener(parts);
    this.files = files;
    this.rounds = rounds;
    this.page = this.store.add(new RoundPage({ ...parts, extensionUri, rounds, open }));
    this.store.add(new RoundStatus(rounds, notifier));
    this.store.add(new RoundsTree({ rounds, files, stocks: parts.stocks, onError }));
    this.store.add(rounds.onDidEnd((round) => void notifier.guard(() => rateRound(round))));
    // Nothing is read unless this workspace left a round.
    void notifier.guard(() => rounds.goOnByItself());
    this.handlers = roundCommands({ rounds, page: this.page, notifier });
  }

  dispose(): void {
    this.store.dispose();
  }
}
