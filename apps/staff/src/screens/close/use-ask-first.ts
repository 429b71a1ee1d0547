import { type FormEvent, useRef, useState } from 'react';
import type { SendingForm } from '../../parts/sending/use-sending-form';

/** Puts a question between pressing the button and sending. What is wrong with the form is said before the question. */
export function useAskFirst<Values extends object>(form: SendingForm<Values>, ready: boolean) {
  const [asking, setAsking] = useState(false);
  const confirmed = useRef(false);
  const element = useRef<HTMLFormElement>(null);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (confirmed.current || !ready || form.pending) {
      confirmed.current = false;
      form.onSubmit(event);
      return;
    }
    event.preventDefault();
    element.current = event.currentTarget;
    form.clearErrors();
    setAsking(true);
  }

  return {
    form: { ...form, onSubmit },
    asking,
    cancel: () => setAsking(false),
    confirm: () => {
      setAsking(false);
      confirmed.current = true;
      element.current?.requestSubmit();
    },
  };
}
