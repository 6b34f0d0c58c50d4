import { findBrowser } from './browser.ts';
import { ensureServerBuild, type ServerBuild } from './serverBuild.ts';

/** What it takes to drive the server build: itself and a browser; or the reason in words why it cannot be done. */
export type ServerWindow =
  | { readonly kind: 'usable'; readonly build: ServerBuild; readonly browser: string }
  | { readonly kind: 'unusable'; readonly why: string };

export async function findServerWindow(cacheFolder: string): Promise<ServerWindow> {
  const browser = findBrowser();
  if (browser === undefined) {
    return {
      kind: 'unusable',
      why: 'no Chromium, Chrome or Edge was found (CODE_ROUNDS_BROWSER can name one)',
    };
  }
  try {
    return { kind: 'usable', build: await ensureServerBuild(cacheFolder), browser };
  } catch (error) {
    return { kind: 'unusable', why: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return error.cause === undefined ? error.message : `${error.message}\n${wordsOf(error.cause)}`;
}
