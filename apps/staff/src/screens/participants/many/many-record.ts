import type { OneOfMany } from '@kraften/domain/concepts/many-at-once/many-at-once';
import type { ListedParticipation } from '../../../parts/participation/use-listed-participations';
import { newRecordId } from '../../../parts/sending/new-record-id';

/** What is done to many, as the page shows it. */
export type DoneToMany = {
  /** What was done: "Handledaren är bytt för 12 deltagare." */
  readonly text: string;
  /** Takes it back; null where that is done one by one. */
  readonly undo: (() => Promise<void>) | null;
};

export type ManyFormProps = {
  /** Those that were chosen, in the order of the list. */
  readonly rows: readonly ListedParticipation[];
  readonly onDone: (done: DoneToMany) => void;
  readonly onCancel: () => void;
};

/** A row of the list as the rules for many see it. */
export function oneOf(row: ListedParticipation): OneOfMany {
  return { ...row, bookedOn: row.ongoing?.bookedOn ?? null };
}

export function nameOf({ givenName, familyName }: ListedParticipation): string {
  return `${givenName} ${familyName}`;
}

/** "en deltagare", "12 deltagare". */
export function participantsText(count: number): string {
  return count === 1 ? 'en deltagare' : `${count} deltagare`;
}

/** The same id for the same participation however often the form is sent. */
export function newRowIds(): (participationId: string) => string {
  const ids = new Map<string, string>();
  return (participationId) => {
    const id = ids.get(participationId) ?? newRecordId();
    ids.set(participationId, id);
    return id;
  };
}
