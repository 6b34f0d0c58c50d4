import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';

/** What axe-core finds wrong in a page, each as the rule and the first elements that break it; empty when all is well. */
export async function violations(page: FrameLocator): Promise<readonly string[]> {
  const body = await page.locator('body').elementHandle();
  const frame = await body.ownerFrame();
  if (frame === null) throw new Error('The page has gone.');
  // By the browser's debugger, which the page's content security policy does not bind.
  if ((await frame.evaluate('typeof axe')) === 'undefined') await frame.evaluate(axe.source);
  const found: unknown = await frame.evaluate(`axe.run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, help, nodes }) =>
      id + ': ' + help + ' ' + nodes.slice(0, 3).map(({ html, any }) =>
        html.slice(0, 200) + ' (' + any.map(({ message }) => message).join('; ') + ')').join(', ')))`);
  if (!Array.isArray(found)) throw new Error('axe-core gave no list.');
  return found.map(String);
}
