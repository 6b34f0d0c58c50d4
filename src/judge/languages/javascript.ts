import type { LanguageAdapter } from './adapter.ts';
import { ecmascriptStarter } from './ecmascriptStarter.ts';
import { findNode, nodeCommand } from './node.ts';
import { writeNodeModules } from './nodeModules.ts';

export const javascript: LanguageAdapter = {
  id: 'javascript',
  find: (environment) => findNode('javascript', environment),
  // A syntax error is told by the driver, which has the parser that counts.
  prepare: async (request) => ({
    kind: 'ready',
    files: await writeNodeModules(request, { code: request.source }),
  }),
  command: nodeCommand,
  starter: (problem) => ecmascriptStarter(problem, 'javascript'),
};
