import { packageVsix } from './vsix.ts';

/** Leaves the packaged extension where the end-to-end tests look for it: `node test/workbench/package.ts`. */
await packageVsix();
