import { whoAmIInSteering } from '../features/account/who-am-i';
import { allocate } from '../features/allocation/allocate';
import { listAllocations } from '../features/allocation/list-allocations';
import { getTeamBudget } from '../features/budget/get-team-budget';
import { compareTeams } from '../features/report/compare-teams';
import { getCosts } from '../features/report/get-costs';
import { getOverview } from '../features/report/get-overview';
import { getReport } from '../features/report/get-report';
import { getSeries } from '../features/report/get-series';
import { listOwnTeams } from '../features/team/list-own-teams';
import { router } from '../kernel/trpc';

/** All that the steering app can call: aggregates of the teams that the seat reaches. */
export const steeringDoor = router({
  account: { whoAmI: whoAmIInSteering },
  team: { list: listOwnTeams },
  report: { overview: getOverview, get: getReport, series: getSeries, costs: getCosts },
  budget: { get: getTeamBudget, allocations: listAllocations, allocate },
  association: { figures: compareTeams },
});
export type SteeringDoor = typeof steeringDoor;
