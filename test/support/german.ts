import { readFileSync } from 'node:fs';
import path from 'node:path';
import { speak } from '../../src/core/spokenLanguage.ts';

const bundle = path.join(import.meta.dirname, '..', '..', 'media', 'l10n', 'bundle.l10n.de.json');

/** The interface speaks German for as long as this runs. */
export function inGerman<T>(run: () => T): T {
  speak(JSON.parse(readFileSync(bundle, 'utf8')) as Record<string, string>);
  try {
    return run();
  } finally {
    speak({});
  }
}
