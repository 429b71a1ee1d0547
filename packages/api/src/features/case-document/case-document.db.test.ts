import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { documentPartSize } from '@kraften/domain/concepts/case-document/document-file';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('the documents of a case', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  type Sent = Parameters<TwoTeams['ek']['document']['send']>[0];
  const certificate = (content: string | Uint8Array = 'Maja kan arbeta halvtid.', over: Partial<Sent> = {}) => {
    const bytes = Buffer.from(content);
    const documentId = over.documentId ?? randomUUID();
    const part = (number: number): Sent => ({
      ...{ participationId, documentId, title: 'Läkarintyg', kind: 'certificate', datedOn: '2026-03-10' },
      ...{ fileName: 'intyg.txt', byteLength: bytes.length, part: number },
      base64: bytes.subarray(number * documentPartSize, (number + 1) * documentPartSize).toString('base64'),
      ...over,
    });
    return { documentId, bytes, part };
  };
  const list = async (caller = teams.ek) => await caller.document.list({ participationId });
  const keptParts = async () =>
    await current().database.asOwner(
      async (tx) => await tx.caseDocumentPart.findMany({ where: { document: { participationId } } }),
    );

  test('are the team’s when they have come, with what was said of them, and no other team’s', async () => {
    const { documentId, bytes, part } = certificate();
    expect(await teams.ek.document.send(part(0))).toEqual({ state: 'complete' });
    expect(await list(teams.ekLead)).toMatchObject([
      {
        ...{ documentId, title: 'Läkarintyg', kind: 'certificate', datedOn: '2026-03-10', type: 'txt' },
        ...{ uploadedByName: 'Ebba Ek', byteLength: bytes.length, struck: null },
      },
    ]);
    const opened = await teams.ekLead.document.open({ documentId, part: 0 });
    expect(opened).toEqual({
      ...{ fileName: 'Läkarintyg.txt', mediaType: 'text/plain', nextPart: null },
      base64: bytes.toString('base64'),
    });
    await expect(list(teams.alm)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(teams.alm.document.open({ documentId, part: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('are encrypted where they are kept, name, title and content', async () => {
    const { documentId, part } = certificate();
    await teams.ek.document.send(part(0));
    const rows = await current().database.asOwner(async (tx) => {
      return await tx.$queryRaw<Record<string, unknown>[]>`
        SELECT title, file_name, encode(content, 'escape') AS content
          FROM case_document JOIN case_document_part ON document_id = case_document.id
         WHERE case_document.id = ${documentId}::uuid`;
    });
    expect(rows).toHaveLength(1);
    for (const value of Object.values(rows[0] ?? {})) expect(value).toMatch(/^test\./);
    expect(JSON.stringify(rows)).not.toMatch(/intyg|halvtid/i);
  });

  test('come in parts, in any order and twice, and are the same when they are put together', async () => {
    const content = new Uint8Array(9 * documentPartSize + 5).map((_, index) => 97 + (index % 23));
    const { documentId, bytes, part } = certificate(content);
    expect(await teams.ek.document.send(part(0))).toEqual({ state: 'receiving', nextPart: 1 });
    expect(await teams.ek.document.send(part(0))).toEqual({ state: 'receiving', nextPart: 1 });
    expect(await teams.ek.document.send(part(2))).toEqual({ state: 'receiving', nextPart: 1 });
    expect(await list(), 'who sends sees that it is on its way').toMatchObject([{ documentId, type: null }]);
    expect(await list(teams.ekLead), 'nobody else does').toEqual([]);
    await expect(teams.ekLead.document.open({ documentId, part: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const number of [1, 3, 4, 5, 6, 7, 8]) await teams.ek.document.send(part(number));
    expect(await teams.ek.document.send(part(9))).toEqual({ state: 'complete' });
    expect(await teams.ek.document.send(part(9)), 'an answer that was lost').toEqual({ state: 'complete' });
    const first = await teams.ekLead.document.open({ documentId, part: 0 });
    expect(first.nextPart).toBe(8);
    const second = await teams.ekLead.document.open({ documentId, part: 8 });
    const whole = Buffer.concat([first, second].map(({ base64 }) => Buffer.from(base64, 'base64')));
    expect(whole.equals(bytes)).toBe(true);
    expect(second.nextPart).toBeNull();
    expect(await keptParts()).toHaveLength(10);
  });

  test('are not mixed with another file under the same id', async () => {
    const { documentId, part } = certificate('x'.repeat(documentPartSize + 1));
    await teams.ek.document.send(part(0));
    for (const [sender, sent] of [
      [teams.ek, certificate('y'.repeat(documentPartSize + 1), { documentId }).part(0)],
      [teams.ek, certificate('x', { documentId }).part(0)],
      [teams.ek, part(2)],
      [teams.ek, { ...part(1), base64: '' }],
      [teams.ekLead, part(1)],
    ] as const) {
      await expect(sender.document.send(sent)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    }
    expect(await teams.ek.document.send(part(1))).toEqual({ state: 'complete' });
  });

  test('that are something else than their name says leave nothing behind', async () => {
    const { documentId, part } = certificate('Bara text.', { fileName: 'intyg.pdf' });
    expect(await teams.ek.document.send(part(0))).toEqual({
      ...{ state: 'refused', why: 'another-type', message: expect.stringContaining('något annat än dess namn') },
    });
    expect(await list()).toEqual([]);
    expect(await keptParts()).toMatchObject([{ content: new Uint8Array() }]);
    await expect(teams.ek.document.open({ documentId, part: 0 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(teams.ek.document.send(part(0))).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('are refused at once when they are too large, empty or of a kind that no case takes', async () => {
    for (const over of [{ byteLength: 20_000_001 }, { byteLength: 0 }, { fileName: 'makro.docm' }]) {
      const errors = await fieldErrorsOf(teams.ek.document.send(certificate('x', over).part(0)));
      expect(errors).toEqual([{ field: 'file', message: expect.any(String) }]);
    }
    const ahead = certificate('x', { datedOn: '2026-03-17' });
    expect(await fieldErrorsOf(teams.ek.document.send(ahead.part(0)))).toMatchObject([{ field: 'datedOn' }]);
    expect(await list()).toEqual([]);
  });

  test('are described anew by whoever in the team, never over somebody else’s change', async () => {
    const { documentId, part } = certificate();
    await teams.ek.document.send(part(0));
    const details = {
      documentId,
      version: 1,
      title: 'Intyg från vårdcentralen',
      kind: 'letter',
      datedOn: '2026-03-01',
    };
    await teams.ekLead.document.save({ ...details, kind: 'letter' });
    expect(await list()).toMatchObject([{ title: 'Intyg från vårdcentralen', kind: 'letter', version: 2 }]);
    await expect(teams.ek.document.save({ ...details, kind: 'letter' })).rejects.toMatchObject({ code: 'CONFLICT' });
    const removing = teams.ek.document.remove({ documentId, version: 1, reason: 'Fel.' });
    await expect(removing).rejects.toMatchObject({ code: 'CONFLICT' });
    const elsewhere = teams.alm.document.save({ ...details, kind: 'letter', version: 2 });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('are taken off the list with a reason, and stay to be read', async () => {
    const { documentId, part } = certificate();
    await teams.ek.document.send(part(0));
    const silent = teams.ek.document.remove({ documentId, version: 1, reason: ' ' });
    await expect(silent).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await teams.ekLead.document.remove({ documentId, version: 1, reason: 'Hör till någon annan.' });
    expect(await list()).toMatchObject([{ struck: { reason: 'Hör till någon annan.', byName: 'Edit Ek' } }]);
    expect(await teams.ek.document.open({ documentId, part: 0 })).toMatchObject({ fileName: 'Läkarintyg.txt' });
    const again = teams.ek.document.remove({ documentId, version: 2, reason: 'Igen.' });
    await expect(again).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('that were never sent to the end can be given up, and are empty then', async () => {
    const { documentId, part } = certificate('x'.repeat(documentPartSize + 1));
    await teams.ek.document.send(part(0));
    await teams.ek.document.remove({ documentId, version: 1, reason: 'Avbruten.' });
    expect(await list()).toEqual([]);
    expect(await keptParts()).toMatchObject([{ content: new Uint8Array() }]);
  });

  test('leave who opened which in the log, and ask why where the identity is protected', async () => {
    const { documentId, part } = certificate();
    await teams.ek.document.send(part(0));
    const { person } = await teams.ek.participation.get({ participationId });
    await teams.ekLead.person.protect({ personId: person.personId, kind: 'confidentiality-marking' });
    const silent = teams.ekLead.document.open({ documentId, part: 0 });
    await expect(silent).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    await teams.ekLead.document.open({ documentId, part: 0, reason: 'meeting' });
    const logged = await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({
        where: { action: 'document.open', subjectId: participationId },
        select: { userId: true, subjectId: true, details: true },
      }),
    );
    expect(logged).toEqual([
      { userId: teams.ids.ekLead, subjectId: participationId, details: { reason: 'meeting', documentId, part: 0 } },
    ]);
  });

  test('keep their content in the database, whatever the application would ask for', async () => {
    const { documentId, part } = certificate();
    await teams.ek.document.send(part(0));
    const coach = { kind: 'staff', userId: teams.ids.ekCoach, role: 'coach', teamId: teams.ids.ek } as const;
    const { database } = current();
    const asCoach = async <T>(work: Parameters<typeof database.withActor<T>>[2]) =>
      await database.withActor(coach, { requestId: null }, work);
    const written = await asCoach(async ({ tx }) =>
      tx.caseDocumentPart.updateMany({ where: { documentId }, data: { content: new Uint8Array() } }),
    );
    expect(written.count).toBe(0);
    const more = { documentId, teamId: teams.ids.ek, number: 1, content: new Uint8Array([1]) };
    await expect(asCoach(({ tx }) => tx.caseDocumentPart.createMany({ data: [more] }))).rejects.toThrow();
    await expect(asCoach(({ tx }) => tx.caseDocument.deleteMany())).rejects.toThrow();
    await asCoach(({ tx }) => tx.caseDocument.update({ where: { id: documentId }, data: { contentType: 'pdf' } }));
    expect(await list()).toMatchObject([{ type: 'txt' }]);
    const other = { kind: 'staff', userId: teams.ids.almCoach, role: 'coach', teamId: teams.ids.alm } as const;
    const foreign = database.withActor(other, { requestId: null }, ({ tx }) =>
      tx.caseDocumentPart.createMany({ data: [{ ...more, teamId: teams.ids.alm }] }),
    );
    await expect(foreign).rejects.toThrow();
  });
});
