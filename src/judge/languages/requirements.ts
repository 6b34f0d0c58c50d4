import type { LanguageId } from '../../core/language.ts';
import { oldestGo } from './goProbe.ts';
import { oldestJava } from './javaProbe.ts';
import { oldestNode } from './node.ts';
import { oldestPython } from './pythonProbe.ts';

/** What a language needs, in words for a person. */
export interface Requirement {
  /** What the tool is called, before its version. */
  readonly tool: string;
  /** The oldest version that will do. */
  readonly oldest: string;
  /** The setting of the editor that names another one. */
  readonly setting: string;
  /** How the command line, which has no settings, is led to another one. */
  readonly onCommandLine: string;
}

const node: Requirement = {
  tool: 'Node.js',
  oldest: oldestNode,
  setting: 'codeRounds.node.path',
  onCommandLine: 'run code-rounds with it',
};

export const requirements: Readonly<Record<LanguageId, Requirement>> = {
  typescript: node,
  javascript: node,
  python: {
    tool: 'Python',
    oldest: oldestPython,
    setting: 'codeRounds.python.path',
    onCommandLine: 'put it first on the PATH',
  },
  go: {
    tool: 'Go',
    oldest: oldestGo,
    setting: 'codeRounds.go.path',
    onCommandLine: 'put it first on the PATH',
  },
  java: {
    tool: 'JDK',
    oldest: String(oldestJava),
    setting: 'codeRounds.java.home',
    onCommandLine: 'set JAVA_HOME, or put it first on the PATH',
  },
};
