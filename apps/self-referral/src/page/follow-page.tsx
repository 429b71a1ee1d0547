import type { DoorProblem } from '../door/call-door';
import type { FollowState } from '../follow/follow-state';
import { summarisedErrors } from '../follow/follow-words';
import type { FollowMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { ErrorSummary } from '../part/error-summary';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { Problem } from '../part/problem';
import { SubmitButton } from '../part/submit-button';
import { TextField } from '../part/text-field';
import type { Route } from '../route/route';
import { ReferralStatusView } from './referral-status-view';

type FollowPageProps = { readonly t: FollowMessages; readonly route: Route; readonly follow: FollowState };

/** Where the reference and the code open how far the referral has come. Neither ever stands in an address. */
export function FollowPage({ t, route, follow }: FollowPageProps) {
  const words = t.follow;
  const errors = summarisedErrors(follow.errors, t);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const isOpening = follow.busy === 'open-receipt';
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      {follow.problem === null ? null : (
        <Problem title={follow.status === null ? words.problemTitle : t.notDoneTitle}>
          <p>{problemText(follow.problem, t)}</p>
        </Problem>
      )}
      {follow.status === null ? (
        <>
          <Heading>{words.title}</Heading>
          <p className="soft">{words.hint}</p>
          <IntentForm t={t} intent="open-receipt" route={route}>
            <TextField
              t={t}
              name="reference"
              label={words.reference}
              hint={words.referenceHint}
              value={follow.reference}
              error={errorOf('reference')}
              width="code"
            />
            <TextField
              t={t}
              name="code"
              label={words.code}
              hint={words.codeHint}
              value={follow.code}
              error={errorOf('code')}
              width="code"
            />
            <Actions>
              <SubmitButton isBusy={isOpening}>{isOpening ? words.opening : words.open}</SubmitButton>
            </Actions>
          </IntentForm>
          <p>{words.lost}</p>
        </>
      ) : (
        <ReferralStatusView {...{ t, route, follow, errorOf }} status={follow.status} />
      )}
    </>
  );
}

function problemText(problem: DoorProblem['kind'], t: FollowMessages): string {
  switch (problem) {
    case 'not-found':
    case 'refused':
      return t.follow.notFound;
    case 'no-answer':
      return t.follow.noAnswer;
    case 'fault':
      return t.follow.fault;
    case 'too-many':
      return t.follow.tooMany;
  }
}
