import { useState } from 'react';
import { failureMessage, fieldErrorsIn } from '../../app/api/failure';

export type WizardWork = {
  /** What is being waited for; null when nothing is. */
  readonly pending: string | null;
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** What went wrong last, in words. */
  readonly failure: string | null;
  readonly tell: (done: number, all: number) => void;
  readonly fail: (failure: string) => void;
  /** Does one thing at a time. */
  readonly attempt: (what: string, work: () => Promise<void>) => Promise<void>;
};

/** The work of a wizard's steps, one at a time. */
export function useWizardWork(): WizardWork {
  const [pending, setPending] = useState<string | null>(null);
  const [progress, setProgress] = useState<WizardWork['progress']>(null);
  const [failure, setFailure] = useState<string | null>(null);
  return {
    ...{ pending, progress, failure, fail: setFailure },
    tell: (done, all) => setProgress({ done, all }),
    attempt: async (what, work) => {
      if (pending !== null) return;
      setPending(what);
      setProgress(null);
      setFailure(null);
      try {
        await work();
      } catch (error) {
        setFailure(fieldErrorsIn(error)[0]?.message ?? failureMessage(error));
      } finally {
        setPending(null);
        setProgress(null);
      }
    },
  };
}
