import type { FrameLocator, Page } from 'playwright-core';
import { waitUntil } from '../workbench/waitUntil.ts';

/**
 * The document of the webview that shows this text, once there is one. A webview is an iframe of VS Code's around one of the extension's,
 * and the inner one is replaced whenever its HTML is set, so what is returned looks both up at each use.
 */
export async function webviewShowing(page: Page, text: string, timeoutMs = 20_000): Promise<FrameLocator> {
  // A webview may go while it is looked at.
  const name = await waitUntil(() => nameOfWebview(page, text).catch(() => undefined), {
    timeoutMs,
    what: `a webview that shows “${text}”`,
  });
  return documentOf(page, name);
}

function documentOf(page: Page, name: string): FrameLocator {
  return page.frameLocator(`iframe.webview[name="${name}"]`).frameLocator('#active-frame');
}

async function nameOfWebview(page: Page, text: string): Promise<string | undefined> {
  // By name from here on: which one is the second changes when a page goes that another one hides.
  const names = await page
    .locator('iframe.webview')
    .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('name')));
  for (const name of names) {
    if (name === null) continue;
    const shown = documentOf(page, name).getByText(text).filter({ visible: true });
    if ((await shown.count().catch(() => 0)) > 0) return name;
  }
  return undefined;
}
