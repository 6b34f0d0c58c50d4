import { z } from 'zod';
import type * as vscode from 'vscode';
import { uuidSchema } from '../core/identity.ts';
import type { PackChanges } from '../core/packChanges.ts';
import type { Progress } from '../core/progress.ts';
import type { ProgressEvent } from '../core/progressEvent.ts';
import type { Disposable } from './disposables.ts';
import { Emitter } from './emitter.ts';

const storageKey = 'packNews';
const newsSchema = z.record(uuidSchema, z.int().min(1)).catch({});

/** What updates have brought to problems that were solved before; solved stays solved. */
export class PackNews implements Disposable {
  readonly onDidChange;

  private readonly changed = new Emitter<void>();
  private readonly memento: vscode.Memento;
  private readonly listening: Disposable;

  /** @param onDidAppend each event of the progress log: an accepted run of all cases has met the new ones. */
  constructor(
    memento: vscode.Memento,
    onDidAppend: (listener: (event: ProgressEvent) => void) => Disposable,
  ) {
    this.memento = memento;
    this.onDidChange = this.changed.event;
    this.listening = onDidAppend((event) => {
      const met = event.type === 'run' && event.scope === 'all' && event.verdict === 'accepted';
      if (met) void this.forget([event.problem]);
    });
  }

  /** The number of cases that a solved problem has got since, by the problem's UUID. */
  get newCases(): Readonly<Record<string, number>> {
    return newsSchema.parse(this.memento.get(storageKey));
  }

  async add(changes: PackChanges, progress: Progress): Promise<void> {
    const news = { ...this.newCases };
    for (const { uuid, newCases } of changes.changedProblems) {
      if (newCases > 0 && progress.status(uuid) === 'solved') news[uuid] = (news[uuid] ?? 0) + newCases;
    }
    await this.keep(news);
  }

  /** For problems whose cases are met, or are gone again. */
  async forget(problems: readonly string[]): Promise<void> {
    const before = Object.entries(this.newCases);
    const news = before.filter(([uuid]) => !problems.includes(uuid));
    if (news.length < before.length) await this.keep(Object.fromEntries(news));
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }

  private async keep(news: Readonly<Record<string, number>>): Promise<void> {
    await this.memento.update(storageKey, news);
    this.changed.fire();
  }
}
