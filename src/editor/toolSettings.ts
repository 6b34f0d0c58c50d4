import type { LanguageId } from '../core/language.ts';
import type { Settings } from './ids.ts';

type ToolSetting = Extract<keyof Settings, `${string}.path` | `${string}.home`>;

/** The settings by which a person names the tool of a language; the others run on the editor's own Node. */
export const toolSettings = {
  python: 'codeRounds.python.path',
  go: 'codeRounds.go.path',
  java: 'codeRounds.java.home',
} as const satisfies Partial<Record<LanguageId, ToolSetting>>;

/** The setting of this language, if it has one. */
export function toolSetting(language: LanguageId): ToolSetting | undefined {
  return Object.entries(toolSettings).find(([id]) => id === language)?.[1];
}
