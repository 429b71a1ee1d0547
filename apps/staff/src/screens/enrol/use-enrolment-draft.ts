import type { EnrolmentDraft } from '@kraften/domain/concepts/participation/enrolment-draft';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureKindOf } from '../../app/api/failure';
import { DraftSaver } from '../../parts/draft/draft-saver';
import { refusalIn } from '../../parts/draft/refusal-in';
import { useSavingAlways } from '../../parts/draft/use-saving-always';
import { isMasked } from '../../parts/protection/is-masked';
import { type Referral, readReferral } from '../../parts/referral/referral-record';
import type { SendingForm } from '../../parts/sending/use-sending-form';
import { draftOf, type EnrolmentValues, valuesOfDraft } from './enrolment-values';

/** A meeting's values with the text that they are kept as. */
type WrittenMeeting = { readonly text: string; readonly values: EnrolmentValues };

/**
 * Keeps the meeting stored while it goes on. What was written in another window is taken in, field by field, where nothing was
 * written here; `conflict` is what was written in both.
 */
export function useEnrolmentDraft(referral: Referral, opened: EnrolmentValues, form: SendingForm<EnrolmentValues>) {
  const masked = isMasked(referral);
  const written = (values: EnrolmentValues): WrittenMeeting => ({
    values,
    text: JSON.stringify(draftOf(values, masked)),
  });
  const base = useRef(opened);
  const [saver] = useState(() => {
    const stored = (draft: EnrolmentDraft) => written(valuesOfDraft(draft, referral));
    return new DraftSaver<WrittenMeeting>(
      { draft: written(opened), version: referral.enrolment.version },
      {
        save: async ({ draft: { values }, version }) => {
          const draft = draftOf(values, masked);
          const saved = await apiClient.enrolment.saveDraft.mutate({ referralId: referral.referralId, version, draft });
          base.current = values;
          return saved;
        },
        read: async () => {
          const { enrolment } = await readReferral(referral.referralId);
          return enrolment.draft && { draft: stored(enrolment.draft), version: enrolment.version };
        },
        saysTheSame: (one, other) => one.text === other.text,
        isConflict: (error) => failureKindOf(error) === 'conflict',
        refusalIn,
      },
    );
  });
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useSavingAlways(saver, nothingElse);

  const { values, reset } = form;
  useEffect(() => saver.write(written(values)), [saver, values]);

  const { draft, version } = referral.enrolment;
  useEffect(() => {
    if (draft !== null) saver.adopt({ draft: written(valuesOfDraft(draft, referral)), version });
  }, [saver, version]);

  const shown = useRef(state.replaced);
  useEffect(() => {
    if (shown.current !== state.replaced) {
      base.current = state.draft.values;
      reset(state.draft.values);
    }
    shown.current = state.replaced;
  }, [state, reset]);

  /** Ends a conflict with these values. */
  const settleWith = async (chosen: EnrolmentValues) => {
    saver.write(written(chosen));
    await saver.settle('mine');
  };

  const [conflict, setConflict] = useState<MeetingConflict | null>(null);
  const other = state.other?.draft.values ?? null;
  useEffect(() => {
    if (other === null) return setConflict(null);
    const merged = mergeValues({ base: base.current, mine: values, other });
    if (merged.both.length === 0) return void settleWith(merged.values);
    for (const name of names(values)) form.set(name, merged.values[name]);
    setConflict({
      opened: base.current,
      stands: Object.fromEntries(merged.both.map((name) => [name, other[name]])),
    });
  }, [other]);

  return { saver, state, settleWith, conflict };
}

/** What was written both here and in another window: as it was before, and as it stands there. */
type MeetingConflict = { readonly opened: EnrolmentValues; readonly stands: Partial<EnrolmentValues> };

type Versions = { readonly base: EnrolmentValues; readonly mine: EnrolmentValues; readonly other: EnrolmentValues };

/** Two windows' values as one: each field as it was changed, and the names of those that both changed, which stay as they are here. */
export function mergeValues({ base, mine, other }: Versions) {
  const isSame = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);
  const theirs = names(mine).filter((name) => isSame(mine[name], base[name]));
  const both = names(mine).filter(
    (name) => !theirs.includes(name) && !isSame(other[name], base[name]) && !isSame(other[name], mine[name]),
  );
  const values: EnrolmentValues = { ...mine, ...Object.fromEntries(theirs.map((name) => [name, other[name]])) };
  return { values, both };
}

function names(values: EnrolmentValues): readonly (keyof EnrolmentValues)[] {
  return Object.keys(values).filter((name): name is keyof EnrolmentValues => name in values);
}

const nothingElse = async () => {};
