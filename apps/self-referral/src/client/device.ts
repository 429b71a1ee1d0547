import { type CalendarDate, calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { DeviceStorage } from '../storage/kept-draft';

/** The day on the reader's clock. */
export function todayOnDevice(): CalendarDate {
  const now = new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The browser's storage, or null where it is shut off: then even looking at it throws. */
export function storageOnDevice(): DeviceStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
