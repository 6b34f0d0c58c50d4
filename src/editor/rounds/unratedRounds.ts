import * as vscode from 'vscode';
import type { RoundLog } from '../../core/roundState.ts';
import { isSelfRated } from '../../core/scorecard.ts';
import { DisposableStore, type Disposable } from '../disposables.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { RoundFiles } from './roundFiles.ts';
import type { RoundRules } from './roundRules.ts';

interface Parts {
  readonly files: RoundFiles;
  readonly rules: RoundRules;
  readonly progressLog: ProgressLog;
  readonly onError: (error: unknown) => void;
}

/** Looks in the logs which rounds are over and not rated, since what they keep closed stays closed until then. */
export class UnratedRounds implements Disposable {
  private readonly store = new DisposableStore();
  private readonly parts: Parts;

  constructor(parts: Parts) {
    const { files, rules, progressLog, onError } = parts;
    this.parts = parts;
    rules.learnFrom(() => this.find());
    this.store.add(
      files.onDidAppend((round) => {
        if (rules.awaited.includes(round)) void this.lookAt(round).catch(onError);
      }),
    );
    const lookAgain = (): void => {
      for (const round of rules.awaited) void this.lookAt(round).catch(onError);
    };
    // Another window may have rated one, and an import or forgetting may have changed any.
    this.store.add(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) lookAgain();
      }),
    );
    this.store.add(progressLog.onDidReplace(lookAgain));
  }

  dispose(): void {
    this.store.dispose();
  }

  private async find() {
    try {
      const logs = await this.parts.files.logs((text) => !text.includes('"self-rating-done"'));
      return logs.filter(isAwaited).map(({ started }) => started);
    } catch (error) {
      this.parts.onError(error);
      return [];
    }
  }

  private async lookAt(round: string): Promise<void> {
    const log = await this.parts.files.log(round);
    if (log === undefined || !isAwaited(log)) this.parts.rules.release(round);
  }
}

function isAwaited({ events }: RoundLog): boolean {
  return events.some(({ type }) => type === 'ended') && !isSelfRated(events);
}
