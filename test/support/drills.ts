import { questionFile } from './questions.ts';

const { title: _title, topic: _topic, level: _level, stack: _stack, ...followUp } = questionFile;

/** A drill in three states: the cause is a release, and going back needs to know of it. */
export const drillFile = {
  uuid: 'd0000000-0000-4000-8000-000000000001',
  slug: 'checkout-red',
  title: 'Checkout red',
  version: 1,
  topic: 'IN-04',
  level: 'deep',
  symptoms: ['errors jumped'],
  brief: 'Nine in ten checkouts fail.',
  known: ['The logs are empty.'],
  clock: { seconds: 900, runsOut: 'The shop closes for the day.' },
  loss: { unit: 'EUR', what: 'lost orders' },
  start: 'red',
  states: [
    { id: 'red', shows: 'Nine in ten fail.', lossPerMinute: 500 },
    { id: 'restarted', shows: 'Quiet.', lossPerMinute: 100, becomes: { state: 'red', afterSeconds: 90 } },
    { id: 'green', shows: 'All is well.', lossPerMinute: 0, ends: 'won' },
  ],
  signals: [
    {
      id: 'deploys',
      title: 'Deploy list',
      seconds: 20,
      shows: { default: 'One, 11 minutes ago.' },
      diagnosis: true,
    },
    {
      id: 'database',
      title: 'Database',
      seconds: 30,
      shows: { default: 'Idle.', in: { restarted: 'Busy.' } },
    },
  ],
  actions: [
    {
      id: 'roll-back',
      title: 'Roll the release back',
      seconds: 240,
      needs: ['deploys'],
      effects: [{ from: ['red', 'restarted'], to: 'green', shows: 'It recovers.' }],
      otherwise: 'Nothing changes.',
    },
    {
      id: 'restart',
      title: 'Restart everything',
      seconds: 120,
      destructive: true,
      effects: [{ from: ['red'], to: 'restarted', shows: 'It is quiet, for now.' }],
      otherwise: 'It was restarted a moment ago.',
    },
    {
      id: 'bigger-pool',
      title: 'Enlarge the pool',
      seconds: 60,
      otherwise: 'Nothing changes.',
      cannotHelp: 'The database is idle.',
    },
  ],
  communications: {
    duties: [
      { id: 'announce', title: 'Announce', seconds: 30, bySeconds: 300, example: 'Checkout is down.' },
    ],
  },
  decision: {
    ask: 'Roll back or fix forward?',
    options: [
      { text: 'Roll back', sound: true, why: 'The release is eleven minutes old.' },
      { text: 'Fix forward', sound: false, why: 'Nobody knows the fault yet.' },
    ],
  },
  order: [
    { communication: 'announce', why: 'Others must know.' },
    { signal: 'deploys', why: 'Changes come first.' },
    { action: 'roll-back', why: 'The newest change goes back.' },
  ],
  followUps: [followUp],
  sources: [{ title: 'A book' }],
};
