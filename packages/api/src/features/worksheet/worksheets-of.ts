import type { Transaction } from '@kraften/db/database';
import { readFacts } from '@kraften/db/facts/read-facts';
import { loadConsents } from '@kraften/db/records/consent';
import { loadListEntries } from '@kraften/db/records/list-entry';
import { loadParticipations, type ParticipationRecord } from '@kraften/db/records/participation';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { ConsentCategory } from '@kraften/domain/concepts/consent/consent-codes';
import { contains, type Period } from '@kraften/domain/concepts/period/period';
import {
  nationalWorksheet,
  type Worksheet,
  type WorksheetKind,
} from '@kraften/domain/concepts/worksheet/national-worksheet';

type Asked = { readonly tx: Transaction; readonly teamId: string; readonly today: CalendarDate };
export type CaseWorksheet = { readonly participationId: string; readonly personId: string; readonly sheet: Worksheet };

/** A worksheet for each entry and each exit of a period, by day; those that say only sex and year of birth last, by year. */
export async function worksheetsOf({ tx, teamId, today }: Asked, period: Period): Promise<readonly CaseWorksheet[]> {
  const entries = await loadListEntries(tx, teamId);
  const { participations: facts } = await readFacts(tx, teamId, []);
  const birthDates = new Map(facts.map(({ id, birthDate }) => [id, birthDate]));
  const made: (CaseWorksheet & { readonly place: string })[] = [];
  for (const participation of await loadParticipations(tx, teamId)) {
    const kinds = kindsIn(participation, period);
    if (kinds.length === 0) continue;
    const { participationId, person } = participation;
    const consented = person.isDisposed ? [] : consentedIn(await loadConsents(tx, person.personId), today);
    for (const { kind, on } of kinds) {
      const sheet = nationalWorksheet(
        {
          ...{ kind, consented, birthDate: birthDates.get(participationId) ?? null },
          name: `${person.givenName} ${person.familyName}`,
          identityNumber: person.identityNumber,
          sex: person.sex,
          isProtected: person.protectedIdentity !== null,
          referralSource: participation.referralSource,
          enrolledOn: participation.enrolledOn,
          incomeSource: participation.incomeSource,
          publicSupportMonthsBefore: participation.publicSupportMonthsBefore,
          closing: participation.closing,
        },
        entries,
      );
      // The order of days would tell which of those it is that say no day.
      const place = sheet.limitedBy === null ? `1 ${on}` : `2 ${sheet.rows.map(({ value }) => value).join(' ')}`;
      made.push({ participationId, personId: person.personId, sheet, place });
    }
  }
  return made
    .toSorted((one, other) => one.place.localeCompare(other.place) || one.sheet.kind.localeCompare(other.sheet.kind))
    .map(({ place: _, ...worksheet }) => worksheet);
}

function kindsIn({ enrolledOn, closing }: ParticipationRecord, period: Period) {
  const kinds: { kind: WorksheetKind; on: CalendarDate }[] = [];
  if (contains(period, enrolledOn)) kinds.push({ kind: 'entry', on: enrolledOn });
  if (closing !== null && contains(period, closing.closedOn)) kinds.push({ kind: 'exit', on: closing.closedOn });
  return kinds;
}

/** What the consents to the national follow-up that hold today are about. */
function consentedIn(
  consents: Awaited<ReturnType<typeof loadConsents>>,
  today: CalendarDate,
): readonly ConsentCategory[] {
  const holding = consents.filter(
    ({ purpose, withdrawnAt, validUntil }) =>
      purpose === 'follow-up-register' && withdrawnAt === null && validUntil >= today,
  );
  return [...new Set(holding.flatMap(({ categories }) => categories))];
}
