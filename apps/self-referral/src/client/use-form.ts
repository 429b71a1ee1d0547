import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { useEffect, useEffectEvent, useLayoutEffect, useReducer, useState } from 'react';
import { hasAnswers } from '../draft/draft';
import { newKey } from '../draft/new-key';
import { type FormState, formReducer, initialFormState } from '../form/form-state';
import { type Served, settledTeam } from '../served/served';
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
  readonly served: Pick<Served, 'form' | 'teamSlug' | 'teams'>;
  readonly onSentElsewhere: () => void;
};

/** The form's state, kept on the device while the reader has asked for it and nowhere else. */
export function useForm({ storage: deviceStorage, today, served, onSentElsewhere }: FormOnDevice) {
  const [form, dispatch] = useReducer(formReducer, served, servedForm);
  const [isLive, setLive] = useState(false);
  const [hasKeepingFailed, setKeepingFailed] = useState(false);
  const { draft, isKept, outcome } = form;
  // The server knows nothing of the device, so the page starts without it.
  const storage = isLive ? deviceStorage : null;

  const onLive = useEffectEvent(() => {
    setLive(true);
    const kept = deviceStorage && findKeptDraft(deviceStorage, today);
    const isOther = kept?.idempotencyKey !== draft.idempotencyKey && (hasAnswers(draft) || outcome !== null);
    if (!kept || isOther) return;
    const asked = served.teamSlug ?? kept.teamSlug;
    const teamSlug = served.teams.status === 'ready' ? settledTeam(asked, served.teams.list) : asked;
    dispatch({ type: 'found', draft: { ...kept, teamSlug } });
  });
  useLayoutEffect(() => onLive(), []);

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
    isLive,
    storage,
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

/** The form as it came with the page, or a new one to the team that the address names. */
function servedForm({ form, teamSlug: asked, teams }: FormOnDevice['served']): FormState {
  if (form !== null) return form;
  const teamSlug = teams.status === 'ready' ? settledTeam(asked, teams.list) : asked;
  return formReducer(initialFormState(null, newKey()), { type: 'team-chosen', teamSlug });
}
