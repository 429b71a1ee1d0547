import { whoAmIInSteering } from '../features/account/who-am-i';
import { allocate } from '../features/allocation/allocate';
import { listAllocations } from '../features/allocation/list-allocations';
import { exportEdition } from '../features/annual-report/export-edition';
import { getEdition } from '../features/annual-report/get-edition';
import { listEditions } from '../features/annual-report/list-editions';
import { getTeamBudget } from '../features/budget/get-team-budget';
import { listGroupProposals } from '../features/meeting-proposal/list-group-proposals';
import { saveProposal } from '../features/meeting-proposal/save-proposal';
import { compareTeams } from '../features/report/compare-teams';
import { getCosts } from '../features/report/get-costs';
import { getOverview } from '../features/report/get-overview';
import { getReport } from '../features/report/get-report';
import { getSeries } from '../features/report/get-series';
import { getStaffing } from '../features/staffing/get-staffing';
import { getSteeringMeeting } from '../features/steering-meeting/get-steering-meeting';
import { listSteeringMeetings } from '../features/steering-meeting/list-steering-meetings';
import { openSteeringDocument } from '../features/steering-meeting/open-steering-document';
import { listOwnTeams } from '../features/team/list-own-teams';
import { router } from '../kernel/trpc';

/** All that the steering app can call: aggregates of the teams that the seat reaches, and the steering groups' own meetings. */
export const steeringDoor = router({
  account: { whoAmI: whoAmIInSteering },
  team: { list: listOwnTeams },
  report: { overview: getOverview, get: getReport, series: getSeries, costs: getCosts },
  budget: { get: getTeamBudget, allocations: listAllocations, allocate },
  staffing: { get: getStaffing },
  association: { figures: compareTeams },
  meeting: { list: listSteeringMeetings, get: getSteeringMeeting },
  meetingDocument: { open: openSteeringDocument },
  meetingProposal: { list: listGroupProposals, save: saveProposal },
  annualReport: { list: listEditions, edition: getEdition, export: exportEdition },
});
export type SteeringDoor = typeof steeringDoor;
