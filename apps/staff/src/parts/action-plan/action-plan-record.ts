import { checkGoal, type Goal } from '@kraften/domain/concepts/action-plan/goal';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { failure, type Result, success } from '@kraften/domain/result';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../app/api/api-client';
import { queryClient } from '../../app/api/query-client';
import { refreshActionPlan } from '../../app/api/refresh';
import { openingOf, useOpening } from '../protection/opening-store';
import type { ChangedRecord } from '../sending/use-sending-form';

export type ActionPlan = inferOutput<typeof api.actionPlan.get>;
/** A goal as it stands; version 0 has never been saved. */
export type StoredGoal = ActionPlan['goals'][number];

/** The action plan of a case that is open on the page. */
export function useActionPlan(participationId: string) {
  useOpening(participationId);
  return useQuery(planQuery(participationId));
}

function planQuery(participationId: string) {
  return api.actionPlan.get.queryOptions({ participationId, ...openingOf(participationId) });
}

/** A goal as a form changes it. */
export function goalRecord(participationId: string, { goalId, version }: StoredGoal): ChangedRecord {
  return {
    version,
    reload: async () => {
      const plan = await queryClient.fetchQuery({ ...planQuery(participationId), staleTime: 0 });
      return plan.goals.find((goal) => goal.goalId === goalId)?.version ?? 0;
    },
  };
}

/** The goal as it was read last: what a form changes a part of. */
export function latestGoal(participationId: string, goal: StoredGoal): StoredGoal {
  const plan = queryClient.getQueryData(planQuery(participationId).queryKey);
  return plan?.goals.find(({ goalId }) => goalId === goal.goalId) ?? goal;
}

/** Holds a changed goal against its rules; what is wrong in the changed step or rating is said at that form's own fields. */
export function readGoal(
  goal: Goal,
  enrolledOn: CalendarDate,
  today: CalendarDate,
): Result<Goal, readonly FieldError[]> {
  const checked = checkGoal(goal, enrolledOn, today);
  if (checked.ok) return success(checked.value);
  return failure(
    checked.problem.map(({ field, message }) => ({ field: field.replace(/^(steps|ratings)\.\d+\./, ''), message })),
  );
}

export async function sendGoal(
  target: { readonly participationId: string; readonly goalId: string; readonly version: number },
  { wording, scalingQuestion, state, endedOn, steps, ratings }: Goal,
): Promise<void> {
  await apiClient.actionPlan.saveGoal.mutate({
    ...target,
    goal: { wording, scalingQuestion, state, endedOn, steps, ratings },
  });
  await refreshActionPlan();
}
