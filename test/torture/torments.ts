import { goTorments } from './table/go.ts';
import { javaTorments } from './table/java.ts';
import { javascriptTorments } from './table/javascript.ts';
import { pythonTorments } from './table/python.ts';
import { typescriptTorments } from './table/typescript.ts';
import type { Torment } from './torment.ts';

/** The whole suite, language by language. */
export const torments: readonly Torment[] = [
  ...javascriptTorments,
  ...typescriptTorments,
  ...pythonTorments,
  ...goTorments,
  ...javaTorments,
];
