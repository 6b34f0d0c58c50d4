import * as vscode from 'vscode';

/** Puts this text in place of all of a file, so that Undo brings it back, and saves it. @returns whether that went well. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  return (await vscode.workspace.applyEdit(edit)) && (await document.save());
}
