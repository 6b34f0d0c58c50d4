import * as l10n from '@vscode/l10n';

let translations: Record<string, string> = {};

/** From now on, words are looked up in these translations, which are by their English. */
export function speak(contents: Record<string, string>): void {
  translations = contents;
  l10n.config({ contents });
}

/**
 * Writes what is handed to others in English: whoever reads it may not speak the language of the interface.
 * @param write looks its words up before it returns.
 */
export function inEnglish<T>(write: () => T): T {
  l10n.config({ contents: {} });
  try {
    return write();
  } finally {
    l10n.config({ contents: translations });
  }
}
