import { whoAmIInSteering } from '../features/account/who-am-i';
import { exportEdition } from '../features/annual-report/export-edition';
import { getEdition } from '../features/annual-report/get-edition';
import { listEditions } from '../features/annual-report/list-editions';
import { getReport } from '../features/report/get-report';
import { getSeries } from '../features/report/get-series';
import { listOwnTeams } from '../features/team/list-own-teams';
import { router } from '../kernel/trpc';

/** All that the steering app can call: aggregates of the teams that the seat reaches. */
export const steeringDoor = router({
  account: { whoAmI: whoAmIInSteering },
  team: { list: listOwnTeams },
  report: { get: getReport, series: getSeries },
  annualReport: { list: listEditions, edition: getEdition, export: exportEdition },
});
export type SteeringDoor = typeof steeringDoor;
