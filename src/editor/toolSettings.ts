import type { LanguageId } from '../core/language.ts';
import type { Settings } from './ids.ts';

export type ToolSetting = Extract<keyof Settings, `${string}.path` | `${string}.home`>;

/** The setting by which a person names the tool of a language. */
export const toolSettings = {
  typescript: 'codeRounds.node.path',
  javascript: 'codeRounds.node.path',
  python: 'codeRounds.python.path',
  go: 'codeRounds.go.path',
  java: 'codeRounds.java.home',
} as const satisfies Record<LanguageId, ToolSetting>;
