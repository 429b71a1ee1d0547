import type { EligibilityConcern } from '@kraften/domain/concepts/eligibility/eligibility';
import type { Answers } from '../draft/draft';
import { concernsAge } from '../form/concerns';
import type { SendProblem } from '../form/form-state';
import type { FormMessages } from '../messages/messages';
import type { TeamWords } from '../messages/team-words';
import { Actions } from '../part/actions';
import { BackButton } from '../part/back-button';
import { GoButton } from '../part/go-button';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { Problem } from '../part/problem';
import { SubmitButton } from '../part/submit-button';
import { Trap } from '../part/trap';
import { type QuestionId, questionIds } from '../question/question-id';
import { questionsById } from '../question/questions';
import type { Route } from '../route/route';

type CheckPageProps = {
  readonly t: FormMessages;
  readonly route: Route;
  readonly answers: Answers;
  readonly skipped: readonly QuestionId[];
  readonly team: TeamWords;
  readonly concerns: readonly EligibilityConcern[];
  readonly isSending: boolean;
  readonly problem: SendProblem | null;
};

export function CheckPage(props: CheckPageProps) {
  const { t, route, answers, skipped, team, concerns, isSending, problem } = props;
  const words = t.check;
  return (
    <>
      <BackButton t={t} from={route} to={{ page: 'question', question: 'consent', changing: false }} />
      {problem === null ? null : (
        <Problem title={words.problemTitle}>
          <p>{problemText(problem, t)}</p>
        </Problem>
      )}
      <Heading>{words.title}</Heading>
      <p className="soft">{words.hint}</p>
      <dl className="answers">
        {team === null ? null : (
          <Row
            t={t}
            label={t.team.summary}
            lines={[t.team.summaryValue(team)]}
            from={route}
            to={{ page: 'team', changing: true }}
          />
        )}
        {questionIds.map((id) => {
          const lines = questionsById[id].lines(answers, t);
          const unanswered = skipped.includes(id) ? words.skipped : words.unanswered;
          return (
            <Row
              key={id}
              t={t}
              label={questionsById[id].summary(t)}
              lines={lines.length > 0 ? lines : null}
              unanswered={unanswered}
              from={route}
              to={{ page: 'question', question: id, changing: true }}
            />
          );
        })}
      </dl>
      {team !== null && concernsAge(concerns) ? <p className="reminder">{t.note.onCheckAge(team)}</p> : null}
      {team !== null && concerns.includes('outside-catchment') ? (
        <p className="reminder">{t.note.onCheckMunicipality(team)}</p>
      ) : null}
      <IntentForm t={t} intent={problem === 'unsure' ? 'send-anyway' : 'send'} route={route}>
        <p>{words.goesTo(team)}</p>
        {problem === 'unsure' ? null : <Trap t={t} />}
        <Actions>
          <SubmitButton isBusy={isSending}>{isSending ? words.sending : words.send}</SubmitButton>
          <span className="unseen" role="status">
            {isSending ? words.sending : ''}
          </span>
        </Actions>
      </IntentForm>
    </>
  );
}

type RowProps = {
  readonly t: FormMessages;
  readonly label: string;
  readonly lines: readonly string[] | null;
  readonly unanswered?: string;
  readonly from: Route;
  readonly to: Route;
};

function Row({ t, label, lines, unanswered, from, to }: RowProps) {
  return (
    <div className="answer">
      <dt className="answer-name">{label}</dt>
      <dd className="answer-text">
        {lines === null ? <p className="soft">{unanswered}</p> : null}
        {lines?.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </dd>
      <dd className="answer-change">
        <GoButton t={t} from={from} to={to} className="link target">
          {t.check.change}
          <span className="unseen"> {label.toLowerCase()}</span>
        </GoButton>
      </dd>
    </div>
  );
}

function problemText(problem: SendProblem, t: FormMessages): string {
  switch (problem) {
    case 'no-answer':
      return t.check.noAnswer;
    case 'fault':
      return t.check.fault;
    case 'too-many':
      return t.check.tooMany;
    case 'unsure':
      return t.check.unsure;
  }
}
