import type { ReferralStatus } from '../door/door';
import type { FollowMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';
import { referralSteps } from './referral-steps';

type ReferralStatusViewProps = {
  readonly t: FollowMessages;
  readonly route: Route;
  readonly status: ReferralStatus;
};

export function ReferralStatusView({ t, route, status }: ReferralStatusViewProps) {
  const words = t.status;
  return (
    <>
      <Heading>{words.title}</Heading>
      <p className="lead">{words.sentTo(status.teamName)}</p>
      <ol className="way">
        {referralSteps(status, t).map(({ title, texts, state }) => (
          <li key={title} className={`way-step way-step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <p className={state === 'now' ? 'way-state way-state-now' : 'way-state'}>{words[state]}</p>
            <h2>{title}</h2>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </li>
        ))}
      </ol>
      <IntentForm t={t} intent="close-receipt" route={route}>
        <Actions>
          <SubmitButton isQuiet>{t.follow.close}</SubmitButton>
        </Actions>
      </IntentForm>
    </>
  );
}
