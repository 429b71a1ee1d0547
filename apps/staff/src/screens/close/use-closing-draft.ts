import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureKindOf } from '../../app/api/failure';
import { readClosingDraft } from '../../parts/closing/closing-record';
import { DraftSaver } from '../../parts/draft/draft-saver';
import { refusalIn } from '../../parts/draft/refusal-in';
import { useSavingAlways } from '../../parts/draft/use-saving-always';

type Writing = {
  readonly participationId: string;
  /** The version that is stored; 0 has never been. */
  readonly version: number;
  /** What stood in the box when it was opened: the stored text, or headings alone. */
  readonly initialText: string;
  /** What stands in the box. */
  readonly text: string;
  readonly replace: (text: string) => void;
};

/** Keeps the final documentation stored while it is written; never over what somebody else has stored meanwhile. */
export function useClosingDraft({ participationId, version, initialText, text, replace }: Writing) {
  const [saver] = useState(() => closingSaver(participationId, initialText, version));
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useSavingAlways(saver, nothingElse);
  useEffect(() => saver.write({ text }), [saver, text]);
  const shown = useRef(state.replaced);
  useEffect(() => {
    if (shown.current !== state.replaced) replace(state.draft.text);
    shown.current = state.replaced;
  }, [state, replace]);
  return { saver, state };
}

const nothingElse = async () => {};

function closingSaver(participationId: string, text: string, version: number): DraftSaver<{ readonly text: string }> {
  return new DraftSaver(
    { draft: { text }, version },
    {
      save: async ({ draft, version: from }) =>
        await apiClient.closing.saveDraft.mutate({ participationId, version: from, text: draft.text }),
      read: async () => {
        const stored = await readClosingDraft(participationId);
        return { draft: { text: stored.text }, version: stored.version };
      },
      saysTheSame: (one, other) => one.text === other.text,
      isConflict: (error) => failureKindOf(error) === 'conflict',
      refusalIn,
    },
  );
}
