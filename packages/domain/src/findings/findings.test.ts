import { describe, expect, test } from 'vitest';
import { checkFigures } from './check-figures';
import type { Finding } from './finding';
import { parseFigureSheet } from './sheet/parse-figure-sheet';

type Figures = Readonly<Record<string, string>>;
type Typed = { readonly path: string; readonly printed: string; readonly heading?: string };

const period = { from: '2024-01-01', to: '2024-12-31' };

function found(figures: Figures): readonly Finding[] {
  return foundIn(Object.entries(figures).map(([path, printed]) => ({ path, printed })));
}

function foundIn(figures: readonly Typed[]): readonly Finding[] {
  const sheet = parseFigureSheet({ period, figures });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problem));
  return checkFigures(sheet.value);
}

const plain = (finding: Finding | undefined) => finding?.message.replaceAll('\u00a0', ' ');
const flow: Figures = { 'flow.enrolledAtStart': '35', 'flow.newlyEnrolled': '19', 'flow.enrolledAtEnd': '38' };
const flowPaths = ['flow.enrolledAtStart', 'flow.newlyEnrolled', 'flow.closed', 'flow.enrolledAtEnd'];

describe('a flow that doesn’t balance', () => {
  test('names its four figures', () => {
    expect(found({ ...flow, 'flow.closed': '18' })).toMatchObject([{ rule: 'flow-balances', paths: flowPaths }]);
  });

  test('but for dropouts beside the closings names those too', () => {
    expect(found({ ...flow, 'flow.closed': '13', 'closings.dropouts': '3' })).toMatchObject([
      { rule: 'flow-balances', paths: [...flowPaths, 'closings.dropouts'] },
    ]);
  });

  test.each(['flow.everEnrolled', 'flow.persons'])('is mended by another start, when %s says so', (path) => {
    // 18 closed + 38 left = 56 = 37 + 19.
    const [balance, persons] = found({ ...flow, 'flow.closed': '18', [path]: '56' });
    expect(balance?.message).toMatch(/Skillnaden är 2\. Med 37 vid periodens början går allt ihop\.$/);
    expect(persons).toMatchObject({
      rule: 'persons-add-up',
      paths: [path, 'flow.enrolledAtStart', 'flow.newlyEnrolled'],
      message: expect.stringMatching(/18 avslutade \+ 38 kvar = 56, men 35 .* = 54\. Skillnaden är 2\.$/),
    });
  });

  test('isn’t mended by another start, when the number of persons says nothing of the kind', () => {
    expect(found({ ...flow, 'flow.closed': '18', 'flow.persons': '50' })).toMatchObject([
      { message: expect.stringMatching(/Skillnaden är 2\.$/) },
    ]);
  });

  test('says how much is missing as well as how much is too much', () => {
    expect(found({ ...flow, 'flow.closed': '12' })[0]?.message).toMatch(/= 42, men .* 38 .*Skillnaden är 4\.$/);
  });

  test('isn’t found where a figure of it is not printed', () => {
    for (const path of Object.keys(flow)) {
      const others = Object.entries(flow).filter(([other]) => other !== path);
      expect(found({ ...Object.fromEntries(others), 'flow.closed': '18' })).toEqual([]);
    }
    expect(found({ ...flow, 'closings.totalExcludingDropouts': '11' })).toEqual([]);
    expect(found({ ...flow, 'closings.dropouts': '3' })).toEqual([]);
  });

  test('isn’t made up of dropouts that there were none of', () => {
    expect(found({ ...flow, 'flow.closed': '16', 'closings.dropouts': '0' })).toEqual([]);
  });
});

describe('a number of persons', () => {
  test('that fits those who left, and not those who came, is found though people come back', () => {
    // 14 + 38 = 52, and 35 + 19 = 54.
    const persons = found({ ...flow, 'flow.closed': '14', 'flow.persons': '52' }).find(
      ({ rule }) => rule === 'persons-add-up',
    );
    expect(persons?.message).toMatch(/^Totalt 52 personer .*: 14 avslutade \+ 38 kvar = 52, men 35 /);
  });

  test('isn’t held against those who left, where these aren’t known', () => {
    expect(found({ ...flow, 'flow.persons': '38' })).toEqual([]);
    const { 'flow.enrolledAtEnd': _, ...withoutEnd } = flow;
    expect(found({ ...withoutEnd, 'flow.closed': '16', 'flow.persons': '16' })).toEqual([]);
  });

  test('can be as great as the sum', () => {
    expect(found({ ...flow, 'flow.closed': '16', 'flow.persons': '54', 'flow.everEnrolled': '54' })).toEqual([]);
  });

  test('isn’t checked without those who came', () => {
    expect(found({ 'flow.enrolledAtStart': '35', 'flow.persons': '99' })).toEqual([]);
    expect(found({ 'flow.newlyEnrolled': '19', 'flow.persons': '99' })).toEqual([]);
  });
});

describe('the rows of', () => {
  const rows: Readonly<Record<string, readonly [string, string]>> = {
    sex: ['female', 'male'],
    ageBand: ['18-30', '31-45'],
    referralSource: ['AF', 'FK'],
    incomeSource: ['none', 'other'],
  };
  const breakdowns = ['newlyEnrolled', 'closed', 'enrolledAtEnd'].flatMap((population) =>
    Object.entries(rows).map(
      ([dimension, codes]) => [`breakdowns.${population}.${dimension}`, codes, `flow.${population}`] as const,
    ),
  );

  test.each([
    ['results.bySex', ['female', 'male'], 'results.count'] as const,
    ['income.after', ['social-assistance', 'none'], 'closings.total'] as const,
    ['closings.byOutcome', ['work', 'other'], 'closings.total'] as const,
    ['closings.byOutcomeExcludingDropouts', ['work', 'other'], 'closings.totalExcludingDropouts'] as const,
    ...breakdowns,
  ])('%s sum to their whole', (...[table, [one, other], whole]) => {
    const figures = { [`${table}.${one}`]: '3', [`${table}.${other}`]: '2' };
    expect(found({ ...figures, [whole]: '5' })).toEqual([]);
    expect(found({ ...figures, [whole]: '9' })).toMatchObject([
      { rule: 'parts-sum-to-whole', paths: [`${table}.${one}`, `${table}.${other}`, whole] },
    ]);
  });

  test('closings by outcome are held against the closings with the dropouts, however these are printed', () => {
    const outcomes = { 'closings.byOutcome.work': '7', 'closings.byOutcome.other': '9' };
    expect(found({ ...outcomes, 'closings.totalExcludingDropouts': '13', 'closings.dropouts': '3' })).toEqual([]);
    expect(found({ ...outcomes, ...flow, 'closings.total': '13', 'closings.dropouts': '3' })).toHaveLength(1);
  });

  test('closings without dropouts are held against what is printed as such, or what is left', () => {
    const outcomes = {
      'closings.byOutcomeExcludingDropouts.work': '7',
      'closings.byOutcomeExcludingDropouts.other': '6',
    };
    expect(found({ ...outcomes, 'closings.total': '16', 'closings.dropouts': '3' })).toEqual([]);
    expect(found({ ...outcomes, 'closings.total': '16', 'closings.dropouts': '2' })).toHaveLength(1);
    expect(
      found({
        ...outcomes,
        'closings.total': '16',
        'closings.totalExcludingDropouts': '13',
        'closings.dropouts': '2',
      }),
    ).toEqual([]);
    expect(found({ ...outcomes, ...flow, 'closings.total': '13', 'closings.dropouts': '3' })).toHaveLength(1);
  });

  test('closings by outcome are excused by the dropouts only when they are just as many', () => {
    const outcomes = { 'closings.byOutcome.work': '7', 'closings.byOutcome.other': '5' };
    expect(plain(found({ ...outcomes, 'closings.total': '16', 'closings.dropouts': '3' })[0])).toMatch(/4 för lite\.$/);
  });

  test('another table aren’t excused by the dropouts', () => {
    const sexes = { 'breakdowns.closed.sex.female': '7', 'breakdowns.closed.sex.male': '6' };
    expect(plain(found({ ...sexes, 'closings.total': '16', 'closings.dropouts': '3' })[0])).toMatch(/3 för lite\.$/);
  });

  test('a table of one row aren’t summed', () => {
    expect(found({ 'results.bySex.female': '3', 'results.count': '9' })).toEqual([]);
  });

  test('a table that is printed twice count once', () => {
    const twice = [1, 2].flatMap(() => [
      { path: 'results.bySex.female', printed: '3' },
      { path: 'results.bySex.male', printed: '2' },
    ]);
    expect(foundIn([...twice, { path: 'results.count', printed: '5' }])).toEqual([]);
  });
});

describe('the results', () => {
  const outcomes = (table: string) => ({
    [`closings.${table}.work`]: '4',
    [`closings.${table}.studies`]: '2',
    [`closings.${table}.other-vocational-rehab`]: '3',
  });

  test.each(['byOutcome', 'byOutcomeExcludingDropouts'])('are those of closings.%s', (table) => {
    expect(found({ ...outcomes(table), 'results.count': '9' })).toEqual([]);
    expect(found({ ...outcomes(table), 'results.count': '7' })).toMatchObject([
      { rule: 'result-is-its-outcomes', paths: ['results.count'], message: expect.stringMatching(/9\. .* 2\.$/) },
    ]);
  });

  test('aren’t checked when a column is missing', () => {
    for (const left of Object.keys(outcomes('byOutcome'))) {
      const others = Object.entries(outcomes('byOutcome')).filter(([path]) => path !== left);
      expect(found({ ...Object.fromEntries(others), 'results.count': '1' })).toEqual([]);
    }
  });
});

describe('per cents', () => {
  test('in a table are of its whole, or of its rows together', () => {
    const rows = {
      'breakdowns.newlyEnrolled.sex.female': '14 (70 %)',
      'breakdowns.newlyEnrolled.sex.male': '6 (30 %)',
    };
    expect(found(rows)).toEqual([]);
    expect(found({ ...rows, 'flow.newlyEnrolled': '20' })).toEqual([]);
    const wrong = { ...rows, 'breakdowns.newlyEnrolled.sex.male': '6 (31,5 %)' };
    const [finding, ...more] = found(wrong);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'percent-follows', paths: ['breakdowns.newlyEnrolled.sex.male'] });
    expect(plain(finding)).toBe(
      'Nyinskrivna: kön: procenten följer inte av antalen. Det är män 6 av 20, 30,00 %, avrundat 30,0 % och inte 31,5 %.',
    );
  });

  test('that are all wrong are all named', () => {
    const rows = { 'results.bySex.female': '5 (60 %)', 'results.bySex.male': '2 (40 %)' };
    expect(found(rows)).toMatchObject([{ paths: ['results.bySex.female', 'results.bySex.male'] }]);
  });

  const closings = { 'closings.total': '16', 'closings.dropouts': '3', 'closings.transfers': '2' };

  test('of a number of results that isn’t printed are not checked', () => {
    expect(found({ ...closings, 'results.excludingDropouts.rate': '54 %' })).toEqual([]);
  });

  test('of work or studies are of the closings without dropouts', () => {
    const outcomes = {
      'closings.byOutcome.work': '4',
      'closings.byOutcome.studies': '2',
      'closings.byOutcome.other': '10',
    };
    const counts = { ...closings, ...outcomes };
    expect(found({ ...counts, 'results.workOrStudies.rate': '46 %' })).toEqual([]); // 6 of 13
    expect(found({ ...counts, 'results.workOrStudies.rate': '38 %' })).toMatchObject([
      { rule: 'percent-follows', paths: ['results.workOrStudies.rate'] },
    ]);
  });

  test('of results are found from the outcomes when no number of results is printed', () => {
    const counts = {
      ...closings,
      'closings.byOutcome.work': '4',
      'closings.byOutcome.studies': '2',
      'closings.byOutcome.other-vocational-rehab': '1',
      'closings.byOutcome.other': '9',
    };
    expect(found({ ...counts, 'results.excludingDropouts.rate': '54 %' })).toEqual([]); // 7 of 13
    expect(found({ ...counts, 'results.excludingDropouts.rate': '44 %' })).toHaveLength(1); // 7 of 16
    expect(found({ ...counts, 'results.ofAllClosings.rate': '44 %' })).toEqual([]);
    expect(found({ ...counts, 'results.ofAllClosings.rate': '54 %' })).toHaveLength(1);
  });

  // Of 16 closings 3 were dropouts, 7 results, 2 transfers. Were two results transferred: 5 of 11; one: 6 of 11; none: 7
  // of 11. Was one of the transfers a dropout: 6 or 7 of 12. Were both: 7 of 13.
  test.each(['45 %', '55 %', '64 %', '50 %', '58 %', '54 %'])('without the transferred may be %s', (printed) => {
    const figures = { ...closings, 'results.count': '7', 'results.excludingTransfers.rate': printed };
    expect(found(figures)).toEqual([]);
    const { 'closings.total': _, 'closings.dropouts': __, ...alone } = figures;
    expect(found({ ...alone, 'closings.totalExcludingDropouts': '13' })).toEqual([]);
  });

  test.each(['38 %', '42 %', '46 %', '62 %', '67 %', '73 %'])('without the transferred can’t be %s', (printed) => {
    const figures = { ...closings, 'results.count': '7', 'results.excludingTransfers.rate': printed };
    expect(found(figures)).toHaveLength(1);
  });

  test('without the transferred are never of fewer dropouts than were transferred', () => {
    // Without dropouts both transfers stayed: 5, 6 or 7 of 14.
    const none = { 'closings.total': '16', 'closings.dropouts': '0', 'closings.transfers': '2', 'results.count': '7' };
    expect(found({ ...none, 'results.excludingTransfers.rate': '43 %' })).toEqual([]);
    expect(found({ ...none, 'results.excludingTransfers.rate': '47 %' })).toHaveLength(1); // 7 of 15
    // Two transfers and a single result: it is among them, or not.
    const one = { ...none, 'results.count': '1' };
    expect(found({ ...one, 'results.excludingTransfers.rate': '0 %' })).toEqual([]);
    expect(found({ ...one, 'results.excludingTransfers.rate': '7 %' })).toEqual([]);
    expect(found({ ...one, 'results.excludingTransfers.rate': '14 %' })).toHaveLength(1);
  });

  test('without the transferred aren’t checked, unless results, transfers and dropouts are printed', () => {
    const known = { ...closings, 'results.count': '7', 'results.excludingTransfers.rate': '70 %' };
    for (const missing of ['closings.transfers', 'results.count', 'closings.dropouts']) {
      const others = Object.entries(known).filter(([path]) => path !== missing);
      expect(found(Object.fromEntries(others))).toEqual([]);
    }
  });

  test('without the transferred are corrected by what is possible', () => {
    // With one result among 16 closings and two transfers, both can’t have been results.
    const one = { 'closings.total': '16', 'closings.dropouts': '0', 'closings.transfers': '2', 'results.count': '1' };
    expect(plain(found({ ...one, 'results.excludingTransfers.rate': '14 %' })[0])).toMatch(/Det är 0 av 14, /);
  });

  test('of a number of transfers that is mistyped are left alone', () => {
    const counts = { ...closings, 'results.count': '7', 'closings.transfers': '2000' };
    const rules = found({ ...counts, 'results.excludingTransfers.rate': '70 %' }).map(({ rule }) => rule);
    expect(rules).toEqual(['part-within-whole']);
  });
});

describe('a part', () => {
  test.each([
    ['results.count', 'closings.totalExcludingDropouts'],
    ['closings.transfers', 'closings.total'],
    ['closings.dropouts', 'closings.total'],
  ])('%s is no greater than %s', (part, whole) => {
    expect(found({ [whole]: '13', [part]: '13' })).toEqual([]);
    const [finding, ...more] = found({ [whole]: '13', [part]: '15' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'part-within-whole', paths: [part, whole] });
    expect(finding?.message).toMatch(/ är 15, men .* är bara 13: 2 för mycket\.$/);
  });

  test('isn’t checked without its whole', () => {
    expect(found({ 'results.count': '15' })).toEqual([]);
  });

  test('is at most 100 per cent', () => {
    expect(found({ 'results.ofAllClosings.rate': '100 %' })).toEqual([]);
    const [finding] = found({ 'results.ofAllClosings.rate': '104,5 %' });
    expect(finding).toMatchObject({ rule: 'part-within-whole', paths: ['results.ofAllClosings.rate'] });
    expect(plain(finding)).toBe('Resultat av alla avslut är 104,5 %. En andel kan inte vara mer än 100 %.');
    expect(found({ 'throughputMonths.closed.all.mean': '104' })).toEqual([]);
  });
});

describe('a crossing', () => {
  const women = 'crossings.closed.sexByOutcome.female';
  const outcomes = ['work', 'studies', 'other-vocational-rehab', 'sickness-compensation', 'parental-leave', 'other'];
  const row = Object.fromEntries(outcomes.map((outcome) => [`${women}.${outcome}`, '2']));

  test('has rows that sum to the table of them', () => {
    expect(found({ ...row, 'breakdowns.closed.sex.female': '12' })).toEqual([]);
    const [finding, ...more] = found({ ...row, 'breakdowns.closed.sex.female': '9' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'crossing-agrees',
      paths: ['breakdowns.closed.sex.female', ...Object.keys(row)],
    });
    expect(finding?.message).toMatch(/ kvinnor summerar till 12, men .* har 9\. Skillnaden är 3\.$/);
  });

  test('isn’t checked where a cell of the row isn’t printed', () => {
    const { [`${women}.studies`]: _, ...others } = row;
    expect(found({ ...others, 'breakdowns.closed.sex.female': '9' })).toEqual([]);
  });

  const sexes = ['female', 'male', 'unknown'];
  const ages = ['under-18', '18-30', '31-45', '46-64', 'over-64', 'unknown'];
  const sources = ['AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER'];
  const incomes = [
    'social-assistance',
    'sickness-benefit',
    'rehabilitation-benefit',
    'activity-compensation',
    'activity-support',
    'unemployment-benefit',
    'none',
    'other',
    'unknown',
  ];

  test.each<[string, readonly string[], readonly string[], readonly [string, string]]>([
    [
      'newlyEnrolled.incomeSourceByReferralSource',
      incomes,
      sources,
      ['breakdowns.newlyEnrolled.incomeSource', 'breakdowns.newlyEnrolled.referralSource'],
    ],
    ['closed.sexByOutcome', sexes, outcomes, ['breakdowns.closed.sex', 'closings.byOutcome']],
    ['closed.ageBandByOutcome', ages, outcomes, ['breakdowns.closed.ageBand', 'closings.byOutcome']],
  ])('crossings.%s agrees with both of its tables', (...[name, rows, columns, [rowTable, columnTable]]) => {
    const id = `crossings.${name}`;
    const cells = Object.fromEntries(rows.flatMap((one) => columns.map((other) => [`${id}.${one}.${other}`, '1'])));
    const [firstRow, firstColumn] = [`${rowTable}.${rows[0]}`, `${columnTable}.${columns[0]}`];
    const [rowSum, columnSum] = [`${columns.length}`, `${rows.length}`];
    expect(found({ ...cells, [firstRow]: rowSum, [firstColumn]: columnSum })).toEqual([]);
    const wrong = found({ ...cells, [firstRow]: '99', [firstColumn]: '99' });
    expect(wrong.map(({ rule, paths }) => [rule, paths[0]])).toEqual([
      ['crossing-agrees', firstRow],
      ['crossing-agrees', firstColumn],
    ]);
  });

  test('of incomes agrees with those before and those after', () => {
    const id = 'income.beforeByAfter';
    const cells = Object.fromEntries(incomes.flatMap((one) => incomes.map((other) => [`${id}.${one}.${other}`, '1'])));
    const tables = { 'breakdowns.closed.incomeSource.none': '9', 'income.after.other': '9' };
    expect(found({ ...cells, ...tables })).toEqual([]);
    expect(found({ ...cells, ...tables, 'income.after.other': '8' })).toMatchObject([
      { rule: 'crossing-agrees', paths: expect.arrayContaining(['income.after.other', `${id}.none.other`]) },
    ]);
    expect(found({ ...cells, ...tables, 'breakdowns.closed.incomeSource.none': '8' })).toHaveLength(1);
  });
});

describe('a mean', () => {
  test.each([
    ['throughputMonths.closed', 'breakdowns.closed.sex'],
    ['throughputMonths.results', 'results.bySex'],
    ['publicSupportMonthsBefore.closed', 'breakdowns.closed.sex'],
    ['publicSupportMonthsBefore.results', 'results.bySex'],
    ['age.newlyEnrolled', 'breakdowns.newlyEnrolled.sex'],
    ['age.closed', 'breakdowns.closed.sex'],
    ['age.results', 'results.bySex'],
    ['age.enrolledAtEnd', 'breakdowns.enrolledAtEnd.sex'],
  ])('of %s is weighed by %s', (...[metric, counts]) => {
    const means = { [`${metric}.female.mean`]: '10', [`${metric}.male.mean`]: '20' };
    const sexes = { [`${counts}.female`]: '3', [`${counts}.male`]: '1' };
    expect(found({ ...means, ...sexes, [`${metric}.all.mean`]: '12,5' })).toEqual([]);
    expect(found({ ...means, ...sexes, [`${metric}.all.mean`]: '17,5' })).toMatchObject([
      { rule: 'mean-between-parts', paths: ['all', 'female', 'male'].map((group) => `${metric}.${group}.mean`) },
    ]);
  });

  test('of as many women as men lies in the middle', () => {
    const even = { 'age.closed.female.mean': '10', 'age.closed.male.mean': '20' };
    const sexes = { 'breakdowns.closed.sex.female': '2', 'breakdowns.closed.sex.male': '2' };
    expect(found({ ...even, ...sexes, 'age.closed.all.mean': '15' })).toEqual([]);
    expect(found({ ...even, ...sexes, 'age.closed.all.mean': '18' })).toHaveLength(1);
  });

  const means = { 'age.results.female.mean': '10,0', 'age.results.male.mean': '20,0', 'age.results.all.mean': '30,0' };

  test('isn’t checked where the numbers behind it aren’t known', () => {
    expect(found({ ...means, 'results.bySex.female': '3' })).toEqual([]);
    expect(found({ ...means, 'results.bySex.male': '3' })).toEqual([]);
    const sexes = { 'results.bySex.female': '3', 'results.bySex.male': '1' };
    expect(found({ ...means, ...sexes, 'results.bySex.unknown': '1' })).toEqual([]);
    expect(found({ ...means, ...sexes, 'results.bySex.unknown': '0' })).toHaveLength(1);
    expect(found({ ...means, 'results.bySex.female': '0', 'results.bySex.male': '0' })).toEqual([]);
    for (const left of Object.keys(means)) {
      const others = Object.entries(means).filter(([path]) => path !== left);
      expect(found({ ...Object.fromEntries(others), ...sexes })).toEqual([]);
    }
  });

  test('may be off by what rounding of all three can do, and no more', () => {
    // (3 × 10,0 + 1 × 20,0) ÷ 4 = 12,5, each of the three rounded by at most 0,05: at most 0,1 in all.
    const sexes = { 'results.bySex.female': '3', 'results.bySex.male': '1' };
    expect(found({ ...means, ...sexes, 'age.results.all.mean': '12,6' })).toEqual([]);
    expect(found({ ...means, ...sexes, 'age.results.all.mean': '12,4' })).toEqual([]);
    expect(found({ ...means, ...sexes, 'age.results.all.mean': '12,7' })).toHaveLength(1);
    expect(found({ ...means, ...sexes, 'age.results.all.mean': '12,3' })).toHaveLength(1);
  });

  test('is told with as many decimals as it is printed with', () => {
    const sexes = { 'results.bySex.female': '3', 'results.bySex.male': '1' };
    expect(found({ ...means, ...sexes, 'age.results.all.mean': '13,25' })[0]?.message).toMatch(
      /medelvärdet 13,25 .* De ger 12,50\.$/,
    );
    expect(found({ ...means, ...sexes, 'age.results.all.mean': '14' })[0]?.message).toMatch(
      /medelvärdet 14 .* De ger 12,5\.$/,
    );
  });

  test('isn’t held against means that are printed in another unit', () => {
    const path = 'throughputMonths.results';
    const sexes = { 'results.bySex.female': '3', 'results.bySex.male': '1' };
    const inMonths = { [`${path}.female.mean`]: '30 månader', [`${path}.male.mean`]: '30 månader' };
    expect(found({ ...sexes, ...inMonths, [`${path}.all.mean`]: '2,5 år' })).toEqual([]);
    expect(found({ ...sexes, ...inMonths, [`${path}.all.mean`]: '25' })).toHaveLength(1);
  });
});

describe('a column’s date', () => {
  test.each([
    ['flow.enrolledAtStart', '240101', '231231', '240102'],
    ['flow.enrolledAtEnd', '241231', '250101', '241230'],
  ])('at %s may be the day or its neighbour outside', (...[path, day, neighbour, other]) => {
    const dated = (date: string) => foundIn([{ path, printed: '38', heading: `Inskrivna ${date}` }]);
    expect([...dated(day), ...dated(neighbour)]).toEqual([]);
    expect(dated(other)).toMatchObject([{ rule: 'column-date', paths: [path] }]);
  });

  test.each(['231231', '20231231', '2023-12-31', '23-12-31'])('is read as %s', (date) => {
    const [finding] = foundIn([{ path: 'flow.enrolledAtEnd', printed: '38', heading: `Inskrivna ${date}` }]);
    expect(finding?.message).toMatch(/ har datumet 2023-12-31, men siffran är .*, 2024-12-31\.$/);
  });

  test('isn’t looked for in other figures, or in numbers that are no dates', () => {
    expect(foundIn([{ path: 'flow.closed', printed: '16', heading: 'Avslutade 230101' }])).toEqual([]);
    for (const heading of ['Ärende 1230101', 'Ärende 2301011', 'Ärende 120230101', 'År 2023']) {
      expect(foundIn([{ path: 'flow.enrolledAtEnd', printed: '38', heading }])).toEqual([]);
    }
  });
});

describe('a figure that is printed as two numbers', () => {
  const twice = (path: string, one: string, other: string): readonly Typed[] => [
    { path, printed: one },
    { path, printed: other },
  ];

  test('is named, with its row', () => {
    const [finding] = foundIn(twice('closings.byOutcome.other', '7', '5'));
    expect(finding).toMatchObject({ rule: 'printed-alike', paths: ['closings.byOutcome.other'] });
    expect(finding?.message).toBe('Avslut efter orsak, annat, står som 7 på ett ställe och 5 på ett annat.');
  });

  test('is told with its decimals', () => {
    expect(foundIn(twice('throughputMonths.results.all.mean', '17,25', '17,5'))[0]?.message).toMatch(
      /står som 17,25 på ett ställe och 17,5 på ett annat\.$/,
    );
  });

  test('for “annat” is explained by the columns with as many as the difference', () => {
    const leave = { path: 'closings.byOutcome.parental-leave', printed: '2' };
    const compensation = { path: 'closings.byOutcome.sickness-compensation', printed: '2' };
    const work = { path: 'closings.byOutcome.work', printed: '2' };
    const other = twice('closings.byOutcome.other', '5', '7');
    expect(foundIn([leave, work, ...other])[0]?.message).toMatch(
      /Skillnaden är 2, lika många som föräldraledighet: de kan vara inräknade där\.$/,
    );
    expect(foundIn([leave, compensation, ...other])[0]?.message).toMatch(/som sjukersättning eller föräldraledighet:/);
    const without = 'closings.byOutcomeExcludingDropouts';
    const leaveStayed = { path: `${without}.parental-leave`, printed: '2' };
    expect(foundIn([leaveStayed, ...twice(`${without}.other`, '5', '7')])[0]?.message).toMatch(/som föräldraledighet:/);
    expect(foundIn([work, ...other])[0]?.message).toMatch(/på ett annat\.$/);
    // 4 is 2 more than 2, and both are “annat” itself.
    expect(foundIn(twice('closings.byOutcome.other', '2', '4'))[0]?.message).toMatch(/på ett annat\.$/);
    expect(foundIn([leave, ...twice('closings.byOutcome.work', '5', '7')])[0]?.message).toMatch(/på ett annat\.$/);
  });
});

test('findings come rule by rule, the flow first', () => {
  const figures = { ...flow, 'flow.closed': '18', 'flow.persons': '60', 'results.count': '9' };
  const rules = found({
    ...figures,
    'results.bySex.female': '5 (50 %)',
    'results.bySex.male': '2 (50 %)',
  }).map(({ rule }) => rule);
  expect(rules).toEqual(['flow-balances', 'persons-add-up', 'parts-sum-to-whole', 'percent-follows']);
});
