import type { DisposalStage } from '@kraften/domain/concepts/retention/disposal';

export const stageLabels: Readonly<Record<DisposalStage, string>> = {
  'to-archive': 'Filer till arkivet',
  'to-confirm': 'Ska bekräftas',
  'to-carry-out': 'Pågår',
  done: 'Klar',
};
