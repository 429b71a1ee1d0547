import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const correction = {
  about: 'enrolment',
  incorrect: 'Träffpunkten på måndagar',
  correct: 'Träffpunkten på tisdagar',
  reason: 'Maja bad om det.',
} as const;
const objection = { receivedOn: '2026-03-10', objection: 'Vill inte att det står var jag bor.' };
const answer = { outcome: 'upheld', answeredOn: '2026-03-12', answer: 'Adressen tas bort.' } as const;

describeOnEachDatabase('a person’s rights', (current) => {
  let teams: TwoTeams;
  let personId: string;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
    ({
      person: { personId },
    } = await teams.ek.participation.get({ participationId }));
  });

  test('a correction stands beside what it corrects, with who and when, and changes nothing', async () => {
    await teams.ek.personRights.correct({ personId, ...correction });
    expect(await teams.ekLead.personRights.list({ personId })).toEqual({
      corrections: [
        {
          ...correction,
          correctionId: expect.any(String),
          recordedAt: expect.any(Date),
          recordedByName: 'Ebba Ek',
        },
      ],
      objections: [],
    });
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ firstStep: correction.incorrect });
  });

  test('an objection stands unanswered until it is answered, once', async () => {
    const { objectionId } = await teams.ek.personRights.object({ personId, ...objection });
    expect(await teams.ek.personRights.list({ personId })).toMatchObject({
      objections: [{ ...objection, answer: null, recordedByName: 'Ebba Ek' }],
    });
    await teams.ekLead.personRights.answer({ personId, objectionId, ...answer });
    expect(await teams.ek.personRights.list({ personId })).toMatchObject({
      objections: [{ ...objection, answer: { ...answer, recordedByName: 'Edit Ek' } }],
    });
    const again = teams.ek.personRights.answer({ personId, objectionId, ...answer, outcome: 'rejected' });
    await expect(again).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('what breaks a rule is refused at its field', async () => {
    const early = { ...objection, receivedOn: '2030-01-01' };
    expect(await fieldErrorsOf(teams.ek.personRights.object({ personId, ...early }))).toMatchObject([
      { field: 'receivedOn' },
    ]);
    const { objectionId } = await teams.ek.personRights.object({ personId, ...objection });
    const tooSoon = { personId, objectionId, ...answer, answeredOn: '2026-03-09' };
    expect(await fieldErrorsOf(teams.ek.personRights.answer(tooSoon))).toMatchObject([{ field: 'answeredOn' }]);
    const unexplained = teams.ek.personRights.correct({ personId, ...correction, reason: ' ' });
    await expect(unexplained).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('both are in the register extract', async () => {
    await teams.ek.personRights.correct({ personId, ...correction });
    const { objectionId } = await teams.ek.personRights.object({ personId, ...objection });
    await teams.ek.personRights.answer({ personId, objectionId, ...answer });
    const { extract } = await teams.ekLead.registerExtract.get({ personId });
    const texts = (table: string) =>
      extract
        .find((section) => section.table === table)
        ?.records.flatMap(({ fields }) => fields.map(({ text }) => text));
    expect(texts('correction')).toEqual(expect.arrayContaining(['Inskrivningen', correction.correct, 'Ebba Ek']));
    expect(texts('objection')).toContain(objection.objection);
    expect(texts('objectionAnswer')).toEqual(expect.arrayContaining(['Personen får rätt', answer.answer]));
  });
});
