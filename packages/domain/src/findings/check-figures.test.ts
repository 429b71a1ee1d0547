import { describe, expect, test } from 'vitest';
import { checkFigures } from './check-figures';
import { parseFigureSheet } from './sheet/parse-figure-sheet';

type Figures = Readonly<Record<string, string>>;

function findings(figures: Figures): string[] {
  return findingsOf(Object.entries(figures).map(([path, printed]) => ({ path, printed })));
}

function findingsOf(figures: readonly { path: string; printed: string; heading?: string }[]): string[] {
  const sheet = parseFigureSheet({ period: { from: '2024-01-01', to: '2024-12-31' }, figures });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problem));
  return checkFigures(sheet.value).map(({ message }) => message.replaceAll('\u00a0', ' '));
}

const flow: Figures = { 'flow.enrolledAtStart': '35', 'flow.newlyEnrolled': '19', 'flow.enrolledAtEnd': '38' };

describe('what isn’t printed isn’t checked', () => {
  test.each([
    {},
    { 'flow.enrolledAtStart': '35', 'flow.closed': '400' },
    { 'results.bySex.female': '5' },
    { 'results.excludingDropouts.rate': '54 %', 'results.count': '7' },
    { 'throughputMonths.results.all.mean': '17', 'throughputMonths.results.female.mean': '40' },
  ])('%j', (figures) => {
    expect(findings(figures)).toEqual([]);
  });
});

describe('the flow', () => {
  test('that balances gives no finding', () => {
    expect(findings({ ...flow, 'flow.closed': '16' })).toEqual([]);
    expect(findings({ ...flow, 'closings.totalExcludingDropouts': '13', 'closings.dropouts': '3' })).toEqual([]);
  });

  test('that doesn’t says by how much', () => {
    expect(findings({ ...flow, 'closings.total': '18' })).toEqual([
      'Flödet går inte ihop: 35 vid periodens början + 19 nyinskrivna − 18 avslutade = 36, men rapporten har 38 vid periodens slut. Skillnaden är 2.',
    ]);
  });

  test('that balances only with the dropouts on top says so', () => {
    expect(findings({ ...flow, 'closings.total': '13', 'closings.dropouts': '3' })).toEqual([
      'Flödet går ihop bara om de 3 tidiga avhoppen räknas utöver de 13 avsluten: 35 + 19 − 16 = 38. Skriv ut om avhoppen ingår i ”avslut totalt”.',
    ]);
  });
});

describe('the number of persons', () => {
  test('may be smaller than the participations: people come back', () => {
    expect(findings({ ...flow, 'flow.closed': '16', 'flow.persons': '52' })).toEqual([]);
  });

  test('is never greater', () => {
    expect(findings({ ...flow, 'flow.closed': '16', 'flow.persons': '55' })).toEqual([
      'Totalt 55 personer under perioden går inte ihop: 35 vid periodens början + 19 nyinskrivna = 54. Skillnaden är 1.',
    ]);
  });

  test('of participations is exactly their sum', () => {
    expect(findings({ ...flow, 'flow.closed': '16', 'flow.everEnrolled': '53' })).toEqual([
      'Totalt 53 deltaganden under perioden går inte ihop: 35 vid periodens början + 19 nyinskrivna = 54. Skillnaden är 1.',
    ]);
  });
});

describe('parts', () => {
  test('that don’t sum to their whole say what is missing or too much', () => {
    const sexes = { 'breakdowns.newlyEnrolled.sex.female': '14', 'breakdowns.newlyEnrolled.sex.male': '4' };
    expect(findings({ 'flow.newlyEnrolled': '19', ...sexes })).toEqual([
      'Nyinskrivna: kön summerar till 18, men helheten är 19: 1 för lite.',
    ]);
    expect(findings({ 'flow.newlyEnrolled': '17', ...sexes })).toEqual([
      'Nyinskrivna: kön summerar till 18, men helheten är 17: 1 för mycket.',
    ]);
  });

  test('of the closings that leave the dropouts out say so', () => {
    const figures = { 'closings.total': '16', 'closings.dropouts': '3' };
    expect(findings({ ...figures, 'closings.byOutcome.work': '7', 'closings.byOutcome.other': '6' })).toEqual([
      'Avslut efter orsak summerar till 13, men avsluten är 16. De 3 tidiga avhoppen står utanför kolumnerna. Skriv ut det.',
    ]);
  });

  test('of the results are work, studies and other vocational rehabilitation', () => {
    const outcomes = {
      'closings.byOutcome.work': '4',
      'closings.byOutcome.studies': '2',
      'closings.byOutcome.other-vocational-rehab': '3',
    };
    expect(findings({ ...outcomes, 'results.count': '9' })).toEqual([]);
    expect(findings({ ...outcomes, 'results.count': '10' })).toEqual([
      'Rapporten har 10 resultat, men arbete, studier och annan arbetslivsinriktad rehabilitering är tillsammans 9. Skillnaden är 1.',
    ]);
  });
});

describe('percentages', () => {
  const closings = {
    'closings.total': '16',
    'closings.dropouts': '3',
    'results.count': '7',
    'closings.transfers': '2',
  };

  test.each([
    ['results.excludingDropouts.rate', '54 %'],
    ['results.excludingDropouts.rate', '53,8 %'],
    ['results.excludingDropouts.rate', '0,54'],
    ['results.ofAllClosings.rate', '44 %'],
    ['results.excludingTransfers.rate', '45 %'],
    ['results.excludingTransfers.rate', '64 %'],
  ])('%s may be %s', (path, printed) => {
    expect(findings({ ...closings, [path]: printed })).toEqual([]);
  });

  test.each([
    [
      'results.excludingDropouts.rate',
      '53 %',
      'Resultat utan tidiga avhopp',
      '7 av 13, 53,8 %, avrundat 54 % och inte 53 %',
    ],
    [
      'results.ofAllClosings.rate',
      '43,7 %',
      'Resultat av alla avslut',
      '7 av 16, 43,75 %, avrundat 43,8 % och inte 43,7 %',
    ],
    [
      'results.excludingTransfers.rate',
      '70 %',
      'Resultat utan tidiga avhopp och överflyttade',
      '5 av 11, 45,5 %, avrundat 45 % och inte 70 %',
    ],
  ])('%s can’t be %s', (...[path, printed, label, right]) => {
    const expected =
      path === 'results.ofAllClosings.rate' ? [] : [`${label}: procenten följer inte av antalen. Det är ${right}.`];
    expect(findings({ ...closings, [path]: printed })).toEqual(expected);
  });

  test('of a half may be rounded either way', () => {
    const half = { 'closings.total': '16', 'closings.dropouts': '0', 'results.count': '2' };
    expect(findings({ ...half, 'results.ofAllClosings.rate': '12 %' })).toEqual([]);
    expect(findings({ ...half, 'results.ofAllClosings.rate': '13 %' })).toEqual([]);
    expect(findings({ ...half, 'results.ofAllClosings.rate': '14 %' })).toHaveLength(1);
  });

  test('of nobody are not divided', () => {
    const nobody = { 'closings.total': '0', 'closings.dropouts': '0', 'results.count': '0' };
    expect(findings({ ...nobody, 'results.ofAllClosings.rate': '0 %', 'results.bySex.female': '0 (0 %)' })).toEqual([]);
  });
});

describe('means', () => {
  const split = { 'results.bySex.female': '5', 'results.bySex.male': '2' };

  test('of all follow from the women’s and the men’s, as far as rounding lets one tell', () => {
    const means = {
      'throughputMonths.results.female.mean': '19,9 månader',
      'throughputMonths.results.male.mean': '9,75 månader',
    };
    expect(findings({ ...split, ...means, 'throughputMonths.results.all.mean': '17 månader' })).toEqual([]);
    expect(findings({ ...split, ...means, 'throughputMonths.results.all.mean': '15 månader' })).toEqual([
      'Genomströmningstid för de som avslutades till resultat: medelvärdet 15 följer inte av kvinnornas 19,9 (5 kvinnor) och männens 9,75 (2 män). De ger 17,0.',
    ]);
  });
});

describe('the dates of columns', () => {
  const dated = (path: string, heading: string) => findingsOf([{ path, printed: '38', heading }]);

  test.each([
    ['flow.enrolledAtEnd', 'Antal inskrivna 241231'],
    ['flow.enrolledAtEnd', 'Antal aktiva 20241231'],
    ['flow.enrolledAtEnd', 'Inskrivna 2024-12-31'],
    ['flow.enrolledAtStart', 'Antal inskrivna 20231231'],
    ['flow.enrolledAtStart', 'Antal inskrivna'],
    ['flow.enrolledAtStart', 'Antal inskrivna 999999'],
  ])('%s may be headed %s', (path, heading) => {
    expect(dated(path, heading)).toEqual([]);
  });

  test('that are another day’s are named', () => {
    expect(dated('flow.enrolledAtStart', 'Antal inskrivna 230101')).toEqual([
      'Kolumnen ”Antal inskrivna 230101” har datumet 2023-01-01, men siffran är inskrivna vid periodens början, 2024-01-01.',
    ]);
  });
});

test('a figure that is printed twice is the same both times', () => {
  expect(
    findingsOf([
      { path: 'flow.closed', printed: '16' },
      { path: 'flow.closed', printed: '16' },
      { path: 'flow.closed', printed: '17' },
    ]),
  ).toEqual(['Avslutade står som 16 på ett ställe och 17 på ett annat.']);
});

describe('a part', () => {
  test('is not greater than its whole', () => {
    expect(findings({ 'closings.total': '16', 'closings.dropouts': '3', 'results.count': '14' })).toEqual([
      'Avslutade till resultat är 14, men avslut utan tidiga avhopp är bara 13: 1 för mycket.',
    ]);
    expect(findings({ 'closings.total': '16', 'closings.transfers': '17' })).toEqual([
      'Överflyttade till annat team är 17, men avslut totalt är bara 16: 1 för mycket.',
    ]);
  });

  test('is at most a hundred per cent', () => {
    expect(findings({ 'results.excludingDropouts.rate': '120 %' })).toEqual([
      'Resultat utan tidiga avhopp är 120 %. En andel kan inte vara mer än 100 %.',
    ]);
    expect(findings({ 'results.excludingDropouts.rate': '100 %' })).toEqual([]);
  });
});

describe('a crossing', () => {
  const sexByOutcome = 'crossings.closed.sexByOutcome';
  const women: Figures = {
    [`${sexByOutcome}.female.work`]: '2',
    [`${sexByOutcome}.female.studies`]: '1',
    [`${sexByOutcome}.female.other-vocational-rehab`]: '3',
    [`${sexByOutcome}.female.sickness-compensation`]: '0',
    [`${sexByOutcome}.female.parental-leave`]: '0',
    [`${sexByOutcome}.female.other`]: '5',
  };

  test('whose rows are those of the table gives no finding', () => {
    expect(findings({ ...women, 'breakdowns.closed.sex.female': '11' })).toEqual([]);
  });

  test('that has another number than the table says by how much', () => {
    expect(findings({ ...women, 'breakdowns.closed.sex.female': '10' })).toEqual([
      'Avslutade: kön och avslutsorsak: kvinnor summerar till 11, men avslutade: kön har 10. Skillnaden är 1.',
    ]);
  });

  test('with a cell that isn’t printed isn’t checked', () => {
    const { [`${sexByOutcome}.female.other`]: _, ...some } = women;
    expect(findings({ ...some, 'breakdowns.closed.sex.female': '10' })).toEqual([]);
  });
});
