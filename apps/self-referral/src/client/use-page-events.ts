import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import { useEffect, useEffectEvent } from 'react';
import { answerFormId } from '../part/go-button';
import { type Intent, intents } from '../part/intent-form';
import { languageOf, type Route, routeOf } from '../route/route';

/**
 * The pages are plain links and forms that would work by themselves with a server that answers them. These two hooks
 * spare the reader the reloads. This one catches the links of the app, and the buttons that
 * lead from page to page.
 */
export function useLinks(go: (route: Route, language: Language) => void): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const pressed = event.target instanceof Element ? event.target.closest('a, button[name="go"]') : null;
    if (pressed instanceof HTMLButtonElement) {
      event.preventDefault();
      const address = new URL(pressed.formAction);
      return go(routeOf(address), languageOf(address));
    }
    const link = pressed instanceof HTMLAnchorElement ? pressed : null;
    if (link === null || link.origin !== window.location.origin) return;
    const fragment = link.getAttribute('href')?.match(/^#(.+)$/)?.[1];
    if (fragment !== undefined) {
      event.preventDefault();
      focusOn(fragment);
    } else if (link.pathname.startsWith('/anmalan/')) {
      event.preventDefault();
      go(routeOf(link), languageOf(link));
    }
  });

  useEffect(() => {
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}

type FormEvents = {
  readonly on: Partial<Readonly<Record<Intent, (posted: FormData) => void>>>;
  /** What stands in a question's form, at every change. */
  readonly onTyping?: (posted: FormData) => void;
};

/** Catches the forms whose intents are named. */
export function useForms({ on, onTyping }: FormEvents): void {
  const onSubmit = useEffectEvent((event: SubmitEvent) => {
    const form = formOf(event);
    const handle = form && on[form.intent];
    if (!handle) return;
    event.preventDefault();
    handle(form.data);
  });
  const onInput = useEffectEvent((event: Event) => {
    const form = onTyping && formOf(event);
    if (form?.intent === 'answer') onTyping?.(form.data);
  });

  // What was typed before the script came.
  const onArrival = useEffectEvent(() => {
    const answer = document.getElementById(answerFormId);
    if (answer instanceof HTMLFormElement) onTyping?.(new FormData(answer));
  });

  useEffect(() => {
    onArrival();
    document.addEventListener('submit', onSubmit);
    document.addEventListener('input', onInput);
    document.addEventListener('change', onInput);
    return () => {
      document.removeEventListener('submit', onSubmit);
      document.removeEventListener('input', onInput);
      document.removeEventListener('change', onInput);
    };
  }, []);
}

function formOf(event: Event): { readonly intent: Intent; readonly data: FormData } | null {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (form === null) return null;
  const data = new FormData(form);
  const intent = intents.find((each) => each === data.get('intent'));
  return intent === undefined ? null : { intent, data };
}

function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: element.matches('main') ? 'start' : 'center' });
  element?.focus({ preventScroll: true });
}
