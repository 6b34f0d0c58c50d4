import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths.ts';
import { makeScratchFolder } from './scratchFolder.ts';

/** Where `npm start` keeps its VS Code profile and the scratch workspace. */
export interface StartHome {
  readonly workspace: string;
  readonly profile: string;
  dispose(): Promise<void>;
}

/** Kept from one start to the next, because it holds what a person wrote. */
export async function openStartHome(): Promise<StartHome> {
  return inside(join(cacheFolder, 'start'), () => Promise.resolve());
}

export async function makeCheckHome(): Promise<StartHome> {
  const folder = await makeScratchFolder('start');
  return inside(folder.path, () => folder.dispose());
}

async function inside(folder: string, dispose: () => Promise<void>): Promise<StartHome> {
  const workspace = join(folder, 'workspace');
  await mkdir(workspace, { recursive: true });
  return { workspace: await realpath(workspace), profile: join(folder, 'profile'), dispose };
}

/** A quiet first window: the scratch workspace lies inside this repository, which is not the student's. */
export const startSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'extensions.ignoreRecommendations': true,
};
