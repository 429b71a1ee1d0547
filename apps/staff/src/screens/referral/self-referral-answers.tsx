import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { answeredQuestions } from '@kraften/domain/concepts/self-referral/answered-questions';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import css from './referral.module.css';

type SelfReferralAnswersProps = {
  readonly answers: unknown;
  /** The day that the answers were last changed after the first sending; null when they never were. */
  readonly changedOn: CalendarDate | null;
};

/** What the person wrote in the public form, as it stood when it was last sent. */
export function SelfReferralAnswers({ answers, changedOn }: SelfReferralAnswersProps) {
  const answered = answeredQuestions(answers);
  if (answered.length === 0) return null;
  return (
    <Section title="Personens egna svar" description={originOf(changedOn)}>
      <DefinitionList
        layout="beside"
        facts={answered.map(({ question, answer }) => ({
          term: question,
          value: <span className={css['written']}>{answer}</span>,
        }))}
      />
    </Section>
  );
}

function originOf(changedOn: CalendarDate | null): string {
  if (changedOn === null) return 'Så som de skickades från webben.';
  return `Så som de skickades från webben. Personen ändrade svaren ${formatDate(changedOn)}.`;
}
