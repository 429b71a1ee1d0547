import type { TrialDecisionKind } from '@kraften/domain/concepts/trial-period/trial-period';

export const trialDecisionLabels: Record<TrialDecisionKind, string> = {
  continue: 'Fortsätter',
  end: 'Avslutas',
};
