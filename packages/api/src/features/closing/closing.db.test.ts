import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolmentOf, enrolSomebody, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('the end of a participation', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });
  const get = async (caller = teams.ek) => await caller.closing.get({ participationId });
  const close = async (change: object = {}) =>
    await teams.ek.participation.close({ participationId, version: 1, ...closing, ...change });

  test('has a draft of the final documentation that the team writes on together', async () => {
    expect((await get()).draft).toEqual({ text: '', version: 0 });
    const first = { participationId, version: 0, text: 'Maja arbetar ' };
    expect(await teams.ek.closing.saveDraft(first)).toEqual({ version: 1 });
    expect(await teams.ek.closing.saveDraft(first), 'an answer that was lost').toEqual({ version: 1 });
    expect(await teams.ekLead.closing.saveDraft({ ...first, version: 1, text: 'Maja arbetar halvtid.' })).toEqual({
      version: 2,
    });
    const over = teams.ek.closing.saveDraft({ ...first, version: 1, text: 'Något annat' });
    await expect(over).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await get(teams.ekLead)).draft).toEqual({ text: 'Maja arbetar halvtid.', version: 2 });
    await expect(get(teams.alm)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('leaves no draft behind, and takes no more', async () => {
    await teams.ek.closing.saveDraft({ participationId, version: 0, text: 'Maja arbetar.' });
    await close({ finalDocumentation: 'Maja arbetar.' });
    expect((await get()).draft.text).toBe('');
    const late = teams.ek.closing.saveDraft({ participationId, version: 2, text: 'Sent' });
    await expect(late).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('can be taken back with a reason: what it said is kept, and the figures forget it', async () => {
    await close({ outcome: 'work', wageSubsidy: true, finalDocumentation: 'Maja arbetar.' });
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const figures = async () => (await teams.ek.report.get({ teamId: teams.ids.ek, period })).figures;
    const counted = await figures();
    await teams.ekLead.closing.withdraw({ participationId, version: 2, reason: 'Anställningen blev inte av.' });
    expect(await figures()).not.toEqual(counted);
    const reopened = await teams.ek.participation.get({ participationId });
    expect(reopened).toMatchObject({ closing: null, version: 3 });
    const { withdrawn, draft } = await get();
    expect(withdrawn).toMatchObject([
      {
        ...{ closedOn: '2026-03-10', outcome: 'work', wageSubsidy: true, finalDocumentation: 'Maja arbetar.' },
        ...{ closedByName: 'Ebba Ek', withdrawnByName: 'Edit Ek', reason: 'Anställningen blev inte av.' },
      },
    ]);
    expect(draft.text, 'the next closing goes on from it').toBe('Maja arbetar.');
    await close({ version: 3, outcome: 'work', wageSubsidy: true });
    expect(await figures()).toEqual(counted);
    expect((await get()).withdrawn).toHaveLength(1);
  });

  test('is not taken back twice, over a change, or beside a later participation', async () => {
    const withdraw = async (version: number, caller = teams.ek) =>
      await caller.closing.withdraw({ participationId, version, reason: 'Fel person.' });
    await expect(withdraw(1)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await close();
    await expect(withdraw(1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(withdraw(2, teams.alm)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const back = await teams.ek.referral.register({ ...referral, receivedOn: '2026-03-11' });
    const decision = { kind: 'accepted', decidedOn: '2026-03-11', reason: '' } as const;
    await teams.ek.referral.decide({ referralId: back.referralId, version: 1, ...decision });
    await teams.ek.participation.enrol({
      ...enrolmentOf(teams, { referralId: back.referralId, version: 2 }),
      enrolledOn: '2026-03-12',
    });
    expect(await fieldErrorsOf(withdraw(2))).toMatchObject([{ field: 'reason' }]);
  });

  test('is never taken back in silence, whatever the application would ask for', async () => {
    await close();
    const coach = { kind: 'staff', userId: teams.ids.ekCoach, role: 'coach', teamId: teams.ids.ek } as const;
    const silent = current().database.withActor(coach, { requestId: null }, async ({ tx }) => {
      await tx.participation.update({
        where: { id: participationId },
        data: { closedOn: null, outcome: null, incomeSourceAfter: null, closedById: null },
      });
    });
    await expect(silent).rejects.toThrow();
  });

  test('can be handed over as a paper, in Word and as PDF', async () => {
    const early = teams.ek.closing.paper({ participationId, format: 'pdf' });
    await expect(early).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await close();
    for (const [format, start] of [
      ['pdf', '%PDF-1.7'],
      ['docx', 'PK'],
    ] as const) {
      const { fileName, base64 } = await teams.ek.closing.paper({ participationId, format });
      expect(fileName).toBe(`slutdokumentation-2026-03-10.${format}`);
      expect(Buffer.from(base64, 'base64').toString('latin1')).toMatch(new RegExp(`^${start}`));
    }
    const elsewhere = teams.alm.closing.paper({ participationId, format: 'pdf' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describeOnEachDatabase('a transfer to another team', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });
  const transfer = (change: object = {}) => ({
    ...{ transferId: randomUUID(), toTeamId: teams.ids.alm, categories: ['contact', 'final-documentation'] as const },
    ...{ consentForm: 'oral' as const, consentedOn: '2026-03-09', keptAt: '', witness: 'Bo Ek' },
    ...change,
  });
  type Close = Parameters<TwoTeams['ek']['participation']['close']>[0];
  const close = async (asked: object = transfer(), change: Partial<Close> = {}) =>
    await teams.ek.participation.close({
      ...{ participationId, version: 1, ...closing, finalDocumentation: 'Maja arbetar.', ...change },
      transfer: asked as NonNullable<Close['transfer']>,
    });
  const arrived = async () => await teams.alm.referral.list({ which: 'open' });
  const opened = async () => {
    const [one] = await arrived();
    return await teams.alm.referral.get({ referralId: one?.referralId ?? '' });
  };

  test('closes here and opens a referral there, with what was said yes to and nothing else', async () => {
    await close();
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ closing: { transferredTo: 'Alm' } });
    expect(await arrived()).toMatchObject([{ familyName: 'Berg', transferredFrom: 'Ek', stage: 'received' }]);
    expect(await opened()).toMatchObject({
      ...{ source: 'SOC', wishes: '', referrerName: '', decision: null },
      person: { givenName: 'Maja', identityNumber: '199001012385', phone: '070-174 06 05', municipality: 'Hedemora' },
      received: {
        ...{ fromTeamName: 'Ek', sentByName: 'Ebba Ek', consentForm: 'oral', consentedOn: '2026-03-09' },
        finalDocumentation: 'Maja arbetar.',
      },
    });
    const seen = await teams.ek.closing.get({ participationId });
    expect(seen.transfers).toMatchObject([{ toTeamName: 'Alm', witness: 'Bo Ek' }]);
    expect(JSON.stringify(seen)).not.toContain((await opened()).referralId);
  });

  test('takes with it no contact, no wish and no text that nobody said yes to', async () => {
    await close(transfer({ categories: [] }));
    expect(await opened()).toMatchObject({
      ...{ hopes: '', wishes: '', worksAlready: '', received: { finalDocumentation: '' } },
      person: { givenName: 'Maja', phone: '', email: '', municipality: '', postalAddress: '' },
    });
  });

  test('takes the wishes where they were said yes to', async () => {
    await close(transfer({ categories: ['wishes'] }));
    expect(await opened()).toMatchObject({
      ...{
        hopes: 'Ett arbete nära hemmet.',
        wishes: 'Komma ut bland folk.',
        worksAlready: 'Hundpromenaden på morgonen.',
      },
      person: { phone: '' },
    });
  });

  test('is sent once, however often it is asked for', async () => {
    const asked = transfer();
    await close(asked);
    await close(asked);
    await expect(close(transfer())).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    expect(await arrived()).toHaveLength(1);
  });

  test('meets a person whom the other team knows already, and changes nothing of theirs', async () => {
    const known = await teams.alm.referral.register({
      ...referral,
      person: { ...referral.person, givenName: 'Majken', phone: '070-174 06 10' },
    });
    await close();
    const both = await arrived();
    expect(both).toHaveLength(2);
    const persons = await Promise.all(
      both.map(async ({ referralId }) => (await teams.alm.referral.get({ referralId })).person),
    );
    expect(new Set(persons.map(({ personId }) => personId)).size).toBe(1);
    expect(persons).toMatchObject([{ givenName: 'Majken', phone: '070-174 06 10' }, { givenName: 'Majken' }]);
    expect(both.map(({ referralId }) => referralId)).toContain(known.referralId);
  });

  test('says at the field what is missing, and closes nothing then', async () => {
    expect(await fieldErrorsOf(close(transfer({ witness: '' })))).toMatchObject([{ field: 'witness' }]);
    expect(await fieldErrorsOf(close(transfer({ toTeamId: teams.ids.ek })))).toMatchObject([{ field: 'toTeamId' }]);
    expect(await fieldErrorsOf(close(transfer({ toTeamId: randomUUID() })))).toMatchObject([{ field: 'toTeamId' }]);
    const { person } = await teams.ek.participation.get({ participationId });
    await teams.ek.person.protect({ personId: person.personId, kind: 'confidentiality-marking' });
    expect(await fieldErrorsOf(close())).toMatchObject([{ field: 'toTeamId' }]);
    const left = await teams.ek.participation.get({ participationId, reason: 'meeting' });
    expect(left.closing).toBeNull();
    expect(await arrived()).toEqual([]);
  });

  test('stands in both teams’ logs', async () => {
    await close();
    const { referralId, person } = await opened();
    const rows = await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({
        where: {
          OR: [
            { action: 'participation.close', subjectId: participationId },
            { personId: person.personId, action: 'transfer:receive' },
          ],
        },
        orderBy: { id: 'asc' },
        select: { action: true, teamId: true, userId: true, subjectId: true },
      }),
    );
    expect(rows).toEqual([
      { action: 'transfer:receive', teamId: teams.ids.alm, userId: teams.ids.ekCoach, subjectId: referralId },
      { action: 'participation.close', teamId: teams.ids.ek, userId: teams.ids.ekCoach, subjectId: participationId },
    ]);
  });

  test('opens no way for anything else: the function sends only an own closing that goes there', async () => {
    const { database } = current();
    const coach = { kind: 'staff', userId: teams.ids.ekCoach, role: 'coach', teamId: teams.ids.ek } as const;
    const lead = { kind: 'staff', userId: teams.ids.ekLead, role: 'team-lead', teamId: teams.ids.ek } as const;
    const almCoach = { kind: 'staff', userId: teams.ids.almCoach, role: 'coach', teamId: teams.ids.alm } as const;
    const other = await database.asOwner(async (tx) => {
      const association = await tx.association.create({ data: { id: randomUUID(), name: 'Andra förbundet' } });
      const like = await tx.team.findUniqueOrThrow({ where: { id: teams.ids.alm } });
      const id = randomUUID();
      await tx.team.create({ data: { ...like, id, slug: `bok-${id}`, name: 'Bok', associationId: association.id } });
      return id;
    });
    const { sendTransfer } = await import('@kraften/db/records/transfer');
    const row = (change: object = {}) => ({
      ...transfer(),
      ...{ toTeamName: 'Alm', sentOn: referral.receivedOn, ...change },
    });
    type Row = Parameters<typeof sendTransfer>[2];
    type Owner = Parameters<typeof sendTransfer>[1];
    const ofEk: Owner = { teamId: teams.ids.ek, participationId, recordedById: teams.ids.ekCoach };
    const send = async (actor: typeof coach | typeof lead | typeof almCoach, owner: Owner, sent: object) =>
      await database.withActor(actor, { requestId: null }, ({ tx }) => sendTransfer(tx, owner, sent as Row));

    await expect(send(coach, ofEk, row()), 'of an open participation').rejects.toThrow();
    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    await expect(send(coach, ofEk, row()), 'of one that goes nowhere').rejects.toThrow();
    await database.asOwner((tx) =>
      tx.participation.update({ where: { id: participationId }, data: { transferredTo: 'Bok' } }),
    );
    await expect(send(coach, ofEk, row()), 'to another team than it goes to').rejects.toThrow();
    const toBok = row({ toTeamId: other, toTeamName: 'Bok' });
    await expect(send(coach, ofEk, toBok), 'to another association').rejects.toThrow();
    await expect(send(coach, ofEk, row({ toTeamName: 'Bok' })), 'under another team’s name').rejects.toThrow();
    await database.asOwner((tx) =>
      tx.participation.update({ where: { id: participationId }, data: { transferredTo: 'Alm' } }),
    );
    await expect(send(almCoach, ofEk, row()), 'by the team that would get it').rejects.toThrow();
    const asLead = { ...ofEk, recordedById: teams.ids.ekLead };
    await expect(send(lead, asLead, row()), 'by somebody who did not close it').rejects.toThrow();
    await expect(send(coach, { ...ofEk, recordedById: teams.ids.ekLead }, row()), 'as somebody else').rejects.toThrow();
    expect(await arrived()).toEqual([]);
    await send(coach, ofEk, row());
    expect(await arrived()).toHaveLength(1);
    const reading = database.withActor(coach, { requestId: null }, async ({ tx }) => [
      ...(await tx.receivedTransfer.findMany()),
      ...(await tx.referral.findMany({ where: { teamId: teams.ids.alm } })),
      ...(await tx.person.findMany({ where: { teamId: teams.ids.alm } })),
    ]);
    expect(await reading, 'and what it wrote is not the sender’s to read').toEqual([]);
    const received = { ...{ fromTeamName: 'Ek', sentByName: '', consentForm: 'oral', consentedOn: new Date() } };
    const forged = database.withActor(almCoach, { requestId: null }, async ({ tx }) => {
      const { referralId = '' } = (await arrived())[0] ?? {};
      await tx.receivedTransfer.createMany({
        data: [{ ...received, id: randomUUID(), teamId: teams.ids.alm, referralId }],
      });
    });
    await expect(forged).rejects.toThrow();
  });
});
