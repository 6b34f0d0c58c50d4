import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import type { TestHooks } from '../../src/editor/testHooks.ts';

const { publisher, name } = z.object({ publisher: z.string(), name: z.string() }).parse(manifest);

/** The services of the extension in this very window. */
export async function testHooks(): Promise<TestHooks> {
  const extension = vscode.extensions.getExtension<TestHooks | undefined>(`${publisher}.${name}`);
  assert.ok(extension, `${publisher}.${name} is not among the extensions of this window`);
  const hooks = await extension.activate();
  assert.ok(hooks, 'the window is not in test mode');
  return hooks;
}

/** The folder that holds a problem of the built-in pack. */
export async function problemFolder(hooks: TestHooks, slug: string): Promise<string> {
  return (await hooks.catalogs.catalog()).named(slug).folder;
}

/** Replaces the text of a file in its editor, and leaves it unsaved. */
export async function type(file: string, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  const end = document.positionAt(document.getText().length);
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
