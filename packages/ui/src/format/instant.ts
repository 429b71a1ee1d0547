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

/** The clock in Sweden: `14:32`. */
export function formatTime(at: Date | string | null): string {
  return at === null ? noValue : time.format(new Date(at));
}

/** A moment in Sweden: `mån 3 mars 2025 kl. 14:32`. */
export function formatDateTime(at: Date | string | null): string {
  return at === null ? noValue : `${day.format(new Date(at))} kl. ${formatTime(at)}`;
}
