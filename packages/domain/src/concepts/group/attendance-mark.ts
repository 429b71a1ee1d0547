import * as z from 'zod/mini';
import { AbsenceReason } from './group-codes';

/**
 * What is said of one participant at one meeting. Says the whole state, so that the same mark sent twice is the same.
 * `none` takes back what was said.
 */
export const AttendanceMark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('present') }),
  z.object({ kind: z.literal('absent'), reason: z.nullable(AbsenceReason) }),
  z.object({ kind: z.literal('none') }),
]);
export type AttendanceMark = z.output<typeof AttendanceMark>;

export const mostGuests = 50;

/** How often somebody came of the times that they were expected and it was written down. Extra times count in neither. */
export type AttendanceCount = { readonly present: number; readonly expected: number };

export function countAttendance(
  marks: readonly { readonly present: boolean; readonly expected: boolean }[],
): AttendanceCount {
  const expected = marks.filter((mark) => mark.expected);
  return { present: expected.filter(({ present }) => present).length, expected: expected.length };
}
