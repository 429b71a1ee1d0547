import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { DataTable } from '@kraften/ui/table/data-table';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { IntakeState } from '../../parts/intake/intake-state';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { ViewLinks } from '../../parts/view/view-links';
import css from './inbox.module.css';
import { inboxColumns } from './inbox-columns';
import { type InboxGroup, inboxGroups } from './inbox-groups';
import type { InboxSearch } from './inbox-search';
import { inboxViews, isShown } from './inbox-views';

const route = getRouteApi('/remisser');

/** The referrals, what they ask for, and the queue. */
export function InboxPage() {
  const { skede } = route.useSearch();
  const { today } = useMe();
  const which = skede === 'alla' ? 'all' : 'open';
  const list = useQuery(api.referral.list.queryOptions({ which }, { placeholderData: keepPreviousData }));
  const actions = (
    <>
      <LinkButton href={paths.newReferral} variant="filled">
        Registrera remiss
      </LinkButton>
      <LinkButton href={paths.queue}>Kön</LinkButton>
      <LinkButton href={paths.intake}>Intag och besökstider</LinkButton>
    </>
  );

  return (
    <>
      <PageHeader
        title="Inflöde"
        description="Remisser och anmälningar, från första kontakt till inskrivning."
        actions={actions}
      />
      <IntakeState />
      <ViewLinks label="Visa remisser" views={inboxViews(list.data, skede)} />
      <Loaded query={list} failed="Remisserna kunde inte hämtas" waiting={<GroupTable group={waitingGroup} waiting />}>
        {(referrals) => {
          const groups = inboxGroups(referrals.filter(isShown(skede)), today);
          if (groups.length === 0) return <NothingHere skede={skede} />;
          return groups.map((group) => (
            <Section key={group.id} title={`${group.title} (${group.referrals.length})`} description={group.doing}>
              <GroupTable group={group} />
            </Section>
          ));
        }}
      </Loaded>
    </>
  );
}

const waitingGroup: InboxGroup = { id: 'received', title: 'Remisserna hämtas', doing: '', referrals: [] };

function GroupTable({ group, waiting = false }: { readonly group: InboxGroup; readonly waiting?: boolean }) {
  const { today } = useMe();
  return (
    <div className={css['group']}>
      <DataTable
        caption={group.title}
        captionUnseen
        columns={inboxColumns(group, today)}
        rows={waiting ? undefined : group.referrals}
        rowKey={({ referralId }) => referralId}
        rowHref={({ referralId }) => paths.referral(referralId)}
        empty={null}
      />
    </div>
  );
}

function NothingHere({ skede }: { readonly skede: InboxSearch['skede'] }) {
  if (skede !== undefined && skede !== 'alla') {
    return (
      <EmptyState
        title="Ingen remiss i det skedet"
        action={<LinkButton href={paths.inbox}>Visa alla öppna</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title="Ingen väntar just nu"
      action={<LinkButton href={paths.newReferral}>Registrera remiss</LinkButton>}
    >
      Anmälningar från webben kommer hit av sig själva. Remisser från myndigheter registrerar du.
    </EmptyState>
  );
}
