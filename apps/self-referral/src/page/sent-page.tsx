import type { ReactNode } from 'react';
import type { Outcome } from '../form/form-state';
import type { FormMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { ButtonLink } from '../part/button-link';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { Section } from '../part/section';
import { SubmitButton } from '../part/submit-button';
import { pathOf, type Route } from '../route/route';

type SentPageProps = {
  readonly t: FormMessages;
  readonly route: Route;
  readonly outcome: Outcome | null;
  /** The address of the page that the code opens, to print beside it. */
  readonly followAddress: string;
  /** Buttons that copy and print, where there is a browser to do it. */
  readonly tools: ReactNode;
};

/** The receipt, shown once. */
export function SentPage({ t, route, outcome, followAddress, tools }: SentPageProps) {
  const words = t.sent;
  if (outcome?.kind !== 'receipt') {
    return (
      <>
        <Heading>{titleOfSent(outcome, t)}</Heading>
        <p className="lead">{outcome?.kind === 'sent-in-another-tab' ? words.elsewhereText : words.goneText}</p>
        <p>{words.goneComfort}</p>
        <Actions>
          <ButtonLink t={t} to={{ page: 'follow' }}>
            {t.frame.follow}
          </ButtonLink>
          <a className="action action-text" href={pathOf({ page: 'start' }, t.language)}>
            {t.frame.toStart}
          </a>
        </Actions>
      </>
    );
  }
  const { teamName, reference, code, isAmended } = outcome.receipt;
  return (
    <>
      <Heading>{titleOfSent(outcome, t)}</Heading>
      <p className="lead">{words.lead(teamName)}</p>
      {isAmended && <p>{words.amended(teamName)}</p>}
      <section className="receipt column" aria-labelledby="receipt">
        <h2 id="receipt">{words.keepTitle}</h2>
        <p className="screen-only">{words.keepText}</p>
        <dl>
          <dt className="soft">{words.reference}</dt>
          <dd className="receipt-value" translate="no">
            <bdi dir="ltr">{reference}</bdi>
          </dd>
          <dt className="soft">{words.code}</dt>
          <dd className="receipt-value" translate="no">
            <bdi dir="ltr">{code}</bdi>
          </dd>
        </dl>
        {tools}
      </section>
      <Section title={words.useTitle}>
        <p>{words.use}</p>
        <p className="print-only">
          {words.address} <bdi dir="ltr">{followAddress}</bdi>
        </p>
      </Section>
      <Section title={words.nextTitle}>
        <ol>
          {words.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.changeMind(teamName)}</p>
        <p>{words.urgent}</p>
      </Section>
      <IntentForm t={t} intent="forget-receipt" route={route}>
        <Actions>
          <SubmitButton isQuiet describedBy="done-hint">
            {words.done}
          </SubmitButton>
        </Actions>
        <p className="soft small screen-only" id="done-hint">
          {words.doneHint}
        </p>
      </IntentForm>
    </>
  );
}

export function titleOfSent(outcome: Outcome | null, t: FormMessages): string {
  switch (outcome?.kind) {
    case 'receipt':
      return t.sent.title;
    case 'sent-in-another-tab':
      return t.sent.elsewhereTitle;
    case undefined:
      return t.sent.goneTitle;
  }
}
