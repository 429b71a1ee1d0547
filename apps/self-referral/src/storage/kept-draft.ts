import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import { answersWith, type Draft, fieldNames } from '../draft/draft';
import { questionIds } from '../question/question-id';

/** The part of the browser's storage that is used; null where the browser allows none. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const storageKey = 'kraften-anmalan';

/** Changes with what is kept; what an older version wrote is thrown away. */
const format = 1;
const mostDays = 14;

/** Keeps the form on the device if the reader has asked for it, and not otherwise; false when it can't be done. */
export function keepAsAsked(
  storage: DeviceStorage,
  { draft, isKept }: { readonly draft: Draft; readonly isKept: boolean },
  today: CalendarDate,
): boolean {
  if (!isKept) return true;
  try {
    storage.setItem(storageKey, JSON.stringify({ format, keptOn: today, draft }));
    return true;
  } catch {
    return false;
  }
}

/** The form that was kept, or null. What is too old or can't be understood is removed. */
export function findKeptDraft(storage: DeviceStorage, today: CalendarDate): Draft | null {
  try {
    const text = storage.getItem(storageKey);
    if (text === null) return null;
    const draft = keptDraftIn(text, today);
    if (draft === null) storage.removeItem(storageKey);
    return draft;
  } catch {
    return null;
  }
}

export function forgetDraft(storage: DeviceStorage): void {
  try {
    storage.removeItem(storageKey);
  } catch {
    // A storage that refuses to be used holds nothing either.
  }
}

/** Removes the form, and tells other tabs on the way that it has been sent. */
export function forgetSentDraft(storage: DeviceStorage, idempotencyKey: string): void {
  try {
    storage.setItem(storageKey, JSON.stringify({ sent: idempotencyKey }));
  } catch {
    // Without room for the message the other tab finds out when it sends: the key is the same.
  }
  forgetDraft(storage);
}

/** The key of the form that another tab says it has sent, or null. */
export function sentKeyIn(text: string): string | null {
  const sent = fieldOf(parsed(text), 'sent');
  return typeof sent === 'string' ? sent : null;
}

export function keptDraftIn(text: string, today: CalendarDate): Draft | null {
  const kept = parsed(text);
  const keptOn = fieldOf(kept, 'keptOn');
  if (fieldOf(kept, 'format') !== format || typeof keptOn !== 'string' || !isCalendarDate(keptOn)) return null;
  if (daysBetween(keptOn, today) > mostDays) return null;
  return draftIn(fieldOf(kept, 'draft'));
}

/** The form in a text that may hold anything. */
export function draftIn(value: unknown): Draft | null {
  const idempotencyKey = fieldOf(value, 'idempotencyKey');
  const teamSlug = fieldOf(value, 'teamSlug');
  const answers = fieldOf(value, 'answers');
  const skipped = fieldOf(value, 'skipped');
  if (typeof idempotencyKey !== 'string' || !Array.isArray(skipped)) return null;
  if (!fieldNames.every((field) => typeof fieldOf(answers, field) === 'string')) return null;
  return {
    idempotencyKey,
    teamSlug: typeof teamSlug === 'string' ? teamSlug : null,
    answers: answersWith((field) => String(fieldOf(answers, field))),
    skipped: questionIds.filter((id) => skipped.includes(id)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}
