import path from 'node:path';
import { modificationTime } from './modificationTime.ts';
import { ProbeMemory } from './probeMemory.ts';
import { toolAnswer } from './toolAnswer.ts';

/** The oldest Java whose syntax and library the driver and the starters use. */
export const oldestJava = 17;

const answerMs = 10_000;

export type JavaProbe =
  | { readonly kind: 'usable'; readonly java: string; readonly version: string }
  | { readonly kind: 'too-old'; readonly version: string }
  | { readonly kind: 'no-compiler'; readonly version: string }
  | { readonly kind: 'no-answer' };

const known = new ProbeMemory<JavaProbe>();

/** Runs a `java` to learn where its home is and what it can do; remembered until its file changes. */
export async function probeJava(
  java: string,
  platform: NodeJS.Platform = process.platform,
): Promise<JavaProbe> {
  return (await known.of(java, [], () => ask(java, platform))) ?? { kind: 'no-answer' };
}

async function ask(java: string, platform: NodeJS.Platform): Promise<JavaProbe> {
  const { JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS, _JAVA_OPTIONS, ...env } = process.env;
  const answer = await toolAnswer(java, ['-XshowSettings:properties', '-version'], env, answerMs);
  const settings = `${answer?.output ?? ''}\n${answer?.errors ?? ''}`;
  const home = /^\s*java\.home = (.+)$/m.exec(settings)?.[1]?.trim();
  const version = /^\s*java\.version = (\S+)/m.exec(settings)?.[1];
  if (home === undefined || version === undefined) return { kind: 'no-answer' };
  // Before Java 9 versions began with "1.".
  if (Number.parseInt(version, 10) < oldestJava) return { kind: 'too-old', version };
  if ((await modificationTime(toolOf(home, 'javac', platform))) === undefined) {
    return { kind: 'no-compiler', version };
  }
  return { kind: 'usable', java: toolOf(home, 'java', platform), version };
}

/** Path of a tool in the home of a JDK. */
export function toolOf(home: string, tool: string, platform: NodeJS.Platform = process.platform): string {
  return path.join(home, 'bin', platform === 'win32' ? `${tool}.exe` : tool);
}
