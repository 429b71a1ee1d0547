import type { Answers, FieldName } from '../draft/draft';
import { pageBefore } from '../form/way-through';
import type { FormMessages } from '../messages/messages';
import type { TeamWords } from '../messages/team-words';
import { BackButton } from '../part/back-button';
import { ErrorSummary } from '../part/error-summary';
import { answerFormId } from '../part/go-button';
import { IntentForm } from '../part/intent-form';
import { progressId } from '../part/question-heading';
import { SubmitButton } from '../part/submit-button';
import type { FieldError } from '../question/question';
import { questionFields } from '../question/question-fields';
import { questionIds } from '../question/question-id';
import { questionsById } from '../question/questions';
import type { Route } from '../route/route';

type QuestionPageProps = {
  readonly t: FormMessages;
  readonly route: Extract<Route, { page: 'question' }>;
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly team: TeamWords;
  readonly municipalities: readonly string[];
};

/** One question a page: from answers and errors to an HTML form that could be posted as it is. */
export function QuestionPage({ t, route, answers, errors, team, municipalities }: QuestionPageProps) {
  const { Fields, isOptional } = questionsById[route.question];
  const fields = questionFields[route.question];
  const here = errors.filter(({ field }) => fields.includes(field));
  const messages: Partial<Record<FieldName, string>> = {};
  for (const { field, message } of here) messages[field] ??= message;
  const number = questionIds.indexOf(route.question) + 1;
  return (
    <>
      <BackButton t={t} from={route} to={pageBefore(route.question, route.changing)} />
      <ErrorSummary t={t} errors={here} />
      <div className="progress">
        <p id={progressId}>{t.frame.progress(number, questionIds.length)}</p>
        <progress className="bar" value={number} max={questionIds.length} aria-hidden="true" />
      </div>
      <IntentForm t={t} intent="answer" route={route} id={answerFormId} key={route.question}>
        <Fields t={t} answers={answers} errors={messages} team={team} municipalities={municipalities} />
        {isOptional ? <p className="soft">{t.frame.optional}</p> : null}
        <SubmitButton>{route.changing ? t.frame.save : t.frame.continue}</SubmitButton>
      </IntentForm>
      {isOptional ? (
        <IntentForm t={t} intent="skip" route={route}>
          <SubmitButton isQuiet>{t.frame.skip}</SubmitButton>
        </IntentForm>
      ) : null}
    </>
  );
}
