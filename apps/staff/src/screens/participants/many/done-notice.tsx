import { Notice } from '@kraften/ui/feedback/notice';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { failureMessage } from '../../../app/api/failure';
import css from './many.module.css';
import type { DoneToMany } from './many-record';

type State = 'done' | 'undoing' | 'undone';

/** What was done to many, and the way back. Takes focus, since the form that did it is gone. */
export function DoneNotice({ text, undo }: DoneToMany) {
  const notice = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('done');
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => notice.current?.focus(), []);

  async function takeBack(back: () => Promise<void>) {
    setState('undoing');
    setFailure(null);
    try {
      await back();
      setState('undone');
      notice.current?.focus();
    } catch (error) {
      setState('done');
      setFailure(failureMessage(error));
    }
  }

  return (
    <div ref={notice} tabIndex={-1} className={css['done']}>
      <Notice kind="success" announce>
        <p>{state === 'undone' ? 'Det är ångrat, och allt är som förut.' : text}</p>
        {undo !== null && state !== 'undone' && (
          <Button variant="default" aria-disabled={state === 'undoing'} onClick={() => void takeBack(undo)}>
            {state === 'undoing' ? 'Ångrar …' : 'Ångra'}
          </Button>
        )}
        {failure !== null && <p role="alert">{failure}</p>}
      </Notice>
    </div>
  );
}
