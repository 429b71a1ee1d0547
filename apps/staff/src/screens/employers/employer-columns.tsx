import { lineOfBusinessLabels } from '@kraften/domain/concepts/employer/employer';
import { formatDate } from '@kraften/ui/format/date';
import type { Column } from '@kraften/ui/table/column';
import type { Employer, Employers } from '../../parts/work-training/work-training-record';

export const employerColumns: readonly Column<Employer>[] = [
  { id: 'name', header: 'Arbetsgivare', cell: ({ name }) => name, sort: ({ name }) => name },
  {
    id: 'line',
    header: 'Bransch',
    cell: ({ lineOfBusiness }) => lineOfBusinessLabels[lineOfBusiness].sv,
    sort: ({ lineOfBusiness }) => lineOfBusinessLabels[lineOfBusiness].sv,
  },
  {
    id: 'contact',
    header: 'Kontakt',
    cell: ({ contacts: [first] }) => (first === undefined ? '–' : [first.name, first.phone].filter(Boolean).join(', ')),
  },
  {
    id: 'open',
    header: 'Lediga platser',
    align: 'end',
    cell: openPlaces,
    sort: openPlaces,
  },
];

function openPlaces({ places }: Employer): number {
  return places.filter(({ standing }) => standing === 'open').length;
}

export const lastingColumns: readonly Column<Employers['lasting'][number]>[] = [
  {
    id: 'who',
    header: 'Deltagare',
    cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
    sort: ({ givenName, familyName }) => `${givenName} ${familyName}`,
  },
  { id: 'employer', header: 'Arbetsgivare', cell: ({ employer }) => employer, sort: ({ employer }) => employer },
  {
    id: 'started',
    header: 'Började',
    nowrap: true,
    cell: ({ startedOn }) => startedOn,
    sort: ({ startedOn }) => startedOn,
  },
  {
    id: 'follow-up',
    header: 'Nästa uppföljning',
    cell: ({ followUpOn }) => (followUpOn === null ? '–' : formatDate(followUpOn)),
    sort: ({ followUpOn }) => followUpOn,
  },
];
