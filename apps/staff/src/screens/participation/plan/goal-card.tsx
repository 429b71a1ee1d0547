import { type GoalStep, goalStateLabels, stepStateLabels } from '@kraften/domain/concepts/action-plan/goal';
import { formatDate, formatDaysUntil } from '@kraften/ui/format/date';
import { Flag } from '@kraften/ui/record/flag';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { failureMessage } from '../../../app/api/failure';
import { useMe } from '../../../app/session/me';
import { ActionArea } from '../../../parts/action/action-area';
import { Panel } from '../../../parts/action/panel';
import { SavedNotice } from '../../../parts/action/saved-notice';
import { type StoredGoal, sendGoal } from '../../../parts/action-plan/action-plan-record';
import { RatingChart } from '../../../parts/action-plan/rating-chart';
import { useOpenCase } from '../open-case';
import { GoalForm } from './goal-form';
import css from './plan.module.css';
import { RatingForm } from './rating-form';
import { StepForm, withStep } from './step-form';

type GoalCardProps = { readonly goal: StoredGoal; readonly mayWrite: boolean };

/** A goal: the participant's words, the steps and the curve. */
export function GoalCard({ goal, mayWrite }: GoalCardProps) {
  const titleId = useId();
  const { wording, state, endedOn, steps, ratings, scalingQuestion } = goal;
  const last = ratings.at(-1);
  return (
    <article id={goal.goalId} className={css['goal']} aria-labelledby={titleId}>
      <div className={css['head']}>
        <h3 id={titleId} className={css['wording']}>
          {wording}
        </h3>
        {state !== 'open' && (
          <StageBadge state="ended">
            {goalStateLabels[state].sv}
            {endedOn !== null && ` ${formatDate(endedOn)}`}
          </StageBadge>
        )}
      </div>
      {steps.length > 0 && <Steps goal={goal} mayWrite={mayWrite} />}
      {last !== undefined && (
        <>
          <RatingChart goal={goal} />
          {last.notLower !== '' && (
            <p className={css['notLower']}>
              <span className={css['soft']}>Vad gör att det inte är lägre? </span>
              {last.notLower}
            </p>
          )}
        </>
      )}
      {last === undefined && scalingQuestion !== '' && (
        <p className={css['soft']}>Skalfråga utan svar ännu: {scalingQuestion}</p>
      )}
      {mayWrite && (
        <div className={css['foot']}>
          <ActionArea
            actions={[
              {
                id: 'step',
                label: 'Lägg till steg',
                available: state === 'open',
                form: (panel) => <StepForm goal={goal} step={null} panel={panel} />,
              },
              {
                id: 'rating',
                label: 'Skatta',
                available: state === 'open' && scalingQuestion !== '',
                form: (panel) => <RatingForm goal={goal} panel={panel} />,
              },
              {
                id: 'goal',
                label: 'Ändra målet',
                available: true,
                form: (panel) => <GoalForm goal={goal} panel={panel} />,
              },
            ]}
          />
        </div>
      )}
    </article>
  );
}

function Steps({ goal, mayWrite }: GoalCardProps) {
  const [changed, setChanged] = useState<GoalStep | null>(null);
  const [saved, setSaved] = useState<{ at: Date; what: string } | null>(null);
  return (
    <>
      <ul className={css['steps']}>
        {goal.steps.map((step) => (
          <StepRow
            key={step.stepId}
            goal={goal}
            step={step}
            mayWrite={mayWrite}
            onChange={() => {
              setSaved(null);
              setChanged(step);
            }}
            onSaved={(what) => setSaved({ at: new Date(), what })}
          />
        ))}
      </ul>
      {saved !== null && <SavedNotice at={saved.at}>{saved.what}</SavedNotice>}
      {changed !== null && (
        <Panel key={changed.stepId} title="Ändra steget">
          <StepForm
            goal={goal}
            step={changed}
            panel={{
              cancel: () => setChanged(null),
              done: (what) => {
                setChanged(null);
                setSaved({ at: new Date(), what });
              },
            }}
          />
        </Panel>
      )}
    </>
  );
}

type StepRowProps = {
  readonly goal: StoredGoal;
  readonly step: GoalStep;
  readonly mayWrite: boolean;
  readonly onChange: () => void;
  readonly onSaved: (what: string) => void;
};

function StepRow({ goal, step, mayWrite, onChange, onSaved }: StepRowProps) {
  const { today } = useMe();
  const { participationId } = useOpenCase();
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const { goalId, version } = goal;
  const { what, who, dueOn, state, endedOn } = step;
  const isOpen = state === 'open';

  const finish = async () => {
    setSending(true);
    setFailure(null);
    try {
      const done = withStep(goal, { ...step, state: 'done', endedOn: today });
      await sendGoal({ participationId, goalId, version }, done);
      onSaved(`Steget är gjort: ${what}`);
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <li className={css['step']} data-state={state}>
      <div>
        <p className={css['what']}>{what}</p>
        <p className={css['soft']}>
          {[who, isOpen ? dueText(dueOn, today) : `${stepStateLabels[state].sv} ${endedOn ?? ''}`]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {isOpen && dueOn !== null && dueOn < today && goal.state === 'open' && <Flag kind="late">Försenat</Flag>}
        {failure !== null && <p role="alert">{failure}</p>}
      </div>
      {mayWrite && (
        <div className={`${css['stepActions']} k-not-print`}>
          {isOpen && (
            <Button variant="default" size="compact-md" disabled={isSending} onClick={() => void finish()}>
              Gjort<span className="k-unseen">: {what}</span>
            </Button>
          )}
          <Button variant="subtle" size="compact-md" onClick={onChange}>
            Ändra<span className="k-unseen"> steget: {what}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function dueText(dueOn: GoalStep['dueOn'], today: string): string {
  return dueOn === null ? '' : `senast ${formatDate(dueOn)} (${formatDaysUntil(dueOn, today)})`;
}
