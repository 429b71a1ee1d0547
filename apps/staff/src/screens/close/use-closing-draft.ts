import { useCallback, useEffect, useRef, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureKindOf } from '../../app/api/failure';
import { readClosingDraft } from '../../parts/closing/closing-record';

type Draft = { readonly text: string; readonly version: number };
export type DraftStatus = {
  readonly kind: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict';
  readonly savedAt: Date | null;
  /** What somebody else has written meanwhile. */
  readonly other: Draft | null;
};

const pauseBeforeSaving = 800;
const pauseBeforeTryingAgain = 5000;

type Writing = {
  readonly participationId: string;
  readonly stored: Draft;
  /** What stood in the box when it was opened: the stored text, or headings alone. */
  readonly initialText: string;
  /** What stands in the box. */
  readonly text: string;
  readonly replace: (text: string) => void;
};

/** Keeps the final documentation stored while it is written; never over what somebody else has stored meanwhile. */
export function useClosingDraft({ participationId, stored, initialText, text, replace }: Writing) {
  const [status, setStatus] = useState<DraftStatus>({ kind: 'untouched', savedAt: null, other: null });
  const version = useRef(stored.version);
  const savedText = useRef(initialText);
  const latest = useRef(text);
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current = text;

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (sending.current || latest.current === savedText.current) return;
    const sent = latest.current;
    sending.current = true;
    setStatus((before) => ({ ...before, kind: 'saving' }));
    try {
      const answer = await apiClient.closing.saveDraft.mutate({
        participationId,
        version: version.current,
        text: sent,
      });
      version.current = answer.version;
      savedText.current = sent;
      setStatus({ kind: latest.current === sent ? 'saved' : 'unsaved', savedAt: new Date(), other: null });
      if (latest.current !== sent) timer.current = setTimeout(() => void save(), pauseBeforeSaving);
    } catch (error) {
      const other =
        failureKindOf(error) === 'conflict' ? await readClosingDraft(participationId).catch(() => null) : null;
      if (other === null) timer.current = setTimeout(() => void save(), pauseBeforeTryingAgain);
      setStatus((before) => ({ ...before, kind: other === null ? 'failed' : 'conflict', other }));
    } finally {
      sending.current = false;
    }
  }, [participationId]);

  useEffect(() => {
    if (text === savedText.current) return;
    setStatus((before) => (before.kind === 'conflict' ? before : { ...before, kind: 'unsaved' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pauseBeforeSaving);
  }, [text, save]);
  useEffect(() => {
    const saveNow = () => void save();
    window.addEventListener('pagehide', saveNow);
    window.addEventListener('online', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('online', saveNow);
      saveNow();
      clearTimeout(timer.current);
    };
  }, [save]);

  return {
    status,
    /** Settles a conflict: with the text here, or with the other's. */
    settle: (choice: 'mine' | 'other') => {
      const { other } = status;
      if (other === null) return;
      version.current = other.version;
      savedText.current = other.text;
      setStatus((before) => ({ ...before, kind: 'saved', other: null }));
      if (choice === 'other') replace(other.text);
      else void save();
    },
  };
}
