import { expect, test } from 'vitest';
import { extractTables } from './extract-tables';
import { countStanding, lineOf, registerExtract, reviewedExtract, userIdsIn } from './register-extract';

const words = { userName: (id: string) => `Namn på ${id}`, momentText: (at: Date) => `kl ${at.getUTCHours()}` };

const rows = {
  participation: [
    {
      id: 'p1',
      enrolledOn: new Date('2026-03-01'),
      coachId: 'ebba',
      incomeSource: 'sickness-benefit',
      publicSupportMonthsBefore: 38.5,
      firstStep: 'Ring brodern.',
      dropout: false,
      createdAt: new Date('2026-03-01T09:30:00Z'),
      closedById: null,
      finalDocumentation: '',
    },
  ],
  consent: [{ id: 'c1', categories: ['contact', 'gone'] }],
  selfReferralSubmission: [
    { id: 's1', answers: { givenName: 'Noor', hopes: 'Djur.', asksNoMore: 'Ja', consent: true, birthDate: null } },
  ],
};

const extracted = () => registerExtract(rows, words);
const field = (table: string, name: string) =>
  extracted()
    .find((section) => section.table === table)
    ?.records[0]?.fields.find((one) => one.name === name);

test('what stands is told in words, and as a machine reads it', () => {
  const shown = ['enrolledOn', 'createdAt', 'coachId', 'incomeSource', 'publicSupportMonthsBefore', 'dropout'].map(
    (name) => [field('participation', name)?.text, field('participation', name)?.value],
  );
  expect(shown).toEqual([
    ['2026-03-01', '2026-03-01'],
    ['kl 9', '2026-03-01T09:30:00.000Z'],
    ['Namn på ebba', 'Namn på ebba'],
    ['Sjukpenning', 'sickness-benefit'],
    ['38,5', 38.5],
    ['Nej', false],
  ]);
  expect(field('participation', 'closedById')).toMatchObject({ value: null, text: '' });
});

test('a code that has no words any more is shown as it is kept', () => {
  expect(field('consent', 'categories')).toMatchObject({ value: ['contact', 'gone'], text: 'Kontaktuppgifter\ngone' });
});

test('a self-referral is told answer by answer, with the name and the consent, in any version of the form', () => {
  expect(field('selfReferralSubmission', 'answers')?.value).toEqual([
    { question: 'Förnamn', answer: 'Noor' },
    { question: 'Vad hoppas du på?', answer: 'Djur.' },
    { question: 'asksNoMore', answer: 'Ja' },
    { question: 'Får vi spara och läsa dina svar?', answer: 'Ja' },
  ]);
});

test('every table is there, also those in which nothing is kept', () => {
  expect(extracted().map(({ table }) => table)).toEqual(Object.keys(extractTables));
  const kept = extracted().filter(({ records }) => records.length > 0);
  expect(kept.map(({ table, records }) => [table, records.map(({ recordId }) => recordId)])).toEqual([
    ['selfReferralSubmission', ['s1']],
    ['participation', ['p1']],
    ['consent', ['c1']],
  ]);
  expect(extracted().flatMap(({ table, asLines }) => (asLines ? [table] : []))).toEqual([
    'caseDocumentPart',
    'attendance',
    'outcomeScore',
    'auditEntry',
  ]);
});

test('only a text that is filled in and may be about others asks to be read', () => {
  expect(field('participation', 'firstStep')?.review).toBe('to-review');
  expect(field('participation', 'finalDocumentation')?.review).toBeNull();
  expect(field('participation', 'coachId')?.review).toBeNull();
  expect(countStanding(extracted(), 'to-review')).toBe(2);
});

test('a decision holds for the text that it names, and withholding wins', () => {
  const firstStep = 'participation:p1:firstStep';
  const standings = (released: string[], withheld: string[]) => {
    const decided = reviewedExtract(extracted(), { released, withheld });
    return (['to-review', 'released', 'withheld'] as const).map((standing) => countStanding(decided, standing));
  };
  expect(standings([], [])).toEqual([2, 0, 0]);
  expect(standings([firstStep], [])).toEqual([1, 1, 0]);
  expect(standings([firstStep], [firstStep])).toEqual([1, 0, 1]);
  expect(standings(['nowhere'], ['participation:p1:coachId'])).toEqual([2, 0, 0]);
  expect(JSON.stringify(reviewedExtract(extracted(), { released: [], withheld: [firstStep] }))).not.toContain(
    'brodern',
  );
});

test('the users behind the rows are known by the fields that name one', () => {
  expect(userIdsIn(rows)).toEqual(['ebba']);
});

test('a record in a line begins with its first field, and says nothing of what is empty', () => {
  const sessions = registerExtract(
    {
      attendance: [{ id: 'a', heldOn: new Date('2026-04-07'), groupName: 'Träffpunkten', present: true }, { id: 'b' }],
    },
    words,
  );
  const records = sessions.find(({ table }) => table === 'attendance')?.records ?? [];
  expect(records.map(({ fields }) => lineOf(fields))).toEqual([
    { label: '2026-04-07', text: 'Grupp: Träffpunkten · Var där: Ja' },
    { label: '', text: '' },
  ]);
});
