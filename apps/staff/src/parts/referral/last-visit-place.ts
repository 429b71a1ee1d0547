let last = '';

/** Where the last visit was booked since the app was opened; most are at the same place. */
export function lastVisitPlace(): string {
  return last;
}

/** Kept in memory only: what is encrypted in the database isn't left in the browser. */
export function rememberVisitPlace(place: string): void {
  last = place;
}
