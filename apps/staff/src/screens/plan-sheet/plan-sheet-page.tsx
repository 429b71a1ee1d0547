import { goalStateLabels, stepStateLabels } from '@kraften/domain/concepts/action-plan/goal';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { type StoredGoal, useActionPlan } from '../../parts/action-plan/action-plan-record';
import { RatingChart } from '../../parts/action-plan/rating-chart';
import { Loaded } from '../../parts/loading/loaded';
import { Sheet } from '../../parts/page/sheet';
import type { Participation } from '../../parts/participation/participation-record';
import { ParticipationSheetPage } from '../../parts/participation/participation-sheet-page';
import { isMasked } from '../../parts/protection/is-masked';
import css from './plan-sheet.module.css';

const route = getRouteApi('/deltagare/$participationId/plan-att-skriva-ut');

/** The action plan as the participant takes it home: the goals, the steps and the curves, and nothing else of the case. */
export function PlanSheetPage() {
  const { participationId } = route.useParams();
  return (
    <ParticipationSheetPage
      participationId={participationId}
      title="Plan att skriva ut"
      description="Det här är det som deltagaren får med sig. Gå igenom det tillsammans."
      back={{ href: paths.caseSection(participationId, 'plan'), label: 'Handlingsplan' }}
    >
      {(participation) => <PlanSheet key={participationId} participation={participation} />}
    </ParticipationSheetPage>
  );
}

function PlanSheet({ participation }: { readonly participation: Participation }) {
  const { today, team } = useMe();
  const query = useActionPlan(participation.participationId);
  const { person, coachName } = participation;
  return (
    <Loaded
      query={query}
      failed="Handlingsplanen kunde inte hämtas"
      waiting={<Loading label="Planen hämtas" lines={8} />}
    >
      {({ goals }) => (
        <Sheet label="Planen" title="Min plan">
          <p>
            {[
              isMasked(participation) ? '' : `${person.givenName} ${person.familyName}`,
              team.name,
              coachName === null ? '' : `handledare ${coachName}`,
              formatDateWithoutWeekday(today),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          {goals.length === 0 && <p>Inget mål är skrivet än.</p>}
          {goals.map((goal) => (
            <SheetGoal key={goal.goalId} goal={goal} />
          ))}
        </Sheet>
      )}
    </Loaded>
  );
}

function SheetGoal({ goal }: { readonly goal: StoredGoal }) {
  const { wording, state, endedOn, steps } = goal;
  return (
    <section className={css['goal']}>
      <h3 className={css['wording']}>{wording}</h3>
      {state !== 'open' && (
        <p>
          {goalStateLabels[state].sv}
          {endedOn !== null && ` ${formatDateWithoutWeekday(endedOn)}`}
        </p>
      )}
      {steps.length > 0 && (
        <ul className={css['steps']}>
          {steps.map((step) => (
            <li key={step.stepId}>
              <span aria-hidden>{step.state === 'done' ? '☒' : '☐'}</span> {step.what}
              {step.who !== '' && ` (${step.who})`}
              {step.state === 'open'
                ? step.dueOn !== null && `, senast ${formatDateWithoutWeekday(step.dueOn)}`
                : `, ${stepStateLabels[step.state].sv.toLowerCase()}`}
            </li>
          ))}
        </ul>
      )}
      <RatingChart goal={goal} />
    </section>
  );
}
