import { journalNoteKindLabels } from '@kraften/domain/concepts/journal-note/journal-note';
import type { SearchedSource } from '@kraften/domain/concepts/note-search/searched-source';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';

export type Hit = inferOutput<typeof api.noteSearch.find>['hits'][number];

const sourceLabels: Record<Exclude<SearchedSource, 'note'>, string> = {
  mapping: 'Kartläggning',
  goal: 'Mål i handlingsplanen',
  'follow-up': 'Uppföljning',
  'meeting-case': 'Ärende på teammöte',
  'meeting-point': 'Punkt på ett möte',
  'meeting-addition': 'Tillägg till ett protokoll',
  placement: 'Arbetsträning',
  matching: 'Matchning till arbetsplats',
  referral: 'Remiss',
  'final-documentation': 'Slutdokumentation',
  'closing-draft': 'Utkast till slutdokumentation',
};

/** What sort of record it is: "Telefonsamtal", "Uppföljning". */
export function sourceText({ source, noteKind }: Pick<Hit, 'source' | 'noteKind'>): string {
  return source === 'note' ? journalNoteKindLabels[noteKind ?? 'other'].sv : sourceLabels[source];
}

/** Whose case it is in; of what is in no case, that it is the meeting's. */
export function whoseText({ case: of }: Pick<Hit, 'case'>): string {
  return of === null ? 'Mötets dagordning' : `${of.givenName} ${of.familyName}`;
}

/** The way to the record, which is shown there. */
export function hitHref({ source, recordId, case: of, meetingId }: Hit): string {
  if (meetingId !== null) return `${paths.meeting(meetingId)}#${recordId}`;
  if (of === null) return paths.meetings;
  const { participationId, referralId } = of;
  if (participationId === null) return `${paths.referral(referralId)}#${recordId}`;
  const inSection = (segment: string, anchor = recordId) => `${paths.caseSection(participationId, segment)}#${anchor}`;
  switch (source) {
    case 'note':
    case 'referral':
    case 'meeting-case':
    case 'meeting-point':
    case 'meeting-addition':
      return inSection('');
    case 'mapping':
      return inSection('kartlaggning');
    case 'goal':
      return inSection('plan');
    case 'follow-up':
      return inSection('uppfoljningar');
    case 'placement':
    case 'matching':
      return inSection('arbetstraning');
    case 'final-documentation':
      return inSection('', `${participationId}-closed`);
    case 'closing-draft':
      return paths.close(participationId);
  }
}
