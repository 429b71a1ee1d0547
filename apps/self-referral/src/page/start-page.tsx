import { languageTags } from '@kraften/domain/concepts/self-referral/form-language';
import type { Messages } from '../messages/messages';
import type { TeamWords } from '../messages/team-words';
import { Actions } from '../part/actions';
import { ButtonLink } from '../part/button-link';
import { GoButton } from '../part/go-button';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { Notice } from '../part/notice';
import { Section } from '../part/section';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';

type StartPageProps = {
  readonly t: Messages;
  readonly route: Route;
  readonly team: TeamWords;
  readonly teamSlug: string | null;
  /** What has been before: nothing, answers to go on with, answers that a reload took away, or a sent form. */
  readonly before: 'nothing' | 'kept' | 'answers' | 'lost' | 'sent';
  readonly firstPage: Route;
  readonly resumeAt: Route;
  /** The teams that take nobody in now, with what they say. */
  readonly stops: readonly { readonly places: string; readonly text: string }[];
};

export function StartPage({ t, route, team, teamSlug, before, firstPage, resumeAt, stops }: StartPageProps) {
  const words = t.start;
  const isNew = before === 'nothing' || before === 'lost';
  return (
    <>
      <Heading>{words.title(team)}</Heading>
      <p className="lead">{words.lead}</p>

      {stops.length === 0 ? null : (
        <Notice title={words.stopTitle(team)}>
          {stops.map(({ places, text }) => (
            <p key={places} lang={languageTags.sv} dir="auto">
              {team === null ? `${places}: ${text}` : text}
            </p>
          ))}
          <p>{words.stopText}</p>
        </Notice>
      )}
      {before === 'lost' ? (
        <Notice title={words.lostTitle}>
          <p>{words.lostText}</p>
        </Notice>
      ) : null}
      {before === 'kept' || before === 'answers' ? (
        <Notice title={before === 'kept' ? words.savedTitle : words.unsentTitle}>
          <p>{before === 'kept' ? words.savedText : words.unsentText}</p>
          <Actions>
            <GoButton t={t} from={route} to={resumeAt} className="button action">
              {words.resume}
            </GoButton>
            <GoButton t={t} from={route} to={{ page: 'cancel' }} className="button quiet action">
              {words.discard}
            </GoButton>
          </Actions>
        </Notice>
      ) : null}
      {before === 'sent' ? (
        <Notice title={words.sentTitle}>
          <p>{words.sentText}</p>
          <Actions>
            <ButtonLink t={t} to={{ page: 'sent' }}>
              {words.showReceipt}
            </ButtonLink>
            <IntentForm t={t} intent="start-another" route={route} isAction>
              <SubmitButton isQuiet>{words.another}</SubmitButton>
            </IntentForm>
          </Actions>
        </Notice>
      ) : null}

      {isNew ? (
        <>
          <Actions>
            <ButtonLink t={t} to={firstPage} teamSlug={teamSlug}>
              {words.begin}
            </ButtonLink>
          </Actions>
          <p className="soft">{words.atOnce}</p>
        </>
      ) : null}

      <Section title={words.aboutTitle(team)}>
        <p>{words.about(team)}</p>
        <p>{words.owners}</p>
      </Section>
      <Section title={words.whoTitle}>
        <p>{words.who(team)}</p>
        <p>{words.unsure}</p>
      </Section>
      <Section title={words.nextTitle}>
        <ol className="steps">
          {words.steps.map((step) => (
            <li className="step" key={step.title}>
              <strong>{step.title}</strong>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.factsTitle}>
        <ul>
          {words.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Section>
      <Notice title={t.protectedIdentity.title}>
        <p>{t.protectedIdentity.text(team)}</p>
      </Notice>
      {isNew ? (
        <Actions>
          <ButtonLink t={t} to={firstPage} teamSlug={teamSlug}>
            {words.begin}
          </ButtonLink>
        </Actions>
      ) : null}
    </>
  );
}
