import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';

/** The themes that come with VS Code, one of each kind, with what a page's body matches in it. */
export const colorThemes = {
  dark: { id: 'Default Dark Modern', body: '.vscode-dark' },
  light: { id: 'Default Light Modern', body: '.vscode-light' },
  'high contrast': {
    id: 'Default High Contrast',
    body: '.vscode-high-contrast:not(.vscode-high-contrast-light)',
  },
  'light high contrast': { id: 'Default High Contrast Light', body: '.vscode-high-contrast-light' },
} as const;

export type ColorTheme = keyof typeof colorThemes;

/** Changes the theme by the settings of the workspace folder, and waits until the page has it. */
export async function showIn(theme: ColorTheme, folder: string, page: FrameLocator): Promise<void> {
  const { id, body } = colorThemes[theme];
  const settings = path.join(folder, '.vscode');
  await mkdir(settings, { recursive: true });
  await writeFile(path.join(settings, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': id }));
  await page.locator(`body${body}`).waitFor();
}
