import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import { formatDate } from '@kraften/ui/format/date';

type Known = {
  readonly today: CalendarDate;
  /** The first day that anybody was enrolled; null when nobody has been, undefined until it is known. */
  readonly firstDay: CalendarDate | null | undefined;
};

/** What of a period the figures don't cover, in sentences: the days before the team's first enrolment, and those to come. */
export function periodNotes({ from, to }: Period, { today, firstDay }: Known): readonly string[] {
  const ongoing = `Perioden pågår. Siffrorna gäller det som är antecknat till och med ${formatDate(today)}.`;
  return [...beginningNotes({ from, to }, firstDay), ...(to > today ? [ongoing] : [])];
}

function beginningNotes({ from, to }: Period, firstDay: Known['firstDay']): readonly string[] {
  if (firstDay === undefined) return [];
  if (firstDay === null) return ['Teamet har inte skrivit in någon än, så det finns inga deltaganden att räkna.'];
  if (to < firstDay) {
    return [
      `Perioden är slut före teamets första inskrivning, ${formatDate(firstDay)}, så det finns inga deltaganden att räkna. Välj en senare period.`,
    ];
  }
  if (from < firstDay)
    return [`Teamets första inskrivning var ${formatDate(firstDay)}. Siffrorna gäller tiden från den dagen.`];
  return [];
}
