import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Where tests keep what they compile, for each other and for the next run: Go alone takes a minute to build its standard
 * library. Settled when this is loaded: suites that move the folder for temporary files keep it.
 */
export const cacheHome = path.join(tmpdir(), 'code-rounds-test-cache');

/** What the command line makes of it, when it gets it as XDG_CACHE_HOME. */
export const testCacheFolder = path.join(cacheHome, 'code-rounds');
