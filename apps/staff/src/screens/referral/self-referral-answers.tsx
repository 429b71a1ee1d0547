import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { answeredQuestions } from '@kraften/domain/concepts/self-referral/answered-questions';
import {
  type FormLanguage,
  formLanguageLabels,
  languageTags,
} from '@kraften/domain/concepts/self-referral/form-language';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import css from './referral.module.css';

type SelfReferralAnswersProps = {
  readonly answers: unknown;
  /** The language of the form that they were given in. */
  readonly language: FormLanguage | null;
  /** The day that the answers were last changed after the first sending; null when they never were. */
  readonly changedOn: CalendarDate | null;
};

/** What the person wrote in the public form, as it stood when it was last sent. */
export function SelfReferralAnswers({ answers, language, changedOn }: SelfReferralAnswersProps) {
  const answered = answeredQuestions(answers);
  if (answered.length === 0) return null;
  return (
    <Section title="Personens egna svar" description={originOf(language, changedOn)}>
      <DefinitionList
        layout="beside"
        facts={answered.map(({ question, answer, isOwnWords }) => ({
          term: question,
          value: (
            <div
              className={css['written']}
              dir="auto"
              lang={isOwnWords && language !== null ? languageTags[language] : undefined}
            >
              {answer}
            </div>
          ),
        }))}
      />
    </Section>
  );
}

function originOf(language: FormLanguage | null, changedOn: CalendarDate | null): string {
  return [
    'Så som de skickades från webben.',
    ...(language === null ? [] : [`Skrev på ${formLanguageLabels[language]}.`]),
    ...(changedOn === null ? [] : [`Personen ändrade svaren ${formatDate(changedOn)}.`]),
  ].join(' ');
}
