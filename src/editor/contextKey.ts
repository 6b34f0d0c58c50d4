import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { ContextKeys } from './ids.ts';

/** A context key that is only sent when its value changes: each sending makes the editor look at all its menus. */
export class ContextKey<K extends keyof ContextKeys> {
  private readonly name: K;
  private sent: ContextKeys[K] | undefined;

  constructor(name: K) {
    this.name = name;
  }

  set(value: ContextKeys[K]): void {
    if (isDeepStrictEqual(value, this.sent)) return;
    this.sent = value;
    void vscode.commands.executeCommand('setContext', this.name, value);
  }
}
