import { consentCategoryLabels } from '@kraften/domain/concepts/consent/consent-codes';
import { AppLink } from '@kraften/ui/navigation/app-link';
import type { Column } from '@kraften/ui/table/column';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { representativeApi } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { type SharedPerson, sharedName } from './shared-name';

type SharedRow = inferOutput<typeof representativeApi.sharedCase.list>[number];

export const sharedColumns: readonly Column<SharedRow>[] = [
  {
    id: 'name',
    header: 'Namn',
    cell: ({ participationId, person }) => (
      <AppLink href={paths.sharedCase(participationId)}>{sharedName(person)}</AppLink>
    ),
  },
  { id: 'born', header: 'Född', cell: ({ person }) => person?.birthDate ?? null, nowrap: true },
  { id: 'coach', header: 'Handledare', cell: ({ coachName }) => coachName },
  {
    id: 'categories',
    header: 'Vad som delas',
    cell: ({ categories }) =>
      categories.map((category) => consentCategoryLabels[category].sv.replace(/:.*/, '')).join(', '),
  },
];

/** By family name, those without a name last. */
export function sortedByName<Row extends { readonly person: SharedPerson }>(rows: readonly Row[]): readonly Row[] {
  const key = ({ person }: Row) => (person === null ? '\uffff' : `${person.familyName} ${person.givenName}`);
  return rows.toSorted((a, b) => key(a).localeCompare(key(b), 'sv'));
}
