import * as vscode from 'vscode';
import type { CatalogProblem } from '../../core/catalog.ts';
import type { Measuring } from '../../core/costView.ts';
import type { JudgeEnvironment } from '../../judge/languages/adapter.ts';
import { growthRounds } from '../../judge/measureGrowth.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';
import type { ProgressLog } from '../progressLog.ts';
import type { KeptSnapshot, Snapshots } from '../snapshots.ts';
import { measureCode } from './measureCode.ts';

interface GrowthParts {
  readonly environment: () => JudgeEnvironment;
  readonly progressLog: ProgressLog;
  readonly snapshots: Snapshots;
}

/** Measures how the cost of accepted code grows, one problem at a time, and keeps what it finds in the log. */
export class GrowthRuns implements Disposable {
  /** Fires with the problem whose state has changed. */
  readonly onDidChange;

  private readonly changed = new Emitter<string>();
  private readonly parts: GrowthParts;
  private readonly states = new Map<string, Measuring>();
  private current: { readonly problem: string; readonly controller: AbortController } | undefined;

  constructor(parts: GrowthParts) {
    this.parts = parts;
    this.onDidChange = this.changed.event;
  }

  /** How far the measuring of this problem has come in this window. */
  state(problem: string): Measuring {
    return this.states.get(problem) ?? { kind: 'idle' };
  }

  /** Ends what is measured, of this problem or of any. */
  cancel(problem?: string): void {
    if (problem !== undefined && this.current?.problem !== problem) return;
    this.current?.controller.abort();
  }

  /** Measures accepted code of a problem that has a growth; does nothing while that is under way. */
  async measure(entry: CatalogProblem, snapshot: KeptSnapshot): Promise<void> {
    const { uuid } = entry.problem;
    if (this.current?.problem === uuid) return;
    this.cancel();
    const controller = new AbortController();
    const own = { problem: uuid, controller };
    this.current = own;
    this.set(uuid, { kind: 'running', done: 0, total: growthRounds });
    try {
      this.set(uuid, await this.run(entry, snapshot, controller.signal));
    } catch (error) {
      this.set(uuid, { kind: 'idle' });
      throw error;
    } finally {
      if (this.current === own) this.current = undefined;
    }
  }

  dispose(): void {
    this.cancel();
    this.changed.dispose();
  }

  private async run(entry: CatalogProblem, snapshot: KeptSnapshot, signal: AbortSignal): Promise<Measuring> {
    const { uuid } = entry.problem;
    const { language, name } = snapshot;
    const measured = await measureCode({
      entry,
      language,
      name,
      source: await this.parts.snapshots.read(snapshot),
      environment: this.parts.environment(),
      signal,
      onProgress: (done, total) => {
        this.set(uuid, { kind: 'running', done, total });
      },
    });
    switch (measured?.kind) {
      case undefined:
      case 'cancelled':
        return { kind: 'idle' };
      case 'failed':
        return {
          kind: 'failed',
          message: vscode.l10n.t('Your code could not be measured. {0}', measured.message),
        };
      case 'measured':
        await this.parts.progressLog.append({
          type: 'growth-measured',
          at: Date.now(),
          problem: uuid,
          language,
          codeAt: snapshot.at,
          points: [...measured.points],
        });
        return { kind: 'idle' };
    }
  }

  private set(problem: string, state: Measuring): void {
    this.states.set(problem, state);
    this.changed.fire(problem);
  }
}
