import { exit, isRecorded, readRequest, reply, writeAll } from './javascript/channel.mjs';
import { callFunction, playOperations } from './javascript/calls.mjs';
import { load } from './javascript/load.mjs';
import { measureCost } from './javascript/measure.mjs';
import { makePrintsSynchronous } from './javascript/output.mjs';
import { rememberOwnResources, turn, untilQuiet } from './javascript/quiet.mjs';
import { Scenario } from './javascript/scenario.mjs';
import { watchForUnsettled } from './javascript/settle.mjs';
import { describe, errorJson } from './javascript/thrown.mjs';
import { onRealTimer, watchTimers } from './javascript/timers.mjs';

/** The driver for JavaScript on Node: answers the judge's requests about one solution. */

/** @type {any} */
let signature;
/** @type {Function | undefined} */
let solution;
/** @type {Scenario | undefined} */
let scenario;
/** The request being answered. @type {number | null} */
let current = null;
let timersWhileLoading = 0;

/** @param {unknown} error @param {unknown} [promise] */
function unobserved(error, promise) {
  if (scenario !== undefined) return scenario.unobserved.add(error, promise);
  reply('{"id":' + current + ',"uncaught":' + errorJson(error) + '}');
  exit(1);
}

/**
 * Every promise is awaited where it is returned: passing one on would call the solution's `Promise.prototype.then`.
 * @param {any} request
 * @returns {Promise<string>} what the last reply says
 */
async function handle(request) {
  switch (request.op) {
    case 'load':
      return await loadSolution(request);
    case 'call':
      scenario = undefined;
      return await measured(request, await callFunction(signature, theSolution(), request));
    case 'operations':
      scenario = undefined;
      return await measured(request, await playOperations(signature, theSolution(), request));
    case 'scenario':
      // What the scenario before has left behind is still its own.
      await untilQuiet();
      scenario = new Scenario(signature, theSolution(), request.clock, timersWhileLoading);
      return '"end":true';
    case 'step':
      return '"snapshot":' + (await theScenario().step(request.action));
    case 'look':
      return '"snapshot":' + (await theScenario().look());
    default:
      throw new TypeError('unknown request ' + request.op);
  }
}

/** @param {any} request */
async function loadSolution(request) {
  signature = request.signature;
  const loaded = await load(request);
  if (loaded.kind === 'failed') return '"failed":' + loaded.json;
  solution = loaded.solution;
  return '"loaded":true';
}

/** @param {any} request @param {'settled' | 'threw' | 'unsettled'} played */
async function measured(request, played) {
  if (played !== 'settled' || request.measure === undefined) return end(played);
  return '"end":true,"cost":' + (await measureCost(signature, theSolution(), request));
}

/** @param {'settled' | 'threw' | 'unsettled'} played */
function end(played) {
  return played === 'unsettled' ? '"end":true,"unsettled":true' : '"end":true';
}

function theSolution() {
  if (solution === undefined) throw new TypeError('no solution has been loaded');
  return solution;
}

function theScenario() {
  if (scenario === undefined) throw new TypeError('no scenario has begun');
  return scenario;
}

/** Between requests nothing of the solution runs: reading the next one blocks. */
async function converse() {
  try {
    rememberOwnResources();
    for (;;) await answerNext();
  } catch (error) {
    writeAll(2, 'The driver failed: ' + describe(error, 2_000) + '\n');
    exit(70);
  }
}

async function answerNext() {
  const request = readRequest();
  current = request.id;
  const last = await handle(request);
  // Errors that nobody observed are told within the request that caused them.
  await turn();
  reply('{"id":' + request.id + ',' + last + '}');
  current = null;
  if (isRecorded && solution === undefined) exit(0);
}

// The mark of the run stays: it is how the judge finds processes that the solution leaves behind.
delete process.env['ELECTRON_RUN_AS_NODE'];
process.on('unhandledRejection', unobserved);
process.on('uncaughtException', (error) => unobserved(error));
process.on('rejectionHandled', (promise) => scenario?.unobserved.remove(promise));
makePrintsSynchronous();
watchTimers();
watchForUnsettled();
onRealTimer((line) => {
  if (scenario === undefined) timersWhileLoading += 1;
  else scenario.realTimerStarted(line);
});
// Not before this module has been loaded, as the solution is loaded within the first request.
setImmediate(converse);
