const key = 'kraften-besoksplats';

/** Where the last visit was booked in this browser; most are at the same place. */
export function lastVisitPlace(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Kept in this browser. A browser that keeps nothing is fine too. */
export function rememberVisitPlace(place: string): void {
  try {
    localStorage.setItem(key, place);
  } catch {
    // The place is then typed again.
  }
}
