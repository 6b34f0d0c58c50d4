import * as vscode from 'vscode';
import { ActionableError } from './actionableError.ts';
import { machineSettings, settingDefaults, type Settings } from './ids.ts';
import { settingValue } from './settingValues.ts';
import type { ToolSetting } from './toolSettings.ts';

/**
 * A setting as it stands now.
 * @throws {HumanError} when it holds what it may not hold.
 */
export function readSetting<K extends keyof Settings>(key: K): Settings[K] {
  const found = vscode.workspace.getConfiguration().get<unknown>(key, settingDefaults[key]);
  const read = settingValue(key, found);
  if (read.kind === 'good') return read.value;
  throw new ActionableError(
    vscode.l10n.t('The setting "{0}" is {1}. It must be {2}.', key, JSON.stringify(found), read.wanted),
    [{ title: vscode.l10n.t('Open Settings'), run: () => openSetting(key) }],
  );
}

/** The same for what is read while a view is drawn: a wrong value, which the editor marks, must not take the view away. */
export function readSettingOrDefault<K extends keyof Settings>(key: K): Settings[K] {
  const read = settingValue(key, vscode.workspace.getConfiguration().get<unknown>(key));
  return read.kind === 'good' ? read.value : settingDefaults[key];
}

/**
 * The path in a tool's setting; empty for none. What is no absolute path is given as it stands: the judge says so of that
 * tool alone, and the other languages go on.
 */
export function toolPath(key: ToolSetting): string {
  const found = vscode.workspace.getConfiguration().get<unknown>(key, settingDefaults[key]);
  const read = settingValue(key, found);
  return read.kind === 'good' ? read.value.trim() : JSON.stringify(found);
}

export function onDidChangeSetting(key: keyof Settings, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(key)) listener();
  });
}

/** Shows the settings editor at this setting. */
export async function openSetting(key: keyof Settings): Promise<void> {
  // Of a remote machine, the settings of the user do not show those that belong to the machine.
  const isElsewhere = vscode.env.remoteName !== undefined && machineSettings.has(key);
  await vscode.commands.executeCommand(
    isElsewhere ? 'workbench.action.openRemoteSettings' : 'workbench.action.openSettings',
    { query: key },
  );
}
