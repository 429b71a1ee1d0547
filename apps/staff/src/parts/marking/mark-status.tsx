import { formatTime } from '@kraften/ui/format/instant';
import type { SaverState } from './mark-saver';

type MarkStatusProps = {
  readonly state: Pick<SaverState<unknown>, 'status' | 'savedAt' | 'reason'>;
  /** How many of them are marked; of nobody nothing is said. */
  readonly noted: number;
  readonly of: number;
};

/** How many are marked, and whether that is stored. */
export function MarkStatus({ state, noted, of }: MarkStatusProps) {
  return <p role="status">{statusText(state, of === 0 ? '' : `${noted} av ${of} antecknade. `)}</p>;
}

function statusText({ status, savedAt, reason }: MarkStatusProps['state'], counted: string): string {
  switch (status) {
    case 'idle':
      return counted;
    case 'saving':
      return `${counted}Sparar …`;
    case 'saved':
      return `${counted}Sparat ${savedAt === null ? '' : formatTime(savedAt)}.`;
    case 'failed':
      return 'Inte sparat: vi får ingen kontakt. Vi försöker igen. Stäng inte fönstret.';
    case 'refused':
      return `Inte sparat: ${reason ?? ''}`;
  }
}
