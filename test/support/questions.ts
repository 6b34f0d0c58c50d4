/** One question of the bank, as its file has it. */
export const questionFile = {
  uuid: 'c1000000-0000-4000-8000-000000000001',
  title: 'Unbuffered channels',
  topic: 'RC-07',
  level: 'core',
  stack: ['go'],
  minutes: 3,
  ask: 'What does an unbuffered channel synchronise?',
  layers: { definition: 'A handover.', mechanism: 'Both sides wait.', tradeoff: 'No slack for bursts.' },
  points: [
    { id: 'handover', layer: 'definition', text: 'Send and receive meet.', critical: true },
    { id: 'order', layer: 'mechanism', text: 'The receive happens before the send completes.' },
    { id: 'slack', layer: 'tradeoff', text: 'A burst blocks the producer.' },
  ],
  mistakes: [
    { text: 'Taking it for a queue.', hurts: 'The producer stalls.', notice: 'Look at the stacks.' },
  ],
  sources: [{ title: 'The Go Memory Model', url: 'https://go.dev/ref/mem' }],
};

/** The same question with a number to work out. */
export const numberQuestionFile = {
  ...questionFile,
  ask: 'At {rate} jobs a second of 40 ms each, how many workers are busy?',
  check: {
    kind: 'number',
    unit: 'workers',
    inputs: { rate: { from: 500, to: 900, step: 50 }, seconds: 0.04 },
    expression: ['*', 'rate', 'seconds'],
    factor: 1.2,
    slips: [{ expression: ['*', 'rate', 40], hint: 'Milliseconds were taken for seconds.' }],
    decides: 'Whether one process is enough: {expected}.',
  },
};

export const sectionFile = {
  uuid: 'c0000000-0000-4000-8000-000000000001',
  slug: 'runtime',
  title: 'Runtime',
  description: 'For tests.',
  version: 1,
  items: [questionFile],
};
