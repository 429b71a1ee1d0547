import { randomUUID } from 'node:crypto';

/** What Kraften Hedemora printed for 1 July 2017 – 30 June 2018, as the form sends it the first time. */
export const oldReport = {
  reportId: randomUUID(),
  version: 0,
  title: 'Helårsrapport 2017/18',
  period: { from: '2017-07-01', to: '2018-06-30' },
  profile: 'kraften-2018' as const,
  figures: [
    { path: 'flow.enrolledAtStart', printed: '52' },
    { path: 'flow.newlyEnrolled', printed: '29' },
    { path: 'closings.totalExcludingDropouts', printed: '45' },
    { path: 'closings.dropouts', printed: '2' },
    { path: 'flow.enrolledAtEnd', printed: '34' },
    { path: 'results.excludingDropouts.rate', printed: '73%' },
    { path: 'breakdowns.newlyEnrolled.sex.female', printed: '17 (59%)' },
  ],
};
