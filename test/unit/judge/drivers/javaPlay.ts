import assert from 'node:assert/strict';
import type { Problem } from '../../../../src/core/problem.ts';
import type { Snapshot, WireAction, WireArgument } from '../../../../src/judge/protocol.ts';
import { classProblem, withJava } from './javaDriver.ts';

/** Where the clock of a scenario begins, in milliseconds. */
export const start = 86_400_000_000;

/** Does one step. */
export type Step = (action: WireAction) => Promise<Snapshot>;

/** Loads a solution and begins a scenario. */
export async function play(
  problem: Problem,
  source: string,
  steps: (step: Step, look: () => Promise<Snapshot>) => Promise<void>,
) {
  await withJava(problem, source, async ({ conversation, loaded }) => {
    assert.deepEqual(loaded, { id: 1, loaded: true });
    await conversation.ask({ op: 'scenario', clock: start });
    await steps(
      (action) => conversation.snapshot({ op: 'step', action }),
      () => conversation.snapshot({ op: 'look' }),
    );
  });
}

/** The action that makes the main object. */
export function construct(...args: WireArgument[]): WireAction {
  return { do: 'new', args, as: 'main' };
}

/** The action that calls a method of it. */
export function call(method: string, as: string, ...args: WireArgument[]): WireAction {
  return { do: 'call', method, on: 'main', args, as };
}

/** A class `Probe` with one async method \`run\`, whose body is given. */
export function probe(body: string, parameters = ''): string {
  return `
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

class Probe {
    private final Clock clock;
    private final List<Long> log = new ArrayList<>();
    Probe(Clock clock) { this.clock = clock; }
    Object run(${parameters}) throws Exception {
        ${body}
    }
}`;
}

/** What is asked of such a class. */
export function probeProblem(params: readonly object[] = [], returns = 'void'): Problem {
  return classProblem({
    name: 'Probe',
    constructor: { params: [{ name: 'clock', type: 'clock' }] },
    methods: [{ name: 'run', params, returns, async: true }],
  });
}
