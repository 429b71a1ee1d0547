import { createHash, randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolSomebody, person, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const reference = 'Dnr 2026/12';
const dueBy = '2026-03-16';
const period = { from: '2020-01-01', to: '2026-12-31' };

describeOnEachDatabase('disposal', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  /** Somebody who was declined on 1 February 2023. */
  async function declineSomebody(givenName = 'Gun', identityNumber = '') {
    const { referralId } = await teams.ek.referral.register({
      ...referral,
      person: { ...person, givenName, identityNumber },
    });
    const declined = { kind: 'declined', decidedOn: '2025-11-20', reason: 'Missbruk.' } as const;
    await teams.ek.referral.decide({ referralId, version: 1, ...declined });
    const longAgo = { receivedOn: new Date('2023-01-10'), decidedOn: new Date('2023-02-01') };
    await current().database.asOwner((tx) => tx.referral.update({ where: { id: referralId }, data: longAgo }));
    const { person: declinedPerson } = await teams.ek.referral.get({ referralId });
    return { referralId, personId: declinedPerson.personId };
  }

  async function decideAbout(personIds: string[]) {
    return await teams.ekLead.disposal.decide({ dueBy, reference, personIds });
  }

  async function untilConfirmed(personIds: string[]) {
    const { disposalId } = await decideAbout(personIds);
    await teams.ekLead.disposal.archive({ disposalId, part: 1 });
    await teams.ekLead.disposal.confirm({ disposalId, reference });
    return disposalId;
  }

  test('is previewed by day and rule, and says what is held', async () => {
    await enrolSomebody(teams);
    const { personId } = await declineSomebody();
    const { due, held, later } = await teams.ekLead.disposal.preview({ dueBy: '2025-02-01' });
    expect(due).toEqual([
      { personId, name: 'Gun Berg', dueOn: '2025-02-01', kind: 'unmet-referral', participations: 0, referrals: 1 },
    ]);
    expect({ held, later }).toEqual({ held: { enrolled: 1 }, later: 0 });
    expect(await teams.ekLead.disposal.preview({ dueBy: '2025-01-31' })).toMatchObject({ due: [], later: 1 });
  });

  test('follows what the municipality has decided about how long records are kept', async () => {
    const { personId } = await declineSomebody();
    expect(await teams.ekLead.disposal.periods()).toEqual([
      { kind: 'case', months: 24, decision: null },
      { kind: 'unmet-referral', months: 24, decision: null },
      { kind: 'never-reached', months: 6, decision: null },
    ]);
    const disposalId = await untilConfirmed([personId]);
    const period = { kind: 'unmet-referral', months: 60, reference: 'Dnr 7' } as const;
    await expect(teams.ek.disposal.setPeriod(period)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await teams.ekLead.disposal.setPeriod(period);
    expect(await teams.ekLead.disposal.periods()).toMatchObject([
      { kind: 'case', months: 24, decision: null },
      { kind: 'unmet-referral', months: 60, decision: { reference: 'Dnr 7', decidedByName: 'Edit Ek' } },
      { kind: 'never-reached', months: 6, decision: null },
    ]);
    expect(await teams.ekLead.disposal.carryOut({ disposalId })).toEqual({ disposed: 0, left: 0 });
    expect(await teams.ekLead.disposal.preview({ dueBy: '2028-01-31' })).toMatchObject({ due: [], later: 1 });
    expect(await teams.ekLead.disposal.preview({ dueBy: '2028-02-01' })).toMatchObject({ due: [{ personId }] });
  });

  test('is decided about what is due, once, and not by a coach', async () => {
    const { personId } = await declineSomebody();
    const { participationId } = await enrolSomebody(teams);
    const enrolled = (await teams.ek.participation.get({ participationId })).person.personId;
    const decision = { dueBy, reference, personIds: [personId] };
    await expect(teams.ek.disposal.decide(decision)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await fieldErrorsOf(decideAbout([personId, enrolled]))).toMatchObject([{ field: 'personIds' }]);
    await decideAbout([personId]);
    expect(await fieldErrorsOf(decideAbout([personId]))).toMatchObject([{ field: 'personIds' }]);
    expect(await teams.ekLead.disposal.preview({ dueBy })).toMatchObject({ due: [], inProgress: 1 });
  });

  test('hands the records over to the archive first, and again if asked', async () => {
    const { personId } = await declineSomebody('Gun & <Stina>');
    const { disposalId } = await decideAbout([personId]);
    const { base64, sha256 } = await teams.ekLead.disposal.archive({ disposalId, part: 1 });
    const zip = Buffer.from(base64, 'base64');
    expect(createHash('sha256').update(zip).digest('hex')).toBe(sha256);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['akt.pdf', 'akt.json', 'metadata.xml'].map((name) => `${personId}/${name}`));
    const pdf = files[`${personId}/akt.pdf`] ?? new Uint8Array();
    const metadata = strFromU8(files[`${personId}/metadata.xml`] ?? new Uint8Array());
    expect(metadata).toContain(`sha256="${createHash('sha256').update(pdf).digest('hex')}"`);
    expect(metadata).toContain('<name>Gun &amp; &lt;Stina&gt; Berg</name>');
    expect(metadata).toContain(`<reference>${reference}</reference>`);
    expect(strFromU8(files[`${personId}/akt.json`] ?? new Uint8Array())).toContain('Komma ut bland folk.');
    const again = await teams.ekLead.disposal.archive({ disposalId, part: 1 });
    expect(await teams.ekLead.disposal.get({ disposalId })).toMatchObject({
      stage: 'to-confirm',
      items: [{ archiveSha256: again.sha256 }],
    });
  });

  test('hands the documents of the case over too, those that were removed as well, before they are gone', async () => {
    const { participationId } = await enrolSomebody(teams);
    const { person: enrolled } = await teams.ek.participation.get({ participationId });
    const send = async (content: string) => {
      const documentId = randomUUID();
      await teams.ek.document.send({
        ...{ participationId, documentId, title: 'Intyg', kind: 'certificate', datedOn: '2026-03-10', part: 0 },
        ...{ fileName: 'intyg.txt', byteLength: content.length, base64: Buffer.from(content).toString('base64') },
      });
      return documentId;
    };
    await send('Halvtid.');
    await teams.ek.document.remove({ documentId: await send('Heltid.'), version: 1, reason: 'Fel intyg.' });
    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    const longAgo = { enrolledOn: new Date('2022-01-01'), closedOn: new Date('2023-01-01') };
    await current().database.asOwner((tx) =>
      tx.participation.update({ where: { id: participationId }, data: longAgo }),
    );
    const { disposalId } = await decideAbout([enrolled.personId]);
    const { base64 } = await teams.ekLead.disposal.archive({ disposalId, part: 1 });
    const files = unzipSync(Buffer.from(base64, 'base64'));
    const documents = ['1 Intyg.txt', '2 Intyg.txt'].map((name) => `${enrolled.personId}/dokument/${name}`);
    expect(documents.map((name) => strFromU8(files[name] ?? new Uint8Array()))).toEqual(['Halvtid.', 'Heltid.']);
    const metadata = strFromU8(files[`${enrolled.personId}/metadata.xml`] ?? new Uint8Array());
    expect(metadata).toContain('<file name="dokument/1 Intyg.txt" mediaType="text/plain" bytes="8"');
    await teams.ekLead.disposal.confirm({ disposalId, reference });
    await teams.ekLead.disposal.carryOut({ disposalId });
    const left = await current().database.asOwner((tx) =>
      tx.caseDocumentPart.count({ where: { document: { participationId } } }),
    );
    expect(left).toBe(0);
  });

  test('goes no step before its time, and is confirmed by the decision’s reference', async () => {
    const { personId } = await declineSomebody();
    const { disposalId } = await decideAbout([personId]);
    const outOfTurn = { code: 'PRECONDITION_FAILED' };
    await expect(teams.ekLead.disposal.confirm({ disposalId, reference })).rejects.toMatchObject(outOfTurn);
    await teams.ekLead.disposal.archive({ disposalId, part: 1 });
    await expect(teams.ekLead.disposal.carryOut({ disposalId })).rejects.toMatchObject(outOfTurn);
    const wrong = teams.ekLead.disposal.confirm({ disposalId, reference: 'Dnr 1' });
    expect(await fieldErrorsOf(wrong)).toMatchObject([{ field: 'reference' }]);
    await teams.ekLead.disposal.confirm({ disposalId, reference });
    await teams.ekLead.disposal.carryOut({ disposalId });
    await expect(teams.ekLead.disposal.carryOut({ disposalId })).rejects.toMatchObject(outOfTurn);
    await expect(teams.ekLead.disposal.archive({ disposalId, part: 1 })).rejects.toMatchObject(outOfTurn);
  });

  test('takes name and texts, leaves every figure, and stays as a protocol', async () => {
    await enrolSomebody(teams);
    const { personId, referralId } = await declineSomebody();
    const figures = () => teams.ekLead.report.get({ teamId: teams.ids.ek, period });
    const before = await figures();
    const disposalId = await untilConfirmed([personId]);
    expect(await teams.ekLead.disposal.carryOut({ disposalId })).toEqual({ disposed: 1, left: 0 });
    expect(await figures()).toEqual(before);
    const left = await teams.ek.referral.get({ referralId });
    expect(left).toMatchObject({
      person: { givenName: 'Gallrad', familyName: personId.slice(-4).toUpperCase(), birthDate: null, phone: '' },
      ...{ wishes: '', referrerName: '', decision: { kind: 'declined', decidedOn: '2023-02-01', reason: '' } },
    });
    expect(await teams.ekLead.disposal.list()).toMatchObject([
      { disposalId, reference, stage: 'done', persons: 1, disposed: 1, decidedByName: 'Edit Ek' },
    ]);
    const protocol = await teams.ekLead.disposal.get({ disposalId });
    expect(protocol).toMatchObject({ confirmedByName: 'Edit Ek', items: [{ disposedAt: expect.any(Date) }] });
    expect(JSON.stringify(protocol)).not.toMatch(/Gun|Berg/);
    const { fileName, base64 } = await teams.ekLead.disposal.protocol({ disposalId });
    expect(fileName).toMatch(/^gallringsprotokoll-[\d-]{10}\.pdf$/);
    expect(Buffer.from(base64, 'base64').subarray(0, 8).toString()).toBe('%PDF-1.7');
    const logged = await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { personId, action: { startsWith: 'disposal.' } }, orderBy: { id: 'asc' } }),
    );
    expect(logged.map(({ action }) => action)).toEqual(['disposal.archive', 'disposal.carryOut']);
  });

  test('of somebody with protected identity tells who it was to the archive alone, and leaves no number to be found', async () => {
    const identityNumber = '19900101-2385';
    const { personId } = await declineSomebody('Gun', identityNumber);
    await teams.ekLead.person.protect({ personId, kind: 'protected-registration' });
    const { due } = await teams.ekLead.disposal.preview({ dueBy });
    expect(due).toMatchObject([{ personId }]);
    expect(JSON.stringify(due)).not.toMatch(/Gun|Berg/);
    const { disposalId } = await decideAbout([personId]);
    const { base64 } = await teams.ekLead.disposal.archive({ disposalId, part: 1 });
    const files = unzipSync(Buffer.from(base64, 'base64'));
    expect(strFromU8(files[`${personId}/metadata.xml`] ?? new Uint8Array())).toContain('<name>Gun Berg</name>');
    await teams.ekLead.disposal.confirm({ disposalId, reference });
    await teams.ekLead.disposal.carryOut({ disposalId });
    const { referralId } = await teams.ek.referral.register({ ...referral, person: { ...person, identityNumber } });
    expect((await teams.ek.referral.get({ referralId })).person.personId).not.toBe(personId);
    const { extract } = await teams.ekLead.registerExtract.get({ personId });
    expect(extract.find(({ table }) => table === 'protectedIdentity')?.records).toEqual([]);
  });

  test('goes on where it was broken off, ten persons at a time', async () => {
    const personIds: string[] = [];
    for (let index = 0; index < 12; index += 1) personIds.push((await declineSomebody(`Gun${index}`)).personId);
    const disposalId = await untilConfirmed(personIds);
    expect(await teams.ekLead.disposal.carryOut({ disposalId })).toEqual({ disposed: 10, left: 2 });
    expect(await teams.ekLead.disposal.get({ disposalId })).toMatchObject({ stage: 'to-carry-out' });
    expect(await teams.ekLead.disposal.carryOut({ disposalId })).toEqual({ disposed: 2, left: 0 });
    expect(await teams.ekLead.disposal.get({ disposalId })).toMatchObject({ stage: 'done' });
  });

  test('leaves out who has come back since the decision', async () => {
    const back = await declineSomebody('Gun');
    const other = await declineSomebody('Gerd');
    const disposalId = await untilConfirmed([back.personId, other.personId]);
    const again = { id: randomUUID(), teamId: teams.ids.ek, personId: back.personId, source: 'AF' };
    await current().database.asOwner((tx) =>
      tx.referral.create({ data: { ...again, receivedOn: new Date('2026-03-15') } }),
    );
    expect(await teams.ekLead.disposal.carryOut({ disposalId })).toEqual({ disposed: 1, left: 0 });
    expect(await teams.ek.referral.get(back)).toMatchObject({ person: { givenName: 'Gun' } });
    const { items } = await teams.ekLead.disposal.get({ disposalId });
    expect(items.filter(({ withdrawnAt }) => withdrawnAt !== null)).toMatchObject([{ personId: back.personId }]);
  });

  test('reaches a self-referral that led nowhere, and its receipt opens no more', async () => {
    const answers: SelfReferralAnswers = {
      ...{ givenName: 'Noor', familyName: 'Lind', birthDate: CalendarDate.parse('1994-05-02'), municipality: '' },
      ...{ contactWay: 'phone', phone: '070-174 06 10', email: '', postalAddress: '', ifSomeoneElseAnswers: '' },
      ...{ hopes: 'Djur.', worksAlready: '', supportToday: '', practicalNeeds: '', incomeSource: null, consent: true },
    };
    const sent = { teamSlug: teams.slug, idempotencyKey: randomUUID(), language: 'sv', answers } as const;
    const receipt = await teams.resident.selfReferral.send(sent);
    const [row] = await teams.ek.referral.list({ which: 'open' });
    const { person: sender } = await teams.ek.referral.get({ referralId: row?.referralId ?? '' });
    const longAgo = { receivedOn: new Date('2024-01-02') };
    await current().database.asOwner((tx) =>
      tx.referral.update({ where: { id: row?.referralId ?? '' }, data: longAgo }),
    );
    const opened = () => teams.resident.receipt.open({ reference: receipt.reference, code: receipt.code });
    await opened();
    const disposalId = await untilConfirmed([sender.personId]);
    await teams.ekLead.disposal.carryOut({ disposalId });
    expect(await teams.ek.referral.get({ referralId: row?.referralId ?? '' })).toMatchObject({ answers: null });
    await expect(opened()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
