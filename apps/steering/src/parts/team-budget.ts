import type { steeringClient } from '../door/steering-door';

/** A year's budget, as the door gives it. */
export type TeamBudget = Awaited<ReturnType<typeof steeringClient.budget.get.query>>;
