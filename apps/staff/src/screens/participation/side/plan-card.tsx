import { formatDate } from '@kraften/ui/format/date';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { SideCard } from '@kraften/ui/record/side-card';
import { paths } from '../../../app/routing/paths';
import { useOpenCase } from '../open-case';
import css from './case-side.module.css';

/** The goals that are open, and the step that comes first. */
export function PlanCard() {
  const { participationId, person, plan } = useOpenCase();
  if (person.isDisposed) return null;
  const { openGoals, nextStep } = plan;
  return (
    <SideCard title="Handlingsplan">
      {openGoals.length === 0 ? (
        <p>Inget mål är skrivet.</p>
      ) : (
        <ul className={css['goals']}>
          {openGoals.map((wording) => (
            <li key={wording}>{wording}</li>
          ))}
        </ul>
      )}
      {nextStep !== null && (
        <p className={css['soft']}>
          Nästa steg: {nextStep.what}
          {nextStep.dueOn !== null && `, senast ${formatDate(nextStep.dueOn)}`}
        </p>
      )}
      <p className={css['more']}>
        <AppLink href={paths.caseSection(participationId, 'plan')}>Öppna planen</AppLink>
      </p>
    </SideCard>
  );
}
