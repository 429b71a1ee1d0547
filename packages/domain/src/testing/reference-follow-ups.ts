import type { FollowUp } from '../statistics/risk-table';

/** Follow-ups from two rows as R prints them: times, and 0 censored, 1 of interest, 2 competing. */
function followUps(times: readonly number[], statuses: readonly number[]): FollowUp[] {
  const ends = ['censored', 'of-interest', 'competing'] as const;
  return times.map((time, index) => ({ time, end: ends[statuses[index] ?? 0] ?? 'censored' }));
}

/**
 * Remission in weeks of 21 leukaemia patients on 6-MP: E. J. Freireich and others, Blood 21 (1963), the classic example
 * of the Kaplan–Meier curve.
 */
export const freireich = followUps(
  [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
  [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
);

/** The first 50 rows of `transplant` in R's survival package: days to a liver transplant (1), or death or withdrawal (2). */
export const transplant = followUps(
  [
    1197, 28, 85, 231, 1271, 58, 392, 30, 12, 139, 9, 451, 135, 309, 536, 46, 15, 97, 0, 277, 231, 223, 4, 43, 41, 250,
    364, 129, 527, 173, 74, 24, 105, 310, 123, 171, 29, 7, 5, 199, 547, 374, 135, 52, 122, 306, 45, 234, 173, 8,
  ],
  [
    2, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ],
);

/** The first 60 rows of `pbc` in R's survival package: days to a transplant (1) or death (2). */
export const pbc = followUps(
  [
    400, 4500, 1012, 1925, 1504, 2503, 1832, 2466, 2400, 51, 3762, 304, 3577, 1217, 3584, 3672, 769, 131, 4232, 1356,
    3445, 673, 264, 4079, 4127, 1444, 77, 549, 4509, 321, 3839, 4523, 3170, 3933, 2847, 3611, 223, 3244, 2297, 4467,
    1350, 4453, 4556, 3428, 4025, 2256, 2576, 4427, 708, 2598, 3853, 2386, 1000, 1434, 1360, 1847, 3282, 4459, 2224,
    4365,
  ],
  [
    2, 0, 2, 2, 1, 2, 0, 2, 2, 2, 2, 2, 0, 2, 2, 0, 2, 2, 0, 2, 0, 2, 2, 2, 0, 2, 2, 2, 0, 2, 2, 0, 2, 0, 2, 0, 2, 2, 2,
    0, 2, 0, 0, 2, 0, 2, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 2, 0,
  ],
);
