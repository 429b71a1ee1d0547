import { defaultThreshold } from '@kraften/domain/suppression/default-threshold';

/** The team's threshold: counts below it are hidden from those who see less than the team. */
export function thresholdOf(): number {
  return defaultThreshold;
}
