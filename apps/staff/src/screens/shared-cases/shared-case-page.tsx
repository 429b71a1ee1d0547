import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { consentCategories, consentCategoryLabels } from '@kraften/domain/concepts/consent/consent-codes';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDate } from '@kraften/ui/format/date';
import { PageColumns } from '@kraften/ui/layout/page-columns';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { Timeline } from '@kraften/ui/record/timeline';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { representativeApi } from '../../app/api/api-client';
import { failureKindOf } from '../../app/api/failure';
import type { Representative } from '../../app/representative/representative';
import { paths } from '../../app/routing/paths';
import { Loaded } from '../../parts/loading/loaded';
import { OnlyRepresentative } from './only-representative';
import css from './shared-cases.module.css';
import { sharedName } from './shared-name';
import { useFreshWhileHere } from './use-fresh-while-here';

type SharedCase = inferOutput<typeof representativeApi.sharedCase.get>;

const route = getRouteApi('/delat/$participationId');
const back = { href: paths.shared, label: 'Delat med myndigheten' };

/** What one participant shares with the authority now. */
export function SharedCasePage() {
  return <OnlyRepresentative>{(me) => <Shared me={me} />}</OnlyRepresentative>;
}

function Shared({ me }: { readonly me: Representative }) {
  const { participationId } = route.useParams();
  const options = representativeApi.sharedCase.get.queryOptions({ participationId }, { staleTime: 0, gcTime: 0 });
  const query = useQuery(options);
  useFreshWhileHere(query.refetch);
  // What was read before the consent ended must not stay on the page.
  if (query.isError && failureKindOf(query.error) === 'not-found') return <NotShared />;
  return (
    <Loaded
      query={query}
      failed="Uppgifterna kunde inte hämtas"
      heading={<PageHeader title="Deltagare" back={back} />}
      waiting={<Loading label="Uppgifterna hämtas" lines={8} />}
    >
      {(shared) => <Case shared={shared} me={me} />}
    </Loaded>
  );
}

function NotShared() {
  return (
    <>
      <PageHeader title="Deltagare" back={back} />
      <EmptyState
        title="Inget samtycke gäller just nu"
        action={<AppLink href={paths.shared}>Visa vilka som delas</AppLink>}
      >
        Deltagaren delar inget med din myndighet. Samtycket kan ha återkallats eller gått ut. Fråga teamet om du undrar.
      </EmptyState>
    </>
  );
}

function Case({ shared, me }: { readonly shared: SharedCase; readonly me: Representative }) {
  const { person, categories, followUps } = shared;
  const hidden = consentCategories.filter((category) => !categories.includes(category));
  return (
    <>
      <PageHeader
        title={sharedName(person)}
        tabTitle="Delad deltagare"
        back={back}
        {...(person?.birthDate ? { description: `Född ${person.birthDate}` } : {})}
      />
      <PageColumns asideLabel="Det som delas" aside={<SharedFacts shared={shared} />}>
        <div className={css['main']}>
          {followUps !== null && (
            <Section title="Uppföljningar">
              <Timeline
                label="Uppföljningar"
                events={followUps.map(({ followUpId, heldOn, attendees, agreed }) => ({
                  id: followUpId,
                  on: heldOn,
                  title: 'Uppföljning',
                  ...(attendees === '' ? {} : { byline: `Med: ${attendees}` }),
                  ...(agreed === '' ? {} : { content: agreed }),
                }))}
                empty={<EmptyState title="Ingen uppföljning har hållits än" />}
              />
            </Section>
          )}
          {shared.closing !== null && shared.closing.finalDocumentation !== '' && (
            <Section title="Slutdokumentation">
              <p>{shared.closing.finalDocumentation}</p>
            </Section>
          )}
          {hidden.length > 0 && (
            <Notice kind="info" title={`Deltagaren delar inte allt med ${authorityLabels[me.authority].sv}`}>
              Du ser inte: {hidden.map((category) => consentCategoryLabels[category].sv.toLowerCase()).join('; ')}.
            </Notice>
          )}
        </div>
      </PageColumns>
    </>
  );
}

function SharedFacts({ shared }: { readonly shared: SharedCase }) {
  const { contact, participation, income, closing } = shared;
  const cards: readonly { readonly title: string; readonly facts: readonly Fact[] }[] = [
    ...(participation === null
      ? []
      : [
          {
            title: 'Deltagandet',
            facts: [
              { term: 'Inskriven', value: formatDate(participation.enrolledOn) },
              { term: 'Handledare', value: participation.coachName },
              ...(participation.firstStep === '' ? [] : [{ term: 'Första steget', value: participation.firstStep }]),
            ],
          },
        ]),
    ...(contact === null
      ? []
      : [
          {
            title: 'Kontakt',
            facts: [
              { term: 'Telefon', value: contact.phone === '' ? null : contact.phone },
              { term: 'E-post', value: contact.email === '' ? null : contact.email },
            ],
          },
        ]),
    ...(income === null
      ? []
      : [
          {
            title: 'Försörjning',
            facts: [
              {
                term: 'Vid inskrivningen',
                value: income.before === null ? null : incomeSourceLabels[income.before].sv,
              },
              ...(income.after === null
                ? []
                : [{ term: 'Efter avslutet', value: incomeSourceLabels[income.after].sv }]),
            ],
          },
        ]),
    ...(closing === null
      ? []
      : [
          {
            title: 'Avslut',
            facts: [
              { term: 'Avslutat', value: closing.closedOn === null ? 'Pågår' : formatDate(closing.closedOn) },
              ...(closing.outcome === null ? [] : [{ term: 'Till', value: outcomeLabels[closing.outcome].sv }]),
            ],
          },
        ]),
  ];
  return (
    <div className={css['facts']}>
      {cards.map(({ title, facts }) => (
        <SideCard key={title} title={title}>
          <DefinitionList facts={facts} />
        </SideCard>
      ))}
    </div>
  );
}
