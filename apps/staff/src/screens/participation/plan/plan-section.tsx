import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { paths } from '../../../app/routing/paths';
import { ActionArea } from '../../../parts/action/action-area';
import { type ActionPlan, useActionPlan } from '../../../parts/action-plan/action-plan-record';
import { LinkButton } from '../../../parts/link/link-button';
import { Loaded } from '../../../parts/loading/loaded';
import { useOpenCase } from '../open-case';
import { GoalCard } from './goal-card';
import { GoalForm, newGoal } from './goal-form';
import css from './plan.module.css';

/** The action plan: what the participant wants, the steps on the way, and how near it is. */
export function PlanSection() {
  const { participationId } = useOpenCase();
  const query = useActionPlan(participationId);
  return (
    <Loaded
      query={query}
      failed="Handlingsplanen kunde inte hämtas"
      waiting={<Loading label="Handlingsplanen hämtas" lines={6} />}
    >
      {(plan) => <Plan plan={plan} />}
    </Loaded>
  );
}

function Plan({ plan: { goals, changes } }: { readonly plan: ActionPlan }) {
  const { participationId, person, closing } = useOpenCase();
  const mayWrite = closing === null && !person.isDisposed;
  const open = goals.filter(({ state }) => state === 'open');
  const ended = goals.filter(({ state }) => state !== 'open');
  return (
    <Section
      title="Handlingsplan"
      actions={goals.length > 0 && <LinkButton href={paths.planSheet(participationId)}>Plan att skriva ut</LinkButton>}
    >
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'goal',
              label: 'Skriv ett mål',
              available: true,
              next: goals.length === 0,
              form: (panel) => <GoalForm goal={newGoal(crypto.randomUUID())} panel={panel} />,
            },
          ]}
        />
      )}
      {goals.length === 0 && (
        <EmptyState title="Inget mål är skrivet">
          Skriv det första målet med deltagarens egna ord. Sedan lägger du till små steg och en skalfråga.
        </EmptyState>
      )}
      {[...open, ...ended].map((goal) => (
        <GoalCard key={goal.goalId} goal={goal} mayWrite={mayWrite} />
      ))}
      {changes.length > 0 && (
        <details className={css['history']}>
          <summary>Vad som har ändrats ({changes.length})</summary>
          <ol className={css['changes']}>
            {changes.map(({ goalId, number, changedAt, changedByName, wording, changes: said }) => (
              <li key={`${goalId} ${number}`}>
                <p className={css['soft']}>
                  {formatDateTime(changedAt)}, {changedByName ?? 'någon som slutat'}: {wording}
                </p>
                <ul>
                  {said.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}
