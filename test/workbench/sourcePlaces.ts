import { readFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * Rewrites places in a bundle to places in the sources. Node could do it by itself, but not in an extension host,
 * where VS Code formats stacks.
 */
export async function sourcePlaces(bundle: string): Promise<(text: string) => string> {
  const map = new SourceMap(JSON.parse(await readFile(`${bundle}.map`, 'utf8')) as SourceMapPayload);
  const place = /[^\s()]*index\.cjs:(\d+):(\d+)/g;
  return (text) =>
    text.replace(place, (inBundle, line: string, column: string) => {
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      return 'originalSource' in entry
        ? `${resolve(dirname(bundle), entry.originalSource)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
        : inBundle;
    });
}
