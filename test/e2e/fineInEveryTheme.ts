import { strict as assert } from 'node:assert';
import type { FrameLocator } from 'playwright-core';
import { violations } from './axe.ts';
import { colorThemes, showIn, type ColorTheme } from './colorTheme.ts';
import type { Workbench } from './workbench.ts';

const themes = Object.keys(colorThemes) as readonly ColorTheme[];

interface Shown {
  readonly workbench: Workbench;
  /** The folder that the window has open, by its path. */
  readonly workspace: string;
  /** Asked anew for each theme: a page that is drawn anew may be in another frame. */
  readonly page: () => Promise<FrameLocator>;
}

/**
 * Asserts that a page breaks no rule of axe-core in any kind of theme.
 * @param picture is what the pictures are called, as `drills/debrief`; the theme is added.
 */
export async function fineInEveryTheme(
  { workbench, workspace, page }: Shown,
  picture: string,
): Promise<void> {
  for (const theme of themes) {
    await showIn(theme, workspace, await page());
    assert.deepEqual(await violations(await page()), [], `${picture}, ${theme}`);
    await workbench.picture(`${picture}-${theme}`);
  }
}
