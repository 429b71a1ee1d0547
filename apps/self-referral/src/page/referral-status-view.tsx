import type { ReferralStatus } from '../door/door';
import type { FollowState } from '../follow/follow-state';
import { doneWords } from '../follow/follow-words';
import { formatDate } from '../messages/format-date';
import type { FollowMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { ReceiptWord } from '../part/receipt-word';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';
import { referralSteps } from './referral-steps';
import { VisitForm } from './visit-form';
import { WithdrawForm } from './withdraw-form';
import { WriteForm } from './write-form';

type ReferralStatusViewProps = {
  readonly t: FollowMessages;
  readonly route: Route;
  readonly follow: FollowState;
  readonly status: ReferralStatus;
  readonly errorOf: (field: string) => string | undefined;
};

/** How far the referral has come, and what one can do about it. */
export function ReferralStatusView({ t, route, follow, status, errorOf }: ReferralStatusViewProps) {
  const words = t.status;
  const shared = { t, route, keys: { reference: follow.reference, code: follow.code } };
  return (
    <>
      {follow.done === null ? null : <ReceiptWord {...doneWords(follow.done, t)} />}
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
      {status.mayChooseVisit ? (
        <VisitForm {...shared} status={status} error={errorOf('visitTime')} isBusy={follow.busy === 'choose-visit'} />
      ) : null}
      {status.writtenOn === null ? null : (
        <p className="soft">{t.write.writtenOn(formatDate(status.writtenOn, t.dates))}</p>
      )}
      {status.mayWrite ? (
        <WriteForm
          {...shared}
          key={follow.messageId}
          messageId={follow.messageId}
          text={follow.text}
          error={errorOf('text')}
          isBusy={follow.busy === 'write-on-receipt'}
        />
      ) : null}
      {status.mayWithdraw ? (
        <WithdrawForm {...shared} error={errorOf('withdraw')} isBusy={follow.busy === 'withdraw'} />
      ) : null}
      <IntentForm t={t} intent="close-receipt" route={route}>
        <Actions>
          <SubmitButton isQuiet>{t.follow.close}</SubmitButton>
        </Actions>
      </IntentForm>
    </>
  );
}
