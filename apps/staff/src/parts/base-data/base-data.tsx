import {
  type BaseDataPart,
  baseDataPartLabels,
  fieldsOfPart,
  baseDataFieldLabels as labels,
} from '@kraften/domain/concepts/base-data/base-data-part';
import { baseDataText } from '@kraften/domain/concepts/base-data/base-data-text';
import type { BaseDataValues } from '@kraften/domain/concepts/base-data/base-data-values';
import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { Loading } from '@kraften/ui/feedback/loading';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { type ReactNode, useId } from 'react';
import { ActionArea, type ActionPanel } from '../action/action-area';
import { Loaded } from '../loading/loaded';
import css from './base-data.module.css';
import { BaseDataHistory } from './base-data-history';
import { type BaseDataOwner, type BaseData as Data, type ParticipationData, useBaseData } from './base-data-record';
import { CoachForm, EnrolmentForm, IncomeForm } from './participation-forms';
import { ContactForm, HomeForm, IdentityForm } from './person-forms';

type BaseDataProps = BaseDataOwner & {
  /** Nothing can be changed of somebody whose records have been disposed of. */
  readonly mayChange: boolean;
};

/** What holds of a person and of a participation, with the way to put it right, and what stood before. */
export function BaseData({ mayChange, ...owner }: BaseDataProps) {
  const query = useBaseData(owner);
  return (
    <Loaded
      query={query}
      failed="Grunduppgifterna kunde inte hämtas"
      waiting={<Loading label="Grunduppgifterna hämtas" lines={8} />}
    >
      {(data) => (
        <>
          <Section title="Grunduppgifter">
            <div className={css['parts']}>
              <PersonParts data={data} mayChange={mayChange} />
              {data.participation !== null && data.participationId !== null && (
                <ParticipationParts
                  data={data}
                  participationId={data.participationId}
                  participation={data.participation}
                  mayChange={mayChange}
                />
              )}
            </div>
          </Section>
          <BaseDataHistory data={data} />
        </>
      )}
    </Loaded>
  );
}

function PersonParts({ data, mayChange }: { readonly data: Data; readonly mayChange: boolean }) {
  const { person } = data;
  if (person === null) {
    return (
      <p>Namn, nummer, kontakt och adress är skyddade. Personens handledare och teamets ledare kan se och ändra dem.</p>
    );
  }
  return (
    <>
      <Part
        part="identity"
        facts={factsOf('identity', person)}
        action={mayChange ? 'Ändra namn och nummer' : null}
        form={(panel) => <IdentityForm data={data} person={person} panel={panel} />}
      />
      <Part
        part="contact"
        facts={factsOf('contact', person)}
        action={mayChange ? 'Ändra telefon och e-post' : null}
        form={(panel) => <ContactForm data={data} person={person} panel={panel} />}
      />
      <Part
        part="home"
        facts={factsOf('home', person)}
        action={mayChange ? 'Ändra adress' : null}
        form={(panel) => <HomeForm data={data} person={person} panel={panel} />}
      />
    </>
  );
}

type ParticipationPartsProps = {
  readonly data: Data;
  readonly participationId: string;
  readonly participation: ParticipationData;
  readonly mayChange: boolean;
};

function ParticipationParts({ data, participationId, participation, mayChange }: ParticipationPartsProps) {
  const { coachName, coachFromOn, incomeNow, incomeSource, closedOn } = participation;
  const isOpen = closedOn === null;
  const of = { data, participationId, participation };
  return (
    <>
      <Part
        part="coach"
        facts={[{ term: labels.coachId, value: withDay(coachName ?? 'Tidigare medarbetare', coachFromOn) }]}
        action={mayChange && isOpen ? 'Byt handledare' : null}
        form={(panel) => <CoachForm {...of} panel={panel} />}
      />
      {isOpen && (
        <Part
          part="income"
          facts={[
            {
              term: labels.incomeSource,
              value:
                incomeNow === null
                  ? `${incomeSource === null ? 'Okänd' : incomeSourceLabels[incomeSource].sv}, som vid inskrivningen`
                  : withDay(incomeSourceLabels[incomeNow.incomeSource].sv, incomeNow.fromOn),
            },
          ]}
          action={mayChange ? 'Ändra försörjning' : null}
          form={(panel) => <IncomeForm {...of} panel={panel} />}
        />
      )}
      <Part
        part="enrolment"
        facts={factsOf('enrolment', participation)}
        action={mayChange ? 'Rätta inskrivningen' : null}
        form={(panel) => <EnrolmentForm {...of} panel={panel} />}
      />
    </>
  );
}

type PartProps = {
  readonly part: BaseDataPart;
  readonly facts: readonly Fact[];
  /** The verb on the button; null where nothing can be changed. */
  readonly action: string | null;
  readonly form: (panel: ActionPanel) => ReactNode;
};

function Part({ part, facts, action, form }: PartProps) {
  const titleId = useId();
  return (
    <section className={css['part']} aria-labelledby={titleId}>
      <h3 className={css['title']} id={titleId}>
        {baseDataPartLabels[part].sv}
      </h3>
      <DefinitionList layout="beside" facts={facts} />
      {action !== null && <ActionArea actions={[{ id: `base-data-${part}`, label: action, available: true, form }]} />}
    </section>
  );
}

function factsOf(part: BaseDataPart, values: BaseDataValues): readonly Fact[] {
  return fieldsOfPart[part].map((field) => {
    const value = values[field] ?? null;
    if (value === null || value === '') return { term: labels[field], value: null };
    const text = baseDataText(field, value);
    return { term: labels[field], value: field === 'sex' ? capitalised(text) : text };
  });
}

function withDay(text: string, fromOn: string | null): string {
  return fromOn === null ? text : `${text}, från ${formatDate(fromOn)}`;
}
