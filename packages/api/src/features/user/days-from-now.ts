const day = 86_400_000;

/** The instant so many times twenty-four hours from now. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * day);
}
