import { noValue } from './number';

const timeZone = 'Europe/Stockholm';
const time = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The clock in Sweden: `14:32`. */
export function formatTime(at: Date | string | null): string {
  return at === null ? noValue : time.format(new Date(at));
}

/** A moment in Sweden: `mån 3 mars 2025 kl. 14:32`. */
export function formatDateTime(at: Date | string | null): string {
  return at === null ? noValue : `${day.format(new Date(at))} kl. ${formatTime(at)}`;
}

/** A moment in Sweden as it stands in lists: `2026-03-11 14:32`. */
export function formatMoment(at: Date | string): string {
  return moment.format(new Date(at));
}
