import {
  type ParticipationFlag,
  participationFlagLabels,
} from '@kraften/domain/concepts/participation/participation-flag';

/**
 * Which participations the list shows. Open ones, of every coach, unless said otherwise. An address that says nothing opens the view
 * that its reader has chosen to begin with; `inskrivna` says that it is to be the open ones.
 */
export type ParticipantsSearch = {
  readonly visa?: 'inskrivna' | 'avslutade' | 'alla';
  /** A coach's user id, or `mina`. */
  readonly handledare?: string;
  readonly flagga?: ParticipationFlag;
  /** The column that the list is sorted by, with `-` before it for the last first. */
  readonly sortera?: string;
  /** The columns that somebody chose, in their order, with a dot between them. */
  readonly kolumner?: string;
};

export function readParticipantsSearch(search: Record<string, unknown>): ParticipantsSearch {
  const { visa, handledare, flagga, sortera, kolumner } = search;
  return {
    ...(visa === 'inskrivna' || visa === 'avslutade' || visa === 'alla' ? { visa } : {}),
    ...(typeof handledare === 'string' && handledare !== '' ? { handledare } : {}),
    ...(isParticipationFlag(flagga) ? { flagga } : {}),
    ...(typeof sortera === 'string' && /^-?[a-zA-Z]+$/.test(sortera) ? { sortera } : {}),
    ...(typeof kolumner === 'string' && /^[a-zA-Z]+(\.[a-zA-Z]+)*$/.test(kolumner) ? { kolumner } : {}),
  };
}

export function isParticipationFlag(code: unknown): code is ParticipationFlag {
  return typeof code === 'string' && Object.hasOwn(participationFlagLabels, code);
}
