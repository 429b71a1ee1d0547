import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type ConsentCategory, consentCategories } from '@kraften/domain/concepts/consent/consent-codes';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { Transaction } from '../database';
import type { SharedCase as SharedCaseRow } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn } from './calendar-column';

/** A participation as the acting representative may see it now. A kind of particulars that isn't shared is null. */
export type SharedCaseRecord = {
  readonly participationId: string;
  readonly personId: string;
  readonly categories: readonly ConsentCategory[];
  /** Null where the identity is protected. */
  readonly person: {
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: CalendarDate | null;
  } | null;
  readonly contact: { readonly phone: string; readonly email: string } | null;
  readonly participation: {
    readonly enrolledOn: CalendarDate;
    readonly firstStep: string;
    /** Null when the coach is no user any more. */
    readonly coachName: string | null;
  } | null;
  readonly income: { readonly before: IncomeSource | null; readonly after: IncomeSource | null } | null;
  readonly closing: {
    /** Both null while the participation goes on. */
    readonly closedOn: CalendarDate | null;
    readonly outcome: Outcome | null;
    readonly finalDocumentation: string;
  } | null;
};

export type SharedFollowUpRecord = {
  readonly followUpId: string;
  readonly heldOn: CalendarDate;
  readonly attendees: string;
  readonly agreed: string;
};

/** Everybody who is shared with the acting representative's authority at this moment. */
export async function loadSharedCases(tx: Transaction): Promise<SharedCaseRecord[]> {
  const rows = await tx.sharedCase.findMany();
  return rows.map(sharedCaseOf);
}

/** One of them; null when it isn't shared, or isn't any more. */
export async function findSharedCase(tx: Transaction, participationId: string): Promise<SharedCaseRecord | null> {
  const row = await tx.sharedCase.findFirst({ where: { id: participationId } });
  return row === null ? null : sharedCaseOf(row);
}

/** The follow-ups of a shared case, the oldest first; none where they aren't shared. */
export async function loadSharedFollowUps(tx: Transaction, participationId: string): Promise<SharedFollowUpRecord[]> {
  const rows = await tx.sharedFollowUp.findMany({
    where: { participationId },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, heldOn, attendees, agreed }) => ({
    followUpId: id,
    heldOn: fromColumn(heldOn),
    attendees: attendees ?? '',
    agreed: agreed ?? '',
  }));
}

function sharedCaseOf(row: SharedCaseRow): SharedCaseRecord {
  const categories = consentCategories.filter((category) => row.categories.includes(category));
  const has = (category: ConsentCategory) => categories.includes(category);
  const { givenName, familyName } = row;
  const enrolledOn = fromNullableColumn(row.enrolledOn);
  return {
    participationId: row.id,
    personId: row.personId,
    categories,
    person:
      givenName === null || familyName === null
        ? null
        : { givenName, familyName, birthDate: fromNullableColumn(row.birthDate) },
    contact: row.phone === null || row.email === null ? null : { phone: row.phone, email: row.email },
    participation:
      enrolledOn === null ? null : { enrolledOn, firstStep: row.firstStep ?? '', coachName: row.coachName },
    income: has('income') ? { before: incomeOf(row.incomeSource), after: incomeOf(row.incomeSourceAfter) } : null,
    closing: has('closing')
      ? {
          closedOn: fromNullableColumn(row.closedOn),
          outcome: row.outcome === null ? null : Outcome.parse(row.outcome),
          finalDocumentation: row.finalDocumentation ?? '',
        }
      : null,
  };
}

function incomeOf(code: string | null): IncomeSource | null {
  return code === null ? null : IncomeSource.parse(code);
}
