import type { ChangedRecord } from '../../../parts/sending/use-sending-form';
import { type Placement, reloadWorkTraining } from '../../../parts/work-training/work-training-record';

/** A placement as a form changes it. */
export function placementRecord({ participationId, workTrainingId, version }: Placement): ChangedRecord {
  return {
    version,
    reload: async () => {
      const { placements } = await reloadWorkTraining(participationId);
      return placements.find((each) => each.workTrainingId === workTrainingId)?.version ?? version;
    },
  };
}
