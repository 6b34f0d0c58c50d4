import * as vscode from 'vscode';
import { DisposableStore } from './disposables.ts';
import type { CommandId } from './ids.ts';
import type { Notifier } from './notify.ts';

/** What a command does; its first argument is whatever the menu, the tree or another command hands over. */
export type CommandHandler = (target?: unknown) => unknown;

/** The only place that registers commands: each one's failure is shown to the person, once. */
export function registerCommands(
  handlers: Readonly<Record<CommandId, CommandHandler>>,
  notifier: Notifier,
): DisposableStore {
  const store = new DisposableStore();
  for (const [id, handler] of Object.entries(handlers)) {
    store.add(
      vscode.commands.registerCommand(id, (target?: unknown) =>
        notifier.guard(async () => {
          await handler(target);
        }),
      ),
    );
  }
  return store;
}
