import type { TeamLifeRecords } from '../demo-records';
import { annualReports } from './annual-reports';
import { budgets } from './budgets';
import { costs } from './costs';
import { employers } from './employers';
import { groupLife } from './groups';
import type { LifeSetting } from './life-setting';
import { meetings } from './meetings';
import { outcomeScores } from './outcome-scores';
import { staffPositions } from './staff-positions';
import { withPlan, workNotes } from './work-notes';
import { workTrainings } from './work-trainings';

/** All that a team has done and spent beside the cases themselves. */
export function teamLife(setting: LifeSetting): TeamLifeRecords {
  const trainings = setting.participations
    .flatMap((participation) => workTrainings(setting, participation))
    .map((training) => withPlan(setting, training));
  const spent = costs(setting);
  return {
    ...groupLife(setting),
    ...employers(setting),
    workTrainings: trainings,
    ...workNotes(setting, trainings),
    outcomeScores: setting.participations.flatMap((participation) => outcomeScores(setting, participation)),
    ...meetings(setting),
    costs: spent,
    ...budgets(setting, spent),
    staffPositions: staffPositions(setting),
    ...annualReports(setting),
  };
}
