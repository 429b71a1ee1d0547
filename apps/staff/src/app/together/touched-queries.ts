import type { Query } from '@tanstack/react-query';
import type { NewsOfChange } from './together-client';

type ReadQuery = Pick<Query, 'queryKey' | 'state'>;

/** Calls that change nothing which another page shows. */
const quietAreas = new Set(['print', 'accessLog', 'registerExtract', 'calendar']);
/** What one has to ask for anew, since it takes long or says who looked. */
const askedFor = new Set([
  'account',
  'accessLog',
  'report',
  'registerExtract',
  'team',
  'noteSearch',
  'representative',
  'savedView',
]);
/** What nothing but its own changes touches. */
const apart = new Set(['savedView']);

/** Of the queries, those whose answers the change may have made untrue. */
export function touchedQueries<Read extends ReadQuery>(
  queries: readonly Read[],
  { area, ids }: Pick<NewsOfChange, 'area' | 'ids'>,
): readonly Read[] {
  if (quietAreas.has(area)) return [];
  if (apart.has(area)) return queries.filter(({ queryKey }) => familyOf(queryKey) === area);
  const open = queries.filter(({ queryKey }) => !askedFor.has(familyOf(queryKey)));
  if (ids === null || ids.length === 0) return open;
  // A note names its person, whose page is read by the id of the case: what is read by the same id goes together.
  const reached = new Set(ids);
  for (const query of open) {
    const inputs = idsIn(query.queryKey);
    if (inputs.length > 0 && mentions([query.queryKey, query.state.data], ids)) {
      for (const id of inputs) reached.add(id);
    }
  }
  return open.filter(({ queryKey }) => {
    const inputs = idsIn(queryKey);
    return inputs.length === 0 || inputs.some((id) => reached.has(id));
  });
}

function familyOf([path]: Query['queryKey']): string {
  return Array.isArray(path) && typeof path[0] === 'string' ? path[0] : '';
}

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function idsIn(queryKey: Query['queryKey']): readonly string[] {
  return JSON.stringify(queryKey).match(idPattern) ?? [];
}

function mentions(what: unknown, ids: readonly string[]): boolean {
  const text = JSON.stringify(what);
  return ids.some((id) => text.includes(id));
}
