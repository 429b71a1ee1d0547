import { failure, type Result, success } from '../../result';
import type { Cohort, CohortTeam } from './cohort';
import { type CohortError, shownValue } from './cohort-error';
import { cohortFields } from './cohort-row';
import { fieldReaders } from './read-field';
import type { RawRow } from './read-row';
import { type ReportError, readRows } from './read-rows';

export const cohortFormat = 'kraften-cohort/1';

/** Reads a cohort from parsed JSON, whatever it holds: the cohort, or every error at once. Never throws. */
export function parseCohort(json: unknown): Result<Cohort, readonly CohortError[]> {
  if (!isObject(json)) {
    return failure([fileError(null, json, 'Filen ska vara ett objekt med format, team och participations.')]);
  }
  const errors: CohortError[] = [];
  const format = own(json, 'format');
  if (format !== cohortFormat) errors.push(fileError('format', format, `Skriv "format": "${cohortFormat}".`));
  const team = readTeam(own(json, 'team'), errors);
  const rows = own(json, 'participations');
  if (!Array.isArray(rows)) {
    errors.push(fileError('participations', rows, 'Skriv deltagandena som en lista.'));
    return failure(errors);
  }
  const participations = readRows((report) => rawRows(rows, report), errors);
  if (!participations.ok) return participations;
  return team === null ? failure(errors) : success({ team, participations: participations.value });
}

function readTeam(raw: unknown, errors: CohortError[]): CohortTeam | null {
  const [id, name] = isObject(raw) ? [own(raw, 'id'), own(raw, 'name')] : [];
  const hasId = typeof id === 'string' && id !== '';
  const hasName = typeof name === 'string' && name !== '';
  if (!hasId) errors.push(fileError('team.id', id, 'Skriv teamets id som en text.'));
  if (!hasName) errors.push(fileError('team.name', name, 'Skriv teamets namn som en text.'));
  return hasId && hasName ? { id, name } : null;
}

const knownFields: ReadonlySet<string> = new Set(cohortFields);

function* rawRows(rows: readonly unknown[], report: ReportError): Generator<RawRow> {
  for (const [index, cells] of rows.entries()) {
    const place = { row: index + 1, line: null };
    if (!isObject(cells)) {
      const rule = 'Varje deltagande ska vara ett objekt med fälten i kohortformatet.';
      report({ ...place, field: null, value: shownValue(cells), rule });
      continue;
    }
    for (const field of Object.keys(cells)) {
      if (!knownFields.has(field)) report({ ...place, ...unknownField(field) });
    }
    yield {
      ...place,
      cellOf: (field) => own(cells, field),
      valueOf: (field) => fieldReaders[field](own(cells, field)),
    };
  }
}

/** The value of an unknown field is never shown: it may be somebody's name. */
export function unknownField(field: string): Pick<CohortError, 'field' | 'value' | 'rule'> {
  return {
    field: shownValue(field),
    value: '–',
    rule: 'Fältet finns inte i kohortformatet. Ta bort det. En kohortfil får inte peka ut någon.',
  };
}

function fileError(field: string | null, raw: unknown, rule: string): CohortError {
  return { row: null, line: null, field, value: shownValue(raw), rule };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that the object has itself: what it would inherit was not in the file. */
function own(object: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}
