import {
  NativePromise,
  arrayIncludes,
  monotonicMs,
  regExpExec,
  startImmediate,
  startTimer,
} from './builtins.mjs';

const activeResources = process.getActiveResourcesInfo.bind(process);

/** A real timer is waited for this long. */
const timerPatienceMs = 50;
/** A program that always has something to do is given up on after this long. */
const busyPatienceMs = 2_000;

/**
 * Waits until the promise jobs and immediates there are have run.
 * @returns {Promise<void>}
 */
export function turn() {
  return new NativePromise((resolve) => startImmediate(resolve));
}

/**
 * Waits until nothing moves but what others hold.
 * @returns {Promise<'quiet' | 'timer' | 'busy'>} `timer`: something real is still under way; `busy`: it never came to rest
 */
export async function untilQuiet() {
  const began = monotonicMs();
  let idleTurns = 0;
  let waitingSince = -1;
  for (;;) {
    await turn();
    const now = monotonicMs();
    const active = underWay();
    if (active === 'nothing') {
      idleTurns += 1;
      // A message port delivers one turn after it was posted to.
      if (idleTurns === 2) return 'quiet';
      continue;
    }
    idleTurns = 0;
    if (active === 'immediate') {
      if (now - began > busyPatienceMs) return 'busy';
      continue;
    }
    if (waitingSince < 0) waitingSince = now;
    if (now - waitingSince > timerPatienceMs) return 'timer';
    await new NativePromise((resolve) => startTimer(resolve, 1));
  }
}

/** What the driver itself holds open: the pipes of standard output, on newer Nodes. */
let ownResources = 0;

/** To be called before the solution is loaded. */
export function rememberOwnResources() {
  ownResources = activeResources().length;
}

/** Whether nothing of the solution is left that could act by itself: no timer, request, port or socket. */
export function nothingOpen() {
  return activeResources().length <= ownResources;
}

/** @returns {'nothing' | 'immediate' | 'timer'} */
function underWay() {
  const resources = activeResources();
  if (arrayIncludes(resources, 'Immediate')) return 'immediate';
  for (let index = 0; index < resources.length; index += 1) {
    // File and crypto work counts as well; open sockets and ports may stay open for ever.
    if (regExpExec(/^Timeout$|Request$|^FSReq/, resources[index]) !== null) return 'timer';
  }
  return 'nothing';
}
