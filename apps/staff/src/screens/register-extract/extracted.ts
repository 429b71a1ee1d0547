import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

export type Collected = inferOutput<typeof api.registerExtract.get>;
export type Section = Collected['extract'][number];
export type Field = Section['records'][number]['fields'][number];

export type Decision = 'release' | 'withhold';
/** What has been decided, by the field's id. */
export type Decisions = ReadonlyMap<string, Decision>;

export function toReviewIn(extract: Collected['extract']): readonly Field[] {
  const fields = extract.flatMap(({ records }) => records.flatMap((record) => record.fields));
  return fields.filter(({ review }) => review !== null);
}
