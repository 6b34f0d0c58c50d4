import * as vscode from 'vscode';
import { settingDefaults, type Settings } from './ids.ts';

/** A setting as it stands now. */
export function readSetting<K extends keyof Settings>(key: K): Settings[K] {
  return vscode.workspace.getConfiguration().get<Settings[K]>(key, settingDefaults[key]);
}

export function onDidChangeSetting(key: keyof Settings, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(key)) listener();
  });
}

/** Shows the settings editor at this setting. */
export async function openSetting(key: keyof Settings): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', key);
}
