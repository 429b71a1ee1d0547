import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { SideCard } from '@kraften/ui/record/side-card';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api/api-client';
import { paths } from '../../../app/routing/paths';
import { useOpenCase } from '../open-case';
import css from './case-side.module.css';

/** Which authorities see something of the case now. */
export function ConsentsCard() {
  const { participationId, person } = useOpenCase();
  const query = useQuery({ ...api.consent.list.queryOptions({ participationId }), enabled: !person.isDisposed });
  if (person.isDisposed) return null;
  return (
    <SideCard title="Delas med">
      <p>{query.data === undefined ? '…' : sharedText(query.data.shared.map(({ authority }) => authority))}</p>
      <p className={css['more']}>
        <AppLink href={paths.caseSection(participationId, 'samtycken')}>Visa samtycken</AppLink>
      </p>
    </SideCard>
  );
}

function sharedText(authorities: readonly (keyof typeof authorityLabels)[]): string {
  if (authorities.length === 0) return 'Ingen myndighet just nu.';
  return `${authorities.map((authority) => authorityLabels[authority].sv).join(', ')}.`;
}
