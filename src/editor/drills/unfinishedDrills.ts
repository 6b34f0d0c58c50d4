import type * as vscode from 'vscode';
import { z } from 'zod';
import { drillStepSchema, type DrillStep } from '../../core/drillLog.ts';
import { uuidSchema } from '../../core/identity.ts';
import type { Disposable } from '../disposables.ts';
import { Emitter } from '../emitter.ts';

const storageKey = 'codeRounds.unfinishedDrills';

const unfinishedSchema = z.strictObject({
  version: z.int().describe('Of the drill; another one takes another course.'),
  steps: z.array(drillStepSchema).max(500),
});
const storedSchema = z.record(uuidSchema, unfinishedSchema).catch({});

/** Plays that are not decided yet, by drill; kept with the workspace, so that a reload of the window loses nothing. */
export class UnfinishedDrills implements Disposable {
  /** Fires when a play begins, and when one is no longer unfinished. */
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private readonly memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.memento = memento;
    this.onDidChange = this.changed.event;
  }

  /** The steps so far; `undefined` where no play of this version goes on. */
  stepsOf(drill: { readonly uuid: string; readonly version: number }): readonly DrillStep[] | undefined {
    const kept = this.all()[drill.uuid];
    return kept?.version === drill.version ? kept.steps : undefined;
  }

  async keep(
    { uuid, version }: { readonly uuid: string; readonly version: number },
    steps: readonly DrillStep[],
  ): Promise<void> {
    await this.memento.update(storageKey, { ...this.all(), [uuid]: { version, steps } });
    if (steps.length === 0) this.changed.fire();
  }

  async remove(uuid: string): Promise<void> {
    const { [uuid]: _gone, ...others } = this.all();
    await this.memento.update(storageKey, others);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private all(): z.infer<typeof storedSchema> {
    return storedSchema.parse(this.memento.get(storageKey));
  }
}
