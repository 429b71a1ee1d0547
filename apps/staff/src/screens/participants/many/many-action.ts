/** What can be done to many at once, beside saving them as a file. */
export const manyActionLabels = {
  coach: 'Byt handledare',
  'follow-up': 'Boka uppföljning',
  group: 'Lägg till i grupp',
} as const;
export type ManyAction = keyof typeof manyActionLabels;

export const manyActions = ['coach', 'follow-up', 'group'] as const satisfies readonly ManyAction[];
