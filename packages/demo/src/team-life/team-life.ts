import type { TeamLifeRecords } from '../demo-records';
import { costs } from './costs';
import { groupLife } from './groups';
import type { LifeSetting } from './life-setting';
import { meetings } from './meetings';
import { outcomeScores } from './outcome-scores';
import { workTrainings } from './work-trainings';

/** All that a team has done and spent beside the cases themselves. */
export function teamLife(setting: LifeSetting): TeamLifeRecords {
  return {
    ...groupLife(setting),
    workTrainings: setting.participations.flatMap((participation) => workTrainings(setting, participation)),
    outcomeScores: setting.participations.flatMap((participation) => outcomeScores(setting, participation)),
    ...meetings(setting),
    costs: costs(setting),
  };
}
