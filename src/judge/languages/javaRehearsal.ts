import type { Request } from '../protocol.ts';

/** A solution that uses much of the driver, for the run in which the virtual machine writes down what it has loaded. */
export const rehearsalSource = `import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

class Rehearsal {
    private final Semaphore slots;

    Rehearsal(int limit) {
        slots = new Semaphore(limit, true);
    }

    int submit(Callable<Integer> task) throws Exception {
        slots.acquire();
        try {
            return task.call();
        } finally {
            slots.release();
        }
    }

    int get(int key) {
        return key;
    }
}
`;

const int = { kind: 'int' } as const;
const callable = { async: false, throws: false, cancel: false, returns: int } as const;

/** The conversation of that run. @param files as for any solution */
export function rehearsal(files: readonly string[]): Request[] {
  return [
    {
      op: 'load',
      files,
      signature: {
        kind: 'class',
        names: ['Rehearsal'],
        construct: { params: [int] },
        methods: [
          { ...callable, name: 'get', names: ['get'], params: [int] },
          {
            ...callable,
            name: 'submit',
            names: ['submit'],
            params: [{ kind: 'task', returns: int }],
            async: true,
            throws: true,
          },
        ],
        types: {},
      },
    },
    { op: 'operations', construct: [1], operations: [['get', [1]]] },
    { op: 'scenario', clock: 0 },
    { op: 'step', action: { do: 'new', args: [{ value: 1 }], as: 'main' } },
    { op: 'step', action: { do: 'call', method: 'submit', on: 'main', args: [{ task: 't' }], as: 'A' } },
    { op: 'step', action: { do: 'reject', gate: 't', error: 'rehearsed' } },
    { op: 'step', action: { do: 'together', actions: [{ do: 'advance', ms: 1 }] } },
    { op: 'look' },
  ];
}
