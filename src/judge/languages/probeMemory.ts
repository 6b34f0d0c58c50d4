import path from 'node:path';
import { modificationTime } from './modificationTime.ts';

/** What the tools of a language were found to be; each is asked again only when its file has changed. */
export class ProbeMemory<Probe> {
  private readonly known = new Map<string, Promise<Probe>>();

  /**
   * @param candidate path of the tool
   * @param circumstances what else the answer depends on
   * @returns undefined where there is no such file, or only a relative path: what that means depends on the current folder
   */
  async of(
    candidate: string,
    circumstances: readonly unknown[],
    ask: () => Promise<Probe>,
  ): Promise<Probe | undefined> {
    const changedMs = path.isAbsolute(candidate) ? await modificationTime(candidate) : undefined;
    if (changedMs === undefined) return undefined;
    const key = JSON.stringify([candidate, changedMs, circumstances]);
    const probe = this.known.get(key) ?? ask();
    this.known.set(key, probe);
    return probe;
  }
}
