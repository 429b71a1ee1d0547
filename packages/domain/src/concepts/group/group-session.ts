import type { CalendarDate } from '../calendar-date/calendar-date';

/** One meeting of a group (träff), with everyone who was expected and whether they came. */
export type GroupSession = {
  readonly id: string;
  /** The group's own name, such as Träffpunkten. */
  readonly groupName: string;
  readonly heldOn: CalendarDate;
  readonly attendances: readonly Attendance[];
};

export type Attendance = { readonly participationId: string; readonly present: boolean };
