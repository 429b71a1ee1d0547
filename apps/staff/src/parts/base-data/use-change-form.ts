import { checkBaseDataChange } from '@kraften/domain/concepts/base-data/base-data-change';
import type { BaseDataChangeKind, BaseDataPart } from '@kraften/domain/concepts/base-data/base-data-part';
import { type BaseDataValues, changedValues, valuesOfPart } from '@kraften/domain/concepts/base-data/base-data-values';
import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { useState } from 'react';
import { refreshBaseData } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../action/action-area';
import { newRecordId } from '../sending/new-record-id';
import { readInput, type Schema } from '../sending/read-input';
import { useSendingForm } from '../sending/use-sending-form';
import { type BaseData, recordOfPart } from './base-data-record';
import { newStatement, type StatementValues } from './statement-fields';

type AskedChange = BaseDataValues & {
  readonly part: BaseDataPart;
  readonly kind: BaseDataChangeKind;
  readonly fromOn: CalendarDate | null;
  readonly reason: string;
};

type ChangeFormOptions<Values extends object, Change extends AskedChange> = {
  readonly data: BaseData;
  readonly part: Change['part'];
  readonly schema: Schema<Change>;
  /** What stands in the fields of the part, as the form shows it. */
  readonly stands: Values;
  /** The same as it is kept. */
  readonly kept: BaseDataValues;
  /** The first day from which a change can hold. */
  readonly earliest: string | null;
  readonly send: (change: Change, sent: { readonly changeId: string; readonly version: number }) => Promise<unknown>;
  readonly panel: ActionPanel;
  readonly saved: string;
};

/** A form that corrects or changes one part of base data, by the rules that the server has. */
export function useChangeForm<Values extends object, Change extends AskedChange>(
  options: ChangeFormOptions<Values, Change>,
) {
  const { data, part, schema, stands, kept, earliest, send, panel, saved } = options;
  const { today } = useMe();
  const [changeId] = useState(newRecordId);
  const form = useSendingForm<Values & StatementValues, Change>({
    initialValues: { ...stands, ...newStatement(part) },
    read: (values) => {
      const read = readInput(schema, { part, ...values });
      if (!read.ok) return read;
      return checkBaseDataChange(read.value, {
        changed: changedValues(kept, valuesOfPart(part, { ...read.value })).fields,
        earliest: earliest !== null && isCalendarDate(earliest) ? earliest : null,
        today,
      });
    },
    record: recordOfPart(data, part),
    send: async (change, version) => {
      await send(change, { changeId, version });
      await refreshBaseData();
    },
    onSaved: () => panel.done(saved),
  });
  const written = schema.safeParse({ part, ...form.values, kind: 'correction', fromOn: null });
  const changed = written.success ? changedValues(kept, valuesOfPart(part, { ...written.data })).fields : [];
  return { form, changed };
}
