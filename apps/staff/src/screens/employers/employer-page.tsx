import { lineOfBusinessLabels, workPlaceStandingLabels } from '@kraften/domain/concepts/employer/employer';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { ActionArea } from '../../parts/action/action-area';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { Loaded } from '../../parts/loading/loaded';
import { type Employer, type Employers, useEmployers } from '../../parts/work-training/work-training-record';
import { lastingColumns } from './employer-columns';
import { EmployerForm } from './employer-form';
import css from './employers.module.css';
import { type Place, PlaceForm } from './place-form';

const route = getRouteApi('/arbetstraning/$employerId');

const back = { href: paths.employers, label: 'Arbetsträning' };

/** An employer: whom one calls, which places there are, and who is there now. */
export function EmployerPage() {
  const { employerId } = route.useParams();
  const query = useEmployers();
  return (
    <Loaded
      query={query}
      failed="Arbetsgivaren kunde inte hämtas"
      heading={<PageHeader title="Arbetsgivare" back={back} />}
      waiting={<Loading label="Arbetsgivaren hämtas" lines={6} />}
    >
      {({ employers, lasting }) => {
        const employer = employers.find((each) => each.employerId === employerId);
        return employer === undefined ? (
          <>
            <PageHeader title="Arbetsgivare" back={back} />
            <EmptyState title="Arbetsgivaren finns inte i ditt team">Gå tillbaka till listan.</EmptyState>
          </>
        ) : (
          <Known employer={employer} lasting={lasting.filter((each) => each.employerId === employerId)} />
        );
      }}
    </Loaded>
  );
}

function Known({ employer, lasting }: { readonly employer: Employer; readonly lasting: Employers['lasting'] }) {
  const { employerId, name, isActive, places } = employer;
  return (
    <>
      <PageHeader
        title={name}
        back={back}
        marks={!isActive && <StageBadge state="ended">Frågas inte längre</StageBadge>}
      />
      <ArrivalNotice />
      <DefinitionList layout="beside" facts={factsOf(employer)} />
      <ActionArea
        actions={[
          {
            id: 'change',
            label: 'Ändra arbetsgivaren',
            available: true,
            form: (panel) => (
              <EmployerForm
                employerId={employerId}
                employer={employer}
                onSaved={() => panel.done('Arbetsgivaren är sparad.')}
              >
                <Button variant="default" onClick={panel.cancel}>
                  Avbryt
                </Button>
              </EmployerForm>
            ),
          },
          {
            id: 'place',
            label: 'Lägg till plats',
            available: true,
            form: (panel) => <PlaceForm employerId={employerId} place={null} panel={panel} />,
          },
        ]}
      />
      <Section title="Platser">
        {places.length === 0 ? (
          <EmptyState title="Ingen plats är antecknad">
            Lägg till en plats när arbetsgivaren har sagt ja till en.
          </EmptyState>
        ) : (
          <ul className={css['list']}>
            {places.map((place) => (
              <li key={place.placeId}>
                <PlaceEntry place={place} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Arbetstränar här nu">
        <DataTable
          caption="De som arbetstränar här nu"
          captionUnseen
          columns={lastingColumns.filter(({ id }) => id !== 'employer')}
          rows={lasting}
          rowKey={({ workTrainingId }) => workTrainingId}
          rowHref={({ participationId }) => paths.caseSection(participationId, 'arbetstraning')}
          empty={<EmptyState title="Ingen arbetstränar här just nu">Platserna kan vara lediga.</EmptyState>}
        />
      </Section>
    </>
  );
}

function PlaceEntry({ place }: { readonly place: Place }) {
  const { employerId, tasks, hours, requirements, standing } = place;
  return (
    <article className={css['place']} aria-label={`Plats: ${tasks.slice(0, 60)}`}>
      <div className={css['head']}>
        <h3 className={css['written']}>{tasks}</h3>
        <StageBadge state={standing === 'open' ? 'open' : standing === 'taken' ? 'under-way' : 'ended'}>
          {workPlaceStandingLabels[standing].sv}
        </StageBadge>
      </div>
      {hours !== '' && <p>{hours}</p>}
      {requirements !== '' && <p className={css['written']}>Kräver: {requirements}</p>}
      <ActionArea
        actions={[
          {
            id: 'change',
            label: 'Ändra platsen',
            available: true,
            form: (panel) => <PlaceForm employerId={employerId} place={place} panel={panel} />,
          },
        ]}
      />
    </article>
  );
}

function factsOf({ lineOfBusiness, organisationNumber, address, contacts, notes }: Employer): readonly Fact[] {
  return [
    { term: 'Bransch', value: lineOfBusinessLabels[lineOfBusiness].sv },
    ...(organisationNumber === '' ? [] : [{ term: 'Organisationsnummer', value: organisationNumber }]),
    ...(address === '' ? [] : [{ term: 'Adress', value: address }]),
    ...(contacts.length === 0
      ? []
      : [
          {
            term: 'Kontakter',
            value: contacts.map(({ name, role, phone, email }) => (
              <div key={`${name} ${phone}`}>{[name, role, phone, email].filter((text) => text !== '').join(', ')}</div>
            )),
          },
        ]),
    ...(notes === '' ? [] : [{ term: 'Anteckningar', value: <span className={css['written']}>{notes}</span> }]),
  ];
}
