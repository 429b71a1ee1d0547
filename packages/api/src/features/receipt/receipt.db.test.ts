import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, describe, expect, test } from 'vitest';
import { fictionalAnswers as answers } from '../../testing/fictional-answers';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

type Receipt = { readonly reference: string; readonly code: string };

// Today is Monday 16 March 2026.
describeOnEachDatabase('a receipt', (current) => {
  let teams: TwoTeams;
  let standingTimeId: string;
  let receipt: Receipt;
  let referralId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    standingTimeId = randomUUID();
    await teams.ekLead.intake.saveStandingTime({
      ...{ standingTimeId, version: 0 },
      standing: {
        ...{ weekday: '2', startsAt: '13:00', place: 'Kraftgatan 8', capacity: 1 },
        ...{ validFrom: '2026-01-01', validUntil: null, exceptedOn: ['2026-03-24'] },
      },
    });
    receipt = await handedIn();
    referralId = (await teams.ek.referral.list({ which: 'open' }))[0]?.referralId ?? '';
  });
  async function handedIn(): Promise<Receipt> {
    const { reference, code } = await teams.resident.selfReferral.send({
      ...{ teamSlug: teams.slug, idempotencyKey: randomUUID(), language: 'sv', answers },
    });
    return { reference, code };
  }
  const visitsOf = async (id: string) =>
    (await teams.ek.referral.get({ referralId: id })).studyVisits.map(({ visitOn, outcome }) => [visitOn, outcome]);
  const choose = (visitOn: string, keys = receipt) =>
    teams.resident.receipt.chooseVisit({ ...keys, standingTimeId, visitOn });

  test('shows when the team has been in touch', async () => {
    const contact = { way: 'phone', contactedOn: '2026-03-16', reached: false, note: 'Ingen svarade.' } as const;
    await teams.ek.referral.contact({ contactId: randomUUID(), referralId, contact });
    expect((await teams.resident.receipt.open(receipt)).contactedOn).toBeNull();
    await teams.ek.referral.contact({ contactId: randomUUID(), referralId, contact: { ...contact, reached: true } });
    const opened = await teams.resident.receipt.open(receipt);
    expect(opened.contactedOn).toBe('2026-03-16');
    expect(JSON.stringify(opened)).not.toMatch(/Ingen svarade|Noor|Ebba/);
  });

  describe('that its person writes on', () => {
    const write = (messageId: string, text: string) => teams.resident.receipt.write({ ...receipt, messageId, text });

    test('is read by the team, once however often it is sent, and asks who decides to read it first', async () => {
      const messageId = randomUUID();
      await write(messageId, 'Jag har bytt nummer.');
      expect(await write(messageId, 'Jag har bytt nummer.')).toMatchObject({
        outcome: 'kept',
        writtenOn: '2026-03-16',
      });
      const { contacts, version } = await teams.ek.referral.get({ referralId });
      expect(contacts).toMatchObject([{ way: 'receipt-page', note: 'Jag har bytt nummer.', contactedBy: null }]);
      expect(version).toBe(2);
      expect(await teams.ek.referral.list({ which: 'open' })).toMatchObject([
        { hasNewWord: true, contactDueOn: '2026-03-23' },
      ]);
    });

    test('takes twenty messages and then says to call', async () => {
      for (let number = 0; number < 20; number += 1) await write(randomUUID(), `Ord ${number}`);
      expect((await write(randomUUID(), 'Ett till')).outcome).toBe('full');
      expect((await teams.ek.referral.get({ referralId })).contacts).toHaveLength(20);
    });
  });

  describe('that its person chooses a time with', () => {
    test('offers the team’s free times from tomorrow on, and books the one that is chosen', async () => {
      const { visitTimes } = await teams.resident.receipt.open(receipt);
      expect(visitTimes.slice(0, 3).map(({ visitOn }) => visitOn)).toEqual(['2026-03-17', '2026-03-31', '2026-04-07']);
      expect(await choose('2026-03-31')).toMatchObject({
        ...{ outcome: 'kept', stage: 'visit-booked' },
        bookedVisit: { visitOn: '2026-03-31', visitTime: '13:00', place: 'Kraftgatan 8' },
      });
      const { studyVisits } = await teams.ek.referral.get({ referralId });
      expect(studyVisits).toMatchObject([{ visitOn: '2026-03-31', place: 'Kraftgatan 8', chosenByPerson: true }]);
    });

    test('moves the visit, and the same time twice is the same', async () => {
      await choose('2026-03-17');
      await Promise.all([choose('2026-03-31'), choose('2026-03-31')]);
      expect(await visitsOf(referralId)).toEqual([
        ['2026-03-17', 'cancelled'],
        ['2026-03-31', null],
      ]);
    });

    test('gives one place to one of two who choose it at the same moment, and the other the times that are left', async () => {
      const other = await handedIn();
      await choose('2026-04-07', other);
      const [one, two] = await Promise.all([choose('2026-03-17'), choose('2026-03-17', other)]);
      expect([one.outcome, two.outcome].toSorted()).toEqual(['kept', 'taken']);
      const lost = one.outcome === 'taken' ? one : two;
      expect(lost.visitTimes.map(({ visitOn }) => visitOn)).not.toContain('2026-03-17');
      // Whoever didn't get the other time keeps the one that was booked.
      if (lost === two) expect(two.bookedVisit).toMatchObject({ visitOn: '2026-04-07' });
    });

    test.each(['2026-03-16', '2026-03-10', '2026-03-18', '2026-03-24', '2027-03-16'])(
      'takes no time that the team doesn’t have: %s',
      async (visitOn) => {
        expect((await choose(visitOn)).outcome).toBe('taken');
        expect(await visitsOf(referralId)).toEqual([]);
      },
    );

    test('is not moved on its day, nor after a decision', async () => {
      const visit = { visitOn: '2026-03-16', visitTime: '09:00', place: 'Kraftgatan 8' };
      await teams.ek.studyVisit.book({ referralId, version: 1, ...visit });
      expect(await choose('2026-03-17')).toMatchObject({ outcome: 'too-late', visitTimes: [] });
      await teams.ek.referral.decide({ referralId, version: 2, kind: 'accepted', decidedOn: '2026-03-16', reason: '' });
      expect((await choose('2026-03-17')).outcome).toBe('ended');
    });

    test('of another team books nothing there', async () => {
      const theirs = await teams.resident.selfReferral.send({
        ...{ teamSlug: `alm-${teams.ids.alm}`, idempotencyKey: randomUUID(), language: 'sv', answers },
      });
      expect((await choose('2026-03-17', theirs)).outcome).toBe('taken');
      expect((await teams.resident.receipt.open(theirs)).visitTimes).toEqual([]);
    });
  });

  test('takes the self-referral back with its visit, once, and then nothing more is changed', async () => {
    await choose('2026-03-17');
    await teams.resident.receipt.withdraw(receipt);
    expect(await teams.resident.receipt.withdraw(receipt)).toMatchObject({
      ...{ outcome: 'kept', stage: 'withdrawn', mayWrite: false, mayWithdraw: false, visitTimes: [] },
    });
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({
      ...{ stage: 'withdrawn', studyVisits: [{ outcome: 'cancelled' }] },
      decision: { kind: 'withdrawn', decidedOn: '2026-03-16', reason: expect.stringContaining('Personen') },
    });
    const late = await teams.resident.receipt.write({ ...receipt, messageId: randomUUID(), text: 'Jag ångrar mig.' });
    expect(late.outcome).toBe('ended');
    expect((await choose('2026-03-31')).outcome).toBe('ended');
  });

  test('changes nothing with a wrong code or a wrong reference, and says the same of both', async () => {
    const other = await handedIn();
    const wrong = [
      { reference: receipt.reference, code: other.code },
      { reference: 'AAAA-AAAA', code: receipt.code },
    ];
    for (const attempt of [
      (keys: Receipt) => teams.resident.receipt.withdraw(keys),
      (keys: Receipt) => choose('2026-03-17', keys),
      (keys: Receipt) => teams.resident.receipt.write({ ...keys, messageId: randomUUID(), text: 'Hej' }),
    ]) {
      const [one, two] = await Promise.all(wrong.map((keys) => attempt(keys).catch(String)));
      expect(one).toContain('Vi hittar ingen anmälan');
      expect(two).toBe(one);
    }
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({ stage: 'received', version: 1, contacts: [] });
  });

  test('is not guessed at: after twenty wrong codes even the right one has to wait', async () => {
    const guess = () =>
      teams.resident.receipt.open({ reference: receipt.reference, code: 'AAAA-AAAA-AAAA' }).catch(String);
    for (let number = 0; number < 20; number += 1) expect(await guess()).toContain('Vi hittar ingen anmälan');
    await expect(teams.resident.receipt.open(receipt)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  test('leaves in the team’s log that it was used, and by whom nobody knows', async () => {
    await choose('2026-03-17');
    const entries = await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { teamId: teams.ids.ek, action: 'receipt.chooseVisit' } }),
    );
    expect(entries).toMatchObject([
      { actorKind: 'resident', userId: null, personId: null, details: { outcome: 'kept' } },
    ]);
  });
});
