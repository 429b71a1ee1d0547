import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';
import {
  insertProviderUser,
  isWithinAssociation,
  linkProvider,
  type ProvidedRole,
  takeProviderRoles,
} from './provider-account';

const providerId = 'hedemora';

describeOnEachDatabase('the roles that a provider gives', (current) => {
  let here: TwoTeams;
  let there: TwoTeams;
  let userId: string;
  beforeEach(async () => {
    const { database } = current();
    [here, there] = [await insertTwoTeams(database), await insertTwoTeams(database)];
    userId = await insertProviderUser(database.authClient, { name: 'Prov', email: `${randomUUID()}@exempel.se` });
    await linkProvider(database.authClient, { providerId, subject: userId }, userId);
  });

  const take = async (roles: readonly ProvidedRole[], user = userId) =>
    await takeProviderRoles(
      current().database.authClient,
      { providerId, associationId: here.associationId, userId: user },
      { roles, requestId: 'request' },
    );
  const seats = async () =>
    await current().database.asOwner((tx) =>
      tx.membership.findMany({ where: { userId }, orderBy: { role: 'asc' }, omit: { id: true, userId: true } }),
    );
  const coach = (teamId: string | null): ProvidedRole => ({ role: 'coach', teamId, authority: null });

  test('are in the teams of its association, and never administrator', async () => {
    const officer: ProvidedRole = { role: 'association-officer', teamId: null, authority: null };
    const administrator: ProvidedRole = { role: 'administrator', teamId: null, authority: null };
    const elsewhere = coach(there.alpha.teamId);
    expect(await take([coach(here.alpha.teamId), officer, administrator, elsewhere, coach(null)])).toBe(0);
    expect(await seats()).toEqual([
      { role: 'association-officer', teamId: null, associationId: here.associationId, authority: null, providerId },
      { role: 'coach', teamId: here.alpha.teamId, associationId: null, authority: null, providerId },
    ]);
  });

  test('are taken away when they aren’t given any more, and logged for their team', async () => {
    await take([coach(here.alpha.teamId)]);
    expect(await take([{ role: 'authority-representative', teamId: here.alpha.teamId, authority: 'FK' }])).toBe(1);
    expect(await take([{ role: 'authority-representative', teamId: here.alpha.teamId, authority: 'AF' }])).toBe(1);
    expect(await seats()).toMatchObject([{ role: 'authority-representative', authority: 'AF' }]);
    const entries = await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { userId }, orderBy: { id: 'asc' } }),
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'account:get-provider-role',
      ...['account:lose-provider-role', 'account:get-provider-role'],
      ...['account:lose-provider-role', 'account:get-provider-role'],
    ]);
    expect(new Set(entries.map(({ teamId }) => teamId))).toEqual(new Set([here.alpha.teamId]));
  });

  test('are for whom the provider knows', async () => {
    const { coachId, teamId } = here.alpha;
    await expect(take([coach(teamId)], coachId)).rejects.toThrow('no account with the provider');
  });

  test('and an account becomes the provider’s within the association alone', async () => {
    const { authClient } = current().database;
    const { coachId } = here.alpha;
    const within = async (associationId: string) => await isWithinAssociation(authClient, coachId, associationId);
    expect([await within(here.associationId), await within(there.associationId)]).toEqual([true, false]);
    const seat = { id: randomUUID(), userId: coachId, role: 'coach', teamId: there.beta.teamId };
    await current().database.asOwner((tx) => tx.membership.create({ data: seat }));
    expect(await within(here.associationId)).toBe(false);
    expect(await isWithinAssociation(authClient, userId, here.associationId)).toBe(false);
  });
});
