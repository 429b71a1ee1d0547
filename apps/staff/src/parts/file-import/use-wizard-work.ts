import { useState } from 'react';
import { failureMessage, fieldErrorsIn } from '../../app/api/failure';
import { type ChosenFile, readChosenFile } from './chosen-file';

export type WizardWork = {
  /** What is being waited for; null when nothing is. */
  readonly pending: string | null;
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** What went wrong last, in words. */
  readonly failure: string | null;
  readonly tell: (done: number, all: number) => void;
  /** Does one thing at a time. */
  readonly attempt: (what: string, work: () => Promise<void>) => Promise<void>;
  /** Reads a file that somebody chose and goes on with it; what is wrong with the file is said. */
  readonly choose: (picked: File, goOn: (chosen: ChosenFile) => Promise<void>) => Promise<void>;
};

/** The work of a wizard's steps, one at a time. */
export function useWizardWork(): WizardWork {
  const [pending, setPending] = useState<string | null>(null);
  const [progress, setProgress] = useState<WizardWork['progress']>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const attempt: WizardWork['attempt'] = async (what, work) => {
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
  };
  return {
    ...{ pending, progress, failure, attempt },
    tell: (done, all) => setProgress({ done, all }),
    choose: (picked, goOn) =>
      attempt('Läser filen …', async () => {
        const read = await readChosenFile(picked);
        if (typeof read === 'string') setFailure(read);
        else await goOn(read);
      }),
  };
}
