/**
 * The figures over participations in SQL, written as one would for DuckDB: what was enrolled in the period goes into a narrow
 * table first, and the tables are divided from it. The definitions are those of the metrics, put down a second time.
 */
const resultOutcomes = "('work', 'studies', 'other-vocational-rehab')";

/** The columns of a cohort file, with the types that serve DuckDB best: a closed list is an ENUM. */
export const columnTypes = {
  id: 'VARCHAR',
  personId: 'VARCHAR',
  sex: "ENUM('female', 'male', 'unknown')",
  birthDate: 'DATE',
  referralSource: "ENUM('AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER')",
  incomeSource:
    "ENUM('social-assistance', 'sickness-benefit', 'rehabilitation-benefit', 'activity-compensation', 'activity-support', 'unemployment-benefit', 'none', 'other')",
  enrolledOn: 'DATE',
  publicSupportMonthsBefore: 'DOUBLE',
  closedOn: 'DATE',
  outcome: "ENUM('work', 'studies', 'other-vocational-rehab', 'sickness-compensation', 'parental-leave', 'other')",
  dropout: 'BOOLEAN',
  transferredTo: 'VARCHAR',
};

/**
 * @typedef {object} Question
 * @property {string} sql
 * @property {(rows: any[][]) => Iterable<readonly [path: string, value: number | null]>} [figures] what its rows say
 */

/** @param {{ from: string, to: string }} period @returns {Question[]} in the order to ask them */
export function reportQuestions({ from, to }) {
  return [
    { sql: concernedTable(from, to) },
    { sql: timesTable() },
    flow(),
    ...['sex', 'referralSource', 'incomeSource'].map(breakdown),
    outcomes(),
    ...populations.map(([population, rows, age]) => ageBands(population, rows, age)),
    ...populations.map(([population, rows, age]) => distribution(`age.${population}`, { value: age, rows })),
    distribution('age.results', { value: 'ageAtClosing', rows: 'isResult' }),
    distribution('throughputMonths.closed', { value: 'months', from: 'times' }),
    distribution('throughputMonths.results', { value: 'months', rows: 'isResult', from: 'times' }),
    distribution('throughputMonths.results.excludingLongest', withoutLongest('months', 'times')),
    distribution('publicSupportMonthsBefore.closed', { value: 'publicSupportMonthsBefore', rows: 'isClosed' }),
    distribution('publicSupportMonthsBefore.results', { value: 'publicSupportMonthsBefore', rows: 'isResult' }),
    distribution(
      'publicSupportMonthsBefore.results.excludingLongest',
      withoutLongest('publicSupportMonthsBefore', 'concerned'),
    ),
    crossing('crossings.newlyEnrolled.incomeSourceByReferralSource', ['incomeSource', 'referralSource'], 'isNew'),
    crossing('crossings.closed.sexByOutcome', ['sex', 'outcome'], 'isClosed'),
    crossing('crossings.closed.ageBandByOutcome', [bandOf('ageAtClosing'), 'outcome'], 'isClosed'),
    curve(to),
  ];
}

const populations = /** @type {const} */ ([
  ['newlyEnrolled', 'isNew', 'ageAtEnrolment'],
  ['closed', 'isClosed', 'ageAtClosing'],
  ['enrolledAtEnd', 'not isClosed', 'ageAtEnd'],
]);

/** @param {string} from @param {string} to */
function concernedTable(from, to) {
  return `create or replace temp table concerned as
    select id, personId, sex, birthDate, referralSource, incomeSource, enrolledOn, publicSupportMonthsBefore, closedOn,
      outcome, dropout, transferredTo is not null as isTransferred,
      enrolledOn >= date '${from}' as isNew,
      coalesce(closedOn <= date '${to}', false) as isClosed,
      isClosed and not dropout and outcome in ${resultOutcomes} as isResult,
      ${yearsBetween('birthDate', 'enrolledOn')} as ageAtEnrolment,
      ${yearsBetween('birthDate', 'closedOn')} as ageAtClosing,
      ${yearsBetween('birthDate', `date '${to}'`)} as ageAtEnd
    from cohort
    where enrolledOn <= date '${to}' and (closedOn is null or closedOn >= date '${from}')`;
}

/** @param {string} born @param {string} on */
function yearsBetween(born, on) {
  return `(year(${on}) - year(${born}) - (month(${on}) * 100 + day(${on}) < month(${born}) * 100 + day(${born}))::int)`;
}

/** Calendar months: whole ones, and what is left over the length of the month that it falls in. */
function timesTable() {
  return `create or replace temp table times as
    select id, sex, isResult, whole + (closedOn - anchor) / (next - anchor)::double as months
    from (
      select *, (enrolledOn + to_months(whole))::date as anchor, (enrolledOn + to_months(whole + 1))::date as next
      from (
        select id, sex, isResult, enrolledOn, closedOn,
          ((year(closedOn) - year(enrolledOn)) * 12 + month(closedOn) - month(enrolledOn)
            - (least(day(enrolledOn), day(last_day(closedOn))) > day(closedOn))::int)::int as whole
        from concerned where isClosed))`;
}

/** @returns {Question} */
function flow() {
  const counts = {
    'flow.everEnrolled': 'true',
    'flow.enrolledAtStart': 'not isNew',
    'flow.newlyEnrolled': 'isNew',
    'flow.closed': 'isClosed',
    'flow.enrolledAtEnd': 'not isClosed',
    'closings.total': 'isClosed',
    'closings.dropouts': 'isClosed and dropout',
    'closings.totalExcludingDropouts': 'isClosed and not dropout',
    'closings.transfers': 'isClosed and isTransferred',
    'results.count': 'isResult',
    'results.ofAllClosings.numerator': 'isResult',
    'results.ofAllClosings.denominator': 'isClosed',
    'results.excludingDropouts.numerator': 'isResult',
    'results.excludingDropouts.denominator': 'isClosed and not dropout',
    'results.excludingTransfers.numerator': 'isResult and not isTransferred',
    'results.excludingTransfers.denominator': 'isClosed and not dropout and not isTransferred',
    'results.workOrStudies.numerator': "isClosed and not dropout and outcome in ('work', 'studies')",
    'results.workOrStudies.denominator': 'isClosed and not dropout',
    ...Object.fromEntries(
      Object.entries({
        sex: "sex <> 'unknown'",
        birthDate: 'birthDate is not null',
        incomeSource: 'incomeSource is not null',
        publicSupportMonthsBefore: 'publicSupportMonthsBefore is not null',
      }).map(([field, isKnown]) => [`completeness.fields.${field}.numerator`, isKnown]),
    ),
  };
  const columns = [...Object.values(counts).map((rows) => `count(*) filter (${rows})`), 'count(distinct personId)'];
  return {
    sql: `select ${columns.join(', ')} from concerned`,
    figures: ([row = []]) => [...Object.keys(counts), 'flow.persons'].map((path, index) => [path, Number(row[index])]),
  };
}

/** @param {string} dimension @returns {Question} */
function breakdown(dimension) {
  const columns = [...populations.map(([, rows]) => rows), 'isResult'].map((rows) => `count(*) filter (${rows})`);
  return {
    sql: `select coalesce(${dimension}::varchar, 'unknown'), ${columns.join(', ')} from concerned group by ${dimension}`,
    figures: (rows) =>
      rows.flatMap(([code, ...counts]) => [
        ...populations.map(
          ([population], index) =>
            /** @type {const} */ ([`breakdowns.${population}.${dimension}.${code}`, Number(counts[index])]),
        ),
        ...(dimension === 'sex' ? [/** @type {const} */ ([`results.bySex.${code}`, Number(counts[3])])] : []),
      ]),
  };
}

/** @returns {Question} */
function outcomes() {
  return {
    sql: 'select outcome::varchar, count(*), count(*) filter (not dropout) from concerned where isClosed group by outcome',
    figures: (rows) =>
      rows.flatMap(([code, all, stayed]) => [
        [`closings.byOutcome.${code}`, Number(all)],
        [`closings.byOutcomeExcludingDropouts.${code}`, Number(stayed)],
      ]),
  };
}

/** @param {string} age */
function bandOf(age) {
  return `case when ${age} is null then 'unknown' when ${age} < 18 then 'under-18' when ${age} <= 30 then '18-30'
    when ${age} <= 45 then '31-45' when ${age} <= 64 then '46-64' else 'over-64' end`;
}

/** @param {string} population @param {string} rows @param {string} age @returns {Question} */
function ageBands(population, rows, age) {
  return {
    sql: `select ${bandOf(age)}, count(*) from concerned where ${rows} group by 1`,
    figures: (found) => found.map(([code, count]) => [`breakdowns.${population}.ageBand.${code}`, Number(count)]),
  };
}

/** @param {string} path @param {[down: string, across: string]} sides @param {string} rows @returns {Question} */
function crossing(path, [down, across], rows) {
  return {
    sql: `select coalesce((${down})::varchar, 'unknown'), ${across}::varchar, count(*) from concerned where ${rows} group by all`,
    figures: (found) => found.map(([row, column, count]) => [`${path}.${row}.${column}`, Number(count)]),
  };
}

/** @param {string} value @param {string} from */
function withoutLongest(value, from) {
  const longest = `select id from ${from} where isResult and ${value} is not null order by ${value} desc, id limit 1`;
  return { value, from, rows: `isResult and id <> (${longest})` };
}

const summary = ['n', 'missing', 'mean', 'q1', 'median', 'q3', 'min', 'max', 'standardDeviation'];

/**
 * @param {string} path
 * @param {{ value: string, rows?: string, from?: string }} of
 * @returns {Question}
 */
function distribution(path, { value, rows = 'true', from = 'concerned' }) {
  return {
    sql: `select coalesce(sex::varchar, 'all'), count(value), count(*) - count(value), avg(value),
        quantile_cont(value, [0.25, 0.5, 0.75]), min(value), max(value), stddev_samp(value)
      from (select sex, ${value} as value from ${from} where ${rows}) group by grouping sets ((sex), ())`,
    figures: (found) =>
      found.flatMap(([sex, n, missing, mean, quartiles, ...rest]) => {
        const values = [n, missing, mean, ...(quartiles?.items ?? [null, null, null]), ...rest];
        return summary.map(
          (name, index) =>
            /** @type {const} */ ([`${path}.${sex}.${name}`, values[index] === null ? null : Number(values[index])]),
        );
      }),
  };
}

const monthsShown = [3, 6, 12, 18, 24, 36, 48];
const daysPerMonth = 30.436875;

/** Kaplan–Meier and Aalen–Johansen from counts a day. @param {string} to @returns {Question} */
function curve(to) {
  const isOver = `coalesce(closedOn <= date '${to}', false)`;
  return {
    sql: `with
      days as (
        select case when ${isOver} then closedOn - enrolledOn else date '${to}' - enrolledOn end as t, count(*) as followed,
          count(*) filter (${isOver}) as ended,
          count(*) filter (${isOver} and not dropout and outcome in ${resultOutcomes}) as results
        from cohort where enrolledOn <= date '${to}' group by t),
      risk as (select *, sum(followed) over (order by t desc) as atRisk from days),
      survival as (select *, product((atRisk - ended) / atRisk) over (order by t) as s from risk),
      before as (select *, coalesce(lag(s) over (order by t), 1) as sBefore from survival),
      steps as (
        select t, s, sum(sBefore * results / atRisk) over (order by t) as toResult,
          sum(sBefore * (ended - results) / atRisk) over (order by t) as otherwise,
          sum(results) over (order by t) as resultsSoFar, sum(ended) over (order by t) as endedSoFar,
          sum(followed) over (order by t) as leftSoFar
        from before)
      select m, max_by(s, t), max_by(toResult, t), max_by(otherwise, t), max(resultsSoFar), max(endedSoFar),
        (select sum(followed) from days) - max(leftSoFar),
        (select min(t) from steps where s <= 0.5 + 1e-12)
      from (values ${monthsShown.map((months) => `(${months})`).join(', ')}, (1000000)) as shown(m)
        join steps on t <= m * ${daysPerMonth}
      group by m order by m`,
    figures: (rows) =>
      rows.flatMap(([months, stillEnrolled, toResult, otherwise, results, ended, followed, medianDays]) =>
        months === 1_000_000
          ? [
              ['timeToClosing.events', Number(ended)],
              ['timeToClosing.medianMonths', medianDays === null ? null : Number(medianDays) / daysPerMonth],
            ]
          : [
              [`timeToClosing.${months}.stillEnrolled`, Number(stillEnrolled)],
              [`timeToClosing.${months}.closedToResult`, Number(toResult)],
              [`timeToClosing.${months}.closedOtherwise`, Number(otherwise)],
              [`timeToClosing.${months}.followed`, Number(followed)],
              [`timeToClosing.${months}.results`, Number(results)],
              [`timeToClosing.${months}.otherClosings`, Number(ended) - Number(results)],
            ],
      ),
  };
}
