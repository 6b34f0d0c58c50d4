import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives a fresh profile a language pack without words: the window takes the language for its own, with which extensions
 * are shown in it, and its own words stay English. Language packs themselves are to be had from the Marketplace alone.
 * @param language as the editor names it, "de".
 */
export async function seedLanguage(profileFolder: string, language: string): Promise<void> {
  await mkdir(profileFolder, { recursive: true });
  const words = join(profileFolder, 'words.json');
  await writeFile(words, JSON.stringify({ contents: {} }));
  // The list that the editor keeps of the language packs that are installed.
  const pack = {
    hash: 'none',
    label: language,
    extensions: [{ extensionIdentifier: { id: 'acme.language' }, version: '1.0.0' }],
    translations: { vscode: words },
  };
  await writeFile(join(profileFolder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}
