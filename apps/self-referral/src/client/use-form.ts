import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { hasAnswers } from '../draft/draft';
import { newKey } from '../draft/new-key';
import { formReducer, initialFormState } from '../form/form-state';
import {
  type DeviceStorage,
  findKeptDraft,
  forgetDraft,
  forgetSentDraft,
  keepAsAsked,
  keptDraftIn,
  sentKeyIn,
  storageKey,
} from '../storage/kept-draft';

type FormOnDevice = {
  readonly storage: DeviceStorage | null;
  readonly today: CalendarDate;
  /** The team that the address names. */
  readonly teamSlug: string | null;
  readonly onSentElsewhere: () => void;
};

/** The form's state, kept on the device while the reader has asked for it and nowhere else. */
export function useForm({ storage, today, teamSlug, onSentElsewhere }: FormOnDevice) {
  const [form, dispatch] = useReducer(formReducer, null, () => {
    const initial = initialFormState(storage && findKeptDraft(storage, today), newKey());
    return teamSlug === null ? initial : formReducer(initial, { type: 'team-chosen', teamSlug });
  });
  const [hasKeepingFailed, setKeepingFailed] = useState(false);
  const { draft, isKept, outcome } = form;

  useEffect(() => {
    if (storage === null || keepAsAsked(storage, { draft, isKept }, today)) return;
    dispatch({ type: 'keeping', isKept: false });
    setKeepingFailed(true);
  }, [storage, draft, isKept, today]);

  const onStorage = useEffectEvent((event: StorageEvent) => {
    if (event.key !== storageKey || !isKept) return;
    if (event.newValue === null) return dispatch({ type: 'keeping', isKept: false });
    if (sentKeyIn(event.newValue) === draft.idempotencyKey) {
      dispatch({ type: 'sent', outcome: { kind: 'sent-in-another-tab' }, nextKey: newKey() });
      return onSentElsewhere();
    }
    const changed = keptDraftIn(event.newValue, today);
    if (changed?.idempotencyKey === draft.idempotencyKey) dispatch({ type: 'adopted', draft: changed });
  });
  useEffect(() => {
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);

  const isUnsafe = outcome === null && !isKept && hasAnswers(draft);
  useEffect(() => {
    if (!isUnsafe) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // What browsers before 2023 go by.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsafe]);

  return {
    form,
    dispatch,
    hasKeepingFailed,
    keep: (wanted: boolean) => {
      if (storage !== null && !wanted) forgetDraft(storage);
      setKeepingFailed(false);
      dispatch({ type: 'keeping', isKept: wanted });
    },
    /** Nothing of the form is left on the device. */
    forget: () => {
      if (storage !== null && isKept) forgetDraft(storage);
    },
    forgetSent: (idempotencyKey: string) => {
      if (storage !== null && isKept) forgetSentDraft(storage, idempotencyKey);
    },
  };
}
