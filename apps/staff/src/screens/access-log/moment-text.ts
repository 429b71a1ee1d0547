const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment in Sweden as it stands in lists: `2026-03-11 14:32`. */
export function momentText(at: string): string {
  return moment.format(new Date(at));
}
