import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { oneAtATime } from '../door/one-at-a-time';
import { newKey } from '../draft/new-key';
import { errorsRetold } from '../form/form-errors';
import { formStep, type Posted, pageAfterSending, typedIn } from '../form/form-step';
import { sendForm } from '../form/send-form';
import type { FormMessages } from '../messages/messages';
import type { Intent } from '../part/intent-form';
import { trapName } from '../part/trap';
import { useForms } from './use-page-events';
import type { SelfReferral, SelfReferralProps } from './use-self-referral';

type FormEvents = SelfReferralProps & SelfReferral & { readonly t: FormMessages };

/** What happens when the form's pages are submitted. */
export function useFormEvents({ t, door, today, place, route, form, dispatch, device, teams }: FormEvents): void {
  const { draft } = form;
  const [send] = useState(() => oneAtATime(sendForm));

  // What is wrong is said in the language that the reader has changed to.
  const saidIn = useRef(t.language);
  const sayAgain = useEffectEvent(() => {
    if (saidIn.current === t.language) return;
    saidIn.current = t.language;
    if (form.errors.length > 0) dispatch({ type: 'retold', errors: errorsRetold(form.errors, draft, { t, today }) });
  });
  useEffect(() => sayAgain(), [t.language]);

  const step = (intent: Intent) => (posted: Posted) => {
    const taken = formStep(intent, posted, { t, today, route, form, teams: teams.list });
    for (const action of taken?.actions ?? []) dispatch(action);
    if (taken?.to) place.go(taken.to);
  };

  const sendNow = async () => {
    if (form.isSending) return;
    dispatch({ type: 'sending' });
    const action = await send({ draft, door, t, today, newKey });
    if (action.type === 'sent') device.forgetSent(draft.idempotencyKey);
    dispatch(action);
    const to = pageAfterSending(action);
    if (to === null) return;
    if (to.page === 'sent') place.replace(to);
    else place.go(to);
  };

  useForms({
    on: {
      answer: step('answer'),
      skip: step('skip'),
      'choose-team': step('choose-team'),
      'switch-team': step('switch-team'),
      send: (posted) => {
        if (posted.get(trapName)) dispatch({ type: 'not-sent', problem: 'unsure' });
        else void sendNow();
      },
      'send-anyway': () => void sendNow(),
      'forget-receipt': () => {
        dispatch({ type: 'started-over' });
        place.replace({ page: 'start' });
      },
    },
    onTyping: (posted) => {
      if (route.page === 'question') dispatch(typedIn(posted, route.question, t.dates.months));
    },
  });
}
