import { whoAmIInSteering } from '../features/account/who-am-i';
import { listGroupProposals } from '../features/meeting-proposal/list-group-proposals';
import { saveProposal } from '../features/meeting-proposal/save-proposal';
import { getReport } from '../features/report/get-report';
import { getSeries } from '../features/report/get-series';
import { getSteeringMeeting } from '../features/steering-meeting/get-steering-meeting';
import { listSteeringMeetings } from '../features/steering-meeting/list-steering-meetings';
import { openSteeringDocument } from '../features/steering-meeting/open-steering-document';
import { listOwnTeams } from '../features/team/list-own-teams';
import { router } from '../kernel/trpc';

/** All that the steering app can call: aggregates of the teams that the seat reaches, and the steering groups' own meetings. */
export const steeringDoor = router({
  account: { whoAmI: whoAmIInSteering },
  team: { list: listOwnTeams },
  report: { get: getReport, series: getSeries },
  meeting: { list: listSteeringMeetings, get: getSteeringMeeting },
  meetingDocument: { open: openSteeringDocument },
  meetingProposal: { list: listGroupProposals, save: saveProposal },
});
export type SteeringDoor = typeof steeringDoor;
