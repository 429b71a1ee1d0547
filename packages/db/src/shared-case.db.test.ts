import { randomUUID } from 'node:crypto';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import {
  type ConsentCategory,
  consentCategories,
  consentPurposes,
} from '@kraften/domain/concepts/consent/consent-codes';
import { sharedCategories } from '@kraften/domain/concepts/consent/consent-standing';
import type { RepresentativeActor } from '@kraften/domain/permissions/actor';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseProblem } from './database-error';
import { Prisma } from './generated/prisma/client';
import { rawSqlOf } from './raw-sql';
import { toColumn } from './records/calendar-column';
import { loadConsents } from './records/consent';
import { maskOf } from './records/protected-identity';
import { findSharedCase, loadSharedCases, loadSharedFollowUps } from './records/shared-case';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: 'request-1' };
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const minute = 60_000;

describeOnEachDatabase('what a representative sees', (current) => {
  let teams: TwoTeams;
  let now: { at: Date; on: CalendarDate };
  beforeEach(async () => {
    teams = await insertTwoTeams(current().database);
    const at = new Date();
    now = { at, on: CalendarDate.parse(swedish.format(at)) };
  });

  const ago = (minutes: number) => new Date(now.at.getTime() - minutes * minute);
  const representativeOf = (authority: RepresentativeActor['authority'], teamId: string): RepresentativeActor => ({
    ...{ kind: 'representative', userId: 'r', role: 'authority-representative', teamId, authority },
  });
  const agency = () => representativeOf('FK', teams.alpha.teamId);
  const seenBy = async (actor: RepresentativeActor) =>
    await current().database.withActor(actor, request, ({ tx }) => loadSharedCases(tx));

  type Row = Omit<Prisma.ConsentCreateManyInput, 'teamId' | 'recordedById' | 'form' | 'witness' | 'givenOn'>;
  const lifting = (overrides: Partial<Row> = {}): Row => ({
    ...{ id: randomUUID(), personId: teams.alpha.personId, authority: 'FK', purpose: 'lift-secrecy' },
    ...{ categories: ['contact'], validUntil: toColumn(now.on), recordedAt: ago(60), ...overrides },
  });
  async function give(...rows: readonly Row[]): Promise<void> {
    const { teamId, coachId: recordedById } = teams.alpha;
    const givenOn = toColumn(CalendarDate.parse('2026-03-10'));
    const data = rows.map((row) => ({ ...row, teamId, recordedById, form: 'oral', witness: 'Bo', givenOn }));
    await current().database.asOwner((tx) => tx.consent.createMany({ data }));
  }
  async function withdraw(consentId: string, withdrawnAt: Date): Promise<void> {
    const { teamId, coachId: withdrawnById } = teams.alpha;
    const data = { id: randomUUID(), teamId, consentId, withdrawnById, withdrawnAt };
    await current().database.asOwner((tx) => tx.consentWithdrawal.create({ data }));
  }

  test('is what the domain says, whatever the authority, purpose and times of the consents', async () => {
    const { teamId, coachId } = teams.alpha;
    const kinds = (['FK', 'AF'] as const).flatMap((authority) =>
      consentPurposes.flatMap((purpose) =>
        [-1, 0, 1].flatMap((days) =>
          [null, ago(1), ago(-600)].flatMap((withdrawnAt) =>
            [ago(60), ago(-60)].map((recordedAt) => ({ authority, purpose, days, withdrawnAt, recordedAt })),
          ),
        ),
      ),
    );
    const persons = kinds.map((_, index) => ({ index, personId: randomUUID(), referralId: randomUUID() }));
    await current().database.asOwner(async (tx) => {
      const named = { teamId, givenName: 'Kim', familyName: 'Prov', sex: 'female' };
      await tx.person.createMany({ data: persons.map(({ personId: id }) => ({ ...named, id })) });
      const referred = { teamId, source: 'AF', receivedOn: new Date('2026-01-07') };
      await tx.referral.createMany({
        data: persons.map(({ personId, referralId: id }) => ({ ...referred, personId, id })),
      });
      const enrolled = { teamId, coachId, enrolledOn: new Date('2026-03-01') };
      await tx.participation.createMany({
        data: persons.map(({ personId, referralId }) => ({ ...enrolled, personId, referralId, id: randomUUID() })),
      });
    });
    // Everybody has two consents, of different kinds and about different particulars.
    for (const { index, personId } of persons) {
      for (const [place, category] of [
        [index, 'contact'],
        [(index * 7 + 5) % kinds.length, 'income'],
      ] as const) {
        const { days, withdrawnAt, ...kind } = kinds[place] ?? { ...kinds[0], days: 0, withdrawnAt: null };
        const row = lifting({ ...kind, personId, categories: [category], validUntil: toColumn(addDays(now.on, days)) });
        await give(row);
        if (withdrawnAt !== null) await withdraw(row.id, withdrawnAt);
      }
    }
    for (const authority of ['FK', 'AF', 'SOC'] as const) {
      const seen = await seenBy(representativeOf(authority, teamId));
      const categoriesOf = new Map(seen.map(({ personId, categories }) => [personId, categories]));
      const inDatabase = persons.map(({ personId }) => categoriesOf.get(personId) ?? []);
      const inDomain = await current().database.withActor(teams.alpha.staff, request, async ({ tx }) => {
        const answers: (readonly ConsentCategory[])[] = [];
        for (const { personId } of persons) {
          answers.push(sharedCategories(await loadConsents(tx, personId), authority, now));
        }
        return answers;
      });
      expect(inDatabase).toEqual(inDomain);
      expect(seen.length > 0).toBe(authority !== 'SOC');
    }
  });

  test('ends with the last day in Sweden, in winter and in summer', async () => {
    const rows = await current().database.asOwner(
      (tx) => tx.$queryRaw<{ winter: Date; summer: Date }[]>`
        SELECT kraften_consent_ends_at('2026-01-31') AS winter, kraften_consent_ends_at('2026-06-30') AS summer`,
    );
    expect(rows).toEqual([{ winter: new Date('2026-01-31T23:00:00Z'), summer: new Date('2026-06-30T22:00:00Z') }]);
  });

  test('is only what the consents name', async () => {
    await give(lifting());
    expect(await seenBy(agency())).toEqual([
      {
        participationId: teams.alpha.participationId,
        personId: teams.alpha.personId,
        categories: ['contact'],
        person: { givenName: 'Kim', familyName: 'alpha', birthDate: '1990-01-01' },
        contact: { phone: '', email: '' },
        ...{ participation: null, income: null, closing: null },
      },
    ]);
    const followUps = () =>
      current().database.withActor(agency(), request, ({ tx }) => loadSharedFollowUps(tx, teams.alpha.participationId));
    expect(await followUps()).toEqual([]);
    await give(lifting({ categories: ['follow-ups', 'participation', 'income', 'closing'] }));
    expect(await seenBy(agency())).toMatchObject([
      {
        participation: { enrolledOn: '2026-03-01', firstStep: '', coachName: 'Coach of alpha' },
        income: { before: 'social-assistance', after: null },
        closing: { closedOn: null, outcome: null, finalDocumentation: '' },
      },
    ]);
    expect(await followUps()).toMatchObject([{ heldOn: '2026-06-01', attendees: 'Kim, AF', agreed: '' }]);
  });

  test('closes with the withdrawal, and what other consents open stays', async () => {
    const [first, second] = [lifting(), lifting({ categories: ['income'] })];
    await give(first, second);
    const withdrawnById = teams.alpha.coachId;
    await current().database.withActor(teams.alpha.staff, request, ({ tx }) =>
      tx.consentWithdrawal.create({
        // The time is the database's, whatever is asked for.
        data: {
          id: randomUUID(),
          teamId: teams.alpha.teamId,
          consentId: first.id,
          withdrawnById,
          withdrawnAt: ago(-900),
        },
      }),
    );
    expect(await seenBy(agency())).toMatchObject([{ categories: ['income'], contact: null }]);
    await withdraw(second.id, ago(0));
    expect(await seenBy(agency())).toEqual([]);
    const found = current().database.withActor(agency(), request, ({ tx }) =>
      findSharedCase(tx, teams.alpha.participationId),
    );
    expect(await found).toBeNull();
  });

  test('is nothing that was closed before the person was asked', async () => {
    const close = async (closedOn: string) =>
      await current().database.asOwner((tx) =>
        tx.participation.update({
          where: { id: teams.alpha.participationId },
          data: { closedOn: new Date(closedOn), outcome: 'work' },
        }),
      );
    await give(lifting());
    await close('2026-03-10');
    expect(await seenBy(agency())).toHaveLength(1);
    await close('2026-03-09');
    expect(await seenBy(agency())).toEqual([]);
  });

  test('has no word about who somebody is whose identity is protected', async () => {
    await give(lifting({ categories: [...consentCategories] }));
    const { personId } = teams.alpha;
    await current().database.asOwner((tx) =>
      tx.person.update({ where: { id: personId }, data: maskOf(personId, 'protected-registration') }),
    );
    const seen = await seenBy(agency());
    expect(seen).toMatchObject([{ person: null, contact: null, participation: { firstStep: '' } }]);
    const followUps = await current().database.withActor(agency(), request, ({ tx }) =>
      loadSharedFollowUps(tx, teams.alpha.participationId),
    );
    expect(followUps).toMatchObject([{ attendees: '', agreed: '' }]);
    expect(JSON.stringify([seen, followUps])).not.toMatch(/Kim|1990/);
  });

  describe('by SQL of its own', () => {
    const inject = async (...statements: string[]) =>
      await current().database.withActor(agency(), request, async ({ tx }) => {
        let rows: unknown[] = [];
        for (const statement of statements) rows = await rawSqlOf(tx).$queryRaw<unknown[]>(Prisma.raw(statement));
        return rows;
      });

    test('is nothing more: another authority, team or role is not believed', async () => {
      await give(lifting({ authority: 'AF' }));
      const become = (actor: object) => `SELECT set_config('kraften.actor', '${JSON.stringify(actor)}', true)`;
      const { teamId } = teams.alpha;
      const asOther = { kind: 'representative', userId: 'r', authority: 'AF', teamIds: [teamId] };
      expect(await inject(become(asOther), 'SELECT FROM shared_case')).toEqual([]);
      expect(await inject(`SELECT set_config('role', 'kraften_case', true)`, 'SELECT FROM person')).toEqual([]);
      await expect(inject('SELECT FROM consent')).rejects.toSatisfy(
        (error) => databaseProblem(error)?.kind === 'refused',
      );
    });

    test('writes the log as itself alone', async () => {
      const row = (kind: string, userId: string) =>
        `INSERT INTO audit_entry (actor_kind, user_id, team_id, request_id, action)
         VALUES ('${kind}', '${userId}', '${teams.alpha.teamId}', 'request-1', 'forged')`;
      const isRefused = (error: unknown) => databaseProblem(error)?.kind === 'refused';
      await expect(inject(row('staff', 'r'))).rejects.toSatisfy(isRefused);
      await expect(inject(row('representative', 'x'))).rejects.toSatisfy(isRefused);
      await expect(inject(row('representative', 'r'))).resolves.toEqual([]);
    });
  });
});
