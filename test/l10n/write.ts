import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../workbench/paths.ts';
import { translationFaults } from './translationFaults.ts';
import { translations } from './translations.ts';

/**
 * Writes the translations anew: sorted, without what nothing asks for any more, and with empty words for what is still
 * to be translated, which it lists. `npm run l10n fr` begins a language.
 */
async function main([language]: readonly string[]): Promise<void> {
  if (language !== undefined) await begin(language);
  for (const { file, wanted, translated } of await translations()) {
    const keys = [...wanted.keys()].sort();
    const texts = Object.fromEntries(keys.map((key) => [key, translated.get(key) ?? '']));
    await writeFile(path.join(projectFolder, file), `${JSON.stringify(texts, null, 2)}\n`);
    const faults = translationFaults(wanted, new Map(Object.entries(texts)));
    console.log(`${file}: ${keys.length} texts, ${faults.length} to do`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

async function begin(language: string): Promise<void> {
  if (!/^[a-z]{2}(-[a-z]{2})?$/.test(language))
    throw new Error(`"${language}" is no language as the editor names them: write "fr", or "pt-br".`);
  for (const file of [`package.nls.${language}.json`, `media/l10n/bundle.l10n.${language}.json`]) {
    const target = path.join(projectFolder, file);
    if (!existsSync(target)) await writeFile(target, '{}\n');
  }
}

await main(process.argv.slice(2));
