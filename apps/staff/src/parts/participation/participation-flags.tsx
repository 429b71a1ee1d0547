import {
  type ParticipationFlag,
  participationFlagLabels,
} from '@kraften/domain/concepts/participation/participation-flag';
import { Flag, type FlagKind } from '@kraften/ui/record/flag';
import css from './participation-flags.module.css';

/** What an open participation asks for, as words with a sign. */
export function ParticipationFlags({ flags }: { readonly flags: readonly ParticipationFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <span className={css['flags']}>
      {flags.map((flag) => (
        <Flag key={flag} kind={kinds[flag]}>
          {participationFlagLabels[flag]}
        </Flag>
      ))}
    </span>
  );
}

const kinds: Record<ParticipationFlag, FlagKind> = {
  'follow-up-overdue': 'late',
  'follow-up-soon': 'soon',
  'trial-to-decide': 'soon',
  'over-twelve-months': 'plain',
  'insurance-to-register': 'soon',
};
