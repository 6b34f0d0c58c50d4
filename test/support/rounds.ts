export const roundFile = {
  uuid: 'e0000000-0000-4000-8000-000000000001',
  slug: 'compact',
  title: 'Compact',
  description: 'For tests.',
  minutes: 45,
  segments: [
    { type: 'introduction', minutes: 2 },
    { type: 'problem', minutes: 18, pick: { tags: ['sampling'], difficulty: [1, 3] } },
    { type: 'follow-ups', minutes: 15 },
    { type: 'questions', minutes: 5, count: 1, pick: { sections: ['runtime'], levels: ['core'] } },
    { type: 'review', minutes: 5 },
  ],
};
