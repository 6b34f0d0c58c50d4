import * as vscode from 'vscode';
import type { ProgressEvent } from '../core/progressEvent.ts';
import { ContextKey } from './contextKey.ts';
import { DisposableStore, type Disposable } from './disposables.ts';
import { contextKeys, walkthroughId } from './ids.ts';

/** Tells the walkthrough what has been done, however it was done: from the tree, by key or in the Test Explorer. */
export class FirstSteps implements Disposable {
  private readonly store = new DisposableStore();
  private readonly extensionId: string;
  private readonly opened = new ContextKey(contextKeys.hasOpened);
  private readonly submitted = new ContextKey(contextKeys.hasSubmitted);

  /** @param onDidAppend each event of the progress log, those of earlier days too. */
  constructor(extensionId: string, onDidAppend: (listener: (event: ProgressEvent) => void) => Disposable) {
    this.extensionId = extensionId;
    this.store.add(
      onDidAppend((event) => {
        if (event.type === 'opened') this.opened.set(true);
        if (event.type === 'run' && event.scope === 'all') this.submitted.set(true);
      }),
    );
  }

  async show(): Promise<void> {
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${this.extensionId}#${walkthroughId}`,
      false,
    );
  }

  dispose(): void {
    this.store.dispose();
  }
}
