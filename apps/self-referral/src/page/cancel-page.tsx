import type { ReactNode } from 'react';
import type { FormMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { GoButton } from '../part/go-button';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { Section } from '../part/section';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';

type CancelPageProps = {
  readonly t: FormMessages;
  readonly route: Route;
  readonly isKept: boolean;
  /** The page of the form that the reader came from. */
  readonly formPage: Route;
  /** The offer to keep the answers on the device, where there is one. */
  readonly keepOffer: ReactNode;
};

/** The way out: go on, keep the answers for another day, or leave nothing behind. */
export function CancelPage({ t, route, isKept, formPage, keepOffer }: CancelPageProps) {
  const words = t.cancel;
  return (
    <>
      <Heading>{words.title}</Heading>
      <p>{isKept ? words.textSaved : words.text}</p>
      <Actions>
        <GoButton t={t} from={route} to={formPage} className="button action">
          {words.goOn}
        </GoButton>
        <IntentForm t={t} intent="discard" route={route} isAction>
          <SubmitButton isQuiet>{words.discard}</SubmitButton>
        </IntentForm>
      </Actions>
      {keepOffer === null ? null : (
        <Section title={words.laterTitle}>
          <p>{isKept ? words.laterTextSaved : words.laterText}</p>
          {keepOffer}
        </Section>
      )}
    </>
  );
}
