import type { Transaction } from '@kraften/db/database';
import type { BaseDataChangeRecord } from '@kraften/db/records/base-data';
import { loadUserNames } from '@kraften/db/records/membership';
import { BaseDataField } from '@kraften/domain/concepts/base-data/base-data-part';
import { baseDataText } from '@kraften/domain/concepts/base-data/base-data-text';

type DescribedField = { readonly field: BaseDataField; readonly before: string; readonly after: string };

/** Changes as one reads them: by whom, and field by field what stood and what came instead. */
export async function describedChanges(tx: Transaction, changes: readonly BaseDataChangeRecord[]) {
  const coachIds = changes.flatMap(({ before, after }) => [before?.coachId, after?.coachId]);
  const names = await loadUserNames(tx, [
    ...changes.map(({ recordedById }) => recordedById),
    ...coachIds.flatMap((id) => (typeof id === 'string' ? id : [])),
  ]);
  return changes.map((change) => {
    const { before, after, recordedById, personId: _personId, participationId: _participationId, ...rest } = change;
    const fields = BaseDataField.options.flatMap((field): DescribedField[] => {
      const [stood, stands] = [before?.[field], after?.[field]];
      if (stood === undefined || stands === undefined) return [];
      return [{ field, before: baseDataText(field, stood, names), after: baseDataText(field, stands, names) }];
    });
    return { ...rest, fields, recordedByName: names.get(recordedById) ?? null };
  });
}
