import { columnTypes, reportQuestions } from './report-in-sql.mjs';

const rowsPerChunk = 2048;
const millisecondsPerDay = 86_400_000;

/** DuckDB in this process, with one thread, as our figures have. @param {typeof import('@duckdb/node-api')} duckdb */
export async function openDuckdb(duckdb) {
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('set threads = 1');
  const columns = Object.entries(columnTypes).map(([name, type]) => `${name} ${type}`);

  return {
    /** Into its own table, a chunk of rows at a time. @param {readonly any[]} participations */
    async loadRows(participations) {
      await connection.run(`create or replace table cohort (${columns.join(', ')})`);
      const appender = await connection.createAppender('cohort');
      const types = Object.values(columnTypes).map((type) => typeNamed(duckdb, type));
      const dates = new Map();
      for (let start = 0; start < participations.length; start += rowsPerChunk) {
        const rows = participations.slice(start, start + rowsPerChunk).map((participation) => valuesOf(participation));
        const chunk = duckdb.DuckDBDataChunk.create(types);
        chunk.setRows(
          rows.map((row) => row.map((value, index) => (types[index] === duckdb.DATE ? dateOf(value) : value))),
        );
        appender.appendDataChunk(chunk);
      }
      appender.flushSync();
      appender.closeSync();

      /** @param {string | null} text */
      function dateOf(text) {
        if (text === null) return null;
        const known = dates.get(text) ?? new duckdb.DuckDBDateValue(Date.parse(text) / millisecondsPerDay);
        dates.set(text, known);
        return known;
      }
    },

    /** @param {string} file */
    async loadCsv(file) {
      const types = Object.entries(columnTypes).map(([name, type]) => `'${name}': '${type.replaceAll("'", "''")}'`);
      await connection.run(`create or replace table cohort as from read_csv('${file}',
        header = true, delim = ',', quote = '', auto_detect = false, nullstr = '', columns = {${types.join(', ')}})`);
    },

    /** @param {{ from: string, to: string }} period @returns {Promise<Map<string, number | null>>} by path */
    async report(period) {
      const figures = new Map();
      for (const { sql, figures: read } of reportQuestions(period)) {
        const answer = await connection.runAndReadAll(sql);
        for (const [path, value] of read?.(answer.getRows()) ?? []) figures.set(path, value);
      }
      return figures;
    },

    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A participation's cells in the order of the columns. @param {any} participation @returns {any[]} */
export function valuesOf({ closing, ...row }) {
  return [
    row.id,
    row.personId,
    row.sex,
    row.birthDate,
    row.referralSource,
    row.incomeSource,
    row.enrolledOn,
    row.publicSupportMonthsBefore,
    closing?.closedOn ?? null,
    closing?.outcome ?? null,
    closing?.dropout ?? false,
    closing?.transferredTo ?? null,
  ];
}

/** @param {typeof import('@duckdb/node-api')} duckdb @param {string} type */
function typeNamed(duckdb, type) {
  if (type === 'DATE') return duckdb.DATE;
  if (type === 'DOUBLE') return duckdb.DOUBLE;
  if (type === 'BOOLEAN') return duckdb.BOOLEAN;
  const codes = [...type.matchAll(/'([^']+)'/g)].map(([, code = '']) => code);
  return codes.length > 0 ? duckdb.ENUM(codes) : duckdb.VARCHAR;
}
