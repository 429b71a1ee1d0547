import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const kaa = {
  list: 'referral-source',
  code: 'KAA',
  label: '',
  validFrom: null,
  validTo: '2025-06-30',
  offered: true,
  externalCode: '17',
  note: 'Kommunen har tagit över.',
} as const;
const step = {
  ...kaa,
  list: 'first-step',
  code: 'meeting-place',
  label: 'Träffpunkten',
  validFrom: '2024-01-01',
  validTo: null,
} as const;

describeOnEachDatabase('a team’s lists', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  test('are set by the lead, read by the coaches, and not by another team', async () => {
    const entryId = randomUUID();
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 0, entry: kaa });
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 0, entry: kaa });
    expect((await teams.ek.referenceList.get()).entries).toEqual([{ ...kaa, entryId, version: 1 }]);
    expect((await teams.alm.referenceList.get()).entries).toEqual([]);
    expect(await teams.alm.referenceList.changes()).toEqual([]);
    const asCoach = teams.ek.referenceList.saveEntry({ entryId, version: 1, entry: kaa });
    await expect(asCoach).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('keep what they were, who changed it and when', async () => {
    const entryId = randomUUID();
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 0, entry: kaa });
    const longer = { ...kaa, validTo: '2025-12-31' };
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 1, entry: longer });
    expect(await teams.ek.referenceList.changes()).toMatchObject([
      { entryId, before: kaa, after: longer, changedByName: 'Edit Ek' },
      { entryId, before: null, after: kaa },
    ]);
  });

  test('changed from a day say the one until then and the other after, however often it is sent', async () => {
    const [entryId, nextEntryId] = [randomUUID(), randomUUID()];
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 0, entry: step });
    const change = {
      ...{ entryId, version: 1, nextEntryId },
      from: '2026-01-01',
      label: 'Mötesplatsen',
      externalCode: '',
    };
    await teams.ekLead.referenceList.changeEntry(change);
    await teams.ekLead.referenceList.changeEntry(change);
    expect((await teams.ek.referenceList.get()).entries).toMatchObject([
      { entryId, label: 'Träffpunkten', validTo: '2025-12-31', version: 2 },
      { entryId: nextEntryId, code: 'meeting-place', label: 'Mötesplatsen', validFrom: '2026-01-01', validTo: null },
    ]);
    const tooEarly = { ...change, nextEntryId: randomUUID(), version: 2, from: '2020-01-01' };
    expect(await fieldErrorsOf(teams.ekLead.referenceList.changeEntry(tooEarly))).toMatchObject([{ field: 'from' }]);
  });

  test('changed by two at once keep what was first, and tell the second', async () => {
    const entryId = randomUUID();
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 0, entry: kaa });
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 1, entry: { ...kaa, externalCode: '18' } });
    const late = teams.ekLead.referenceList.saveEntry({ entryId, version: 1, entry: { ...kaa, note: 'Annat' } });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('tell who sets a code that somebody else has set meanwhile, and refuse an entry of another code', async () => {
    const entryId = randomUUID();
    await teams.ekLead.referenceList.saveEntry({ entryId, version: 0, entry: kaa });
    const again = teams.ekLead.referenceList.saveEntry({ entryId: randomUUID(), version: 0, entry: kaa });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
    const other = teams.ekLead.referenceList.saveEntry({ entryId, version: 1, entry: { ...kaa, code: 'FK' } });
    expect(await fieldErrorsOf(other)).toMatchObject([{ field: 'code' }]);
  });

  test('leave as a file with every code and what others call it', async () => {
    await teams.ekLead.referenceList.saveEntry({ entryId: randomUUID(), version: 0, entry: kaa });
    const { fileName, base64 } = await teams.ek.referenceList.export({ format: 'csv' });
    expect(fileName).toBe('listor-2026-03-16.csv');
    const lines = Buffer.from(base64, 'base64').toString('utf8').split(/\r?\n/);
    expect(lines.find((line) => line.includes('KAA'))).toMatch(/Kommunala aktivitetsansvaret.*2025-06-30.*17/);
    expect(lines.find((line) => line.includes('Försäkringskassan'))).toMatch(/FK/);
  });
});
