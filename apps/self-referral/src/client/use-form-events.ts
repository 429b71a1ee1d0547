import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { oneAtATime } from '../door/one-at-a-time';
import type { Answers } from '../draft/draft';
import { newKey } from '../draft/new-key';
import { monthNumber } from '../draft/typed-date';
import { answersInForce } from '../form/answers-in-force';
import { concernsAbout, noteAfter } from '../form/concerns';
import { errorsRetold, questionWithError } from '../form/form-errors';
import { errorsOutside, formReducer } from '../form/form-state';
import { sendForm } from '../form/send-form';
import { pageAfter, questionOfNote } from '../form/way-through';
import type { FormMessages } from '../messages/messages';
import type { FieldError } from '../question/question';
import { questionFields } from '../question/question-fields';
import type { QuestionId } from '../question/question-id';
import { questionsById } from '../question/questions';
import type { Route } from '../route/route';
import { useForms } from './use-page-events';
import type { SelfReferral, SelfReferralProps } from './use-self-referral';

type FormEvents = SelfReferralProps & SelfReferral & { readonly t: FormMessages };

/** What happens when the form's pages are submitted. */
export function useFormEvents({ t, door, today, place, route, form, dispatch, device, teams, team }: FormEvents): void {
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

  const goOn = (question: QuestionId, changing: boolean, errors: readonly FieldError[]) => {
    const wrong = questionWithError(errors);
    place.go(wrong === null ? pageAfter(question, changing) : questionPage(wrong, true));
  };

  const answer = (question: QuestionId, changing: boolean, data: FormData) => {
    const values = withMonthAsNumber(valuesIn(data, question), t.dates.months);
    const next = formReducer(form, { type: 'answered', question, values });
    const errors = questionsById[question].check(next.draft.answers, t, today);
    dispatch({ type: 'answered', question, values });
    if (errors.length > 0) return dispatch({ type: 'refused', errors: [...next.errors, ...errors] });
    const concerns = concernsAbout(answersInForce(next.draft), team, { today, months: t.dates.months });
    const subject = noteAfter(question, concerns);
    if (subject !== null) return place.go({ page: 'note', subject, changing });
    goOn(question, changing, next.errors);
  };

  const chooseTeam = (data: FormData, next: Route) => {
    const chosen = teams.list.find(({ teamSlug }) => teamSlug === data.get('teamSlug'));
    if (chosen === undefined) return dispatch({ type: 'team-refused', reason: 'missing' });
    dispatch({ type: 'team-chosen', teamSlug: chosen.teamSlug });
    place.go(next);
  };

  const sendNow = async () => {
    if (form.isSending) return;
    dispatch({ type: 'sending' });
    const action = await send({ draft, door, t, today, newKey });
    if (action.type === 'sent') device.forgetSent(draft.idempotencyKey);
    dispatch(action);
    if (action.type === 'sent') return place.replace({ page: 'sent' });
    if (action.type === 'team-refused') return place.go({ page: 'team', changing: true });
    const wrong = action.type === 'refused' ? questionWithError(action.errors) : null;
    if (wrong !== null) place.go(questionPage(wrong, true));
  };

  useForms({
    on: {
      answer: (data) => {
        if (route.page === 'question') answer(route.question, route.changing, data);
      },
      skip: () => {
        if (route.page !== 'question') return;
        dispatch({ type: 'skipped', question: route.question });
        goOn(route.question, route.changing, errorsOutside(form.errors, route.question));
      },
      'choose-team': (data) => {
        const changing = route.page === 'team' && route.changing;
        chooseTeam(data, changing ? { page: 'check' } : questionPage('name', false));
      },
      'switch-team': (data) => {
        if (route.page === 'note') chooseTeam(data, pageAfter(questionOfNote(route.subject), route.changing));
      },
      send: () => void sendNow(),
      'forget-receipt': () => {
        dispatch({ type: 'started-over' });
        place.replace({ page: 'start' });
      },
    },
    onTyping: (data) => {
      if (route.page === 'question') dispatch({ type: 'typed', values: valuesIn(data, route.question) });
    },
  });
}

/** A month in words means another one in another language, so what goes on from its page is its number. */
function withMonthAsNumber(values: Partial<Answers>, months: readonly string[]): Partial<Answers> {
  const { birthMonth } = values;
  return birthMonth === undefined ? values : { ...values, birthMonth: monthNumber(birthMonth, months) };
}

function questionPage(question: QuestionId, changing: boolean): Route {
  return { page: 'question', question, changing };
}

function valuesIn(data: FormData, question: QuestionId): Partial<Answers> {
  return Object.fromEntries(questionFields[question].map((field) => [field, textIn(data, field)]));
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
