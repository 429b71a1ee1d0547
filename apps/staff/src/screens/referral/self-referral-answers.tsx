import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { answeredQuestions } from '../../parts/referral/answered-questions';
import css from './referral.module.css';

/** What the person wrote in the public form. */
export function SelfReferralAnswers({ answers }: { readonly answers: unknown }) {
  const answered = answeredQuestions(answers);
  if (answered.length === 0) return null;
  return (
    <Section title="Personens egna svar" description="Så som de skickades från webben.">
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
