import { type Authority, authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { CaseContact, isInCharge } from '@kraften/domain/concepts/case-contact/case-contact';
import { DateField } from '@kraften/ui/field/date-field';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { TextField } from '@kraften/ui/field/text-field';
import { SideCard } from '@kraften/ui/record/side-card';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiClient } from '../../../app/api/api-client';
import { queryClient } from '../../../app/api/query-client';
import { refreshContacts } from '../../../app/api/refresh';
import { useMe } from '../../../app/session/me';
import { ActionArea, type ActionPanel } from '../../../parts/action/action-area';
import { PanelActions } from '../../../parts/action/panel-actions';
import { type Participation, participationRecord } from '../../../parts/participation/participation-record';
import { readInput } from '../../../parts/sending/read-input';
import { SendingFormFrame } from '../../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../../parts/sending/settle-conflict';
import { useSendingForm } from '../../../parts/sending/use-sending-form';
import { useOpenCase } from '../open-case';
import css from './case-side.module.css';

type Contact = Participation['contacts'][number];

/** Who is in charge of the participant at the authorities now. */
export function ContactsCard() {
  const { today } = useMe();
  const { contacts, closing, person } = useOpenCase();
  if (person.isDisposed) return null;
  const current = contacts.filter((contact) => contact.validTo === null || contact.validTo >= today);
  const ended = contacts.filter((contact) => !current.includes(contact));
  return (
    <SideCard title="Kontakter på myndigheter">
      {current.length === 0 && <p>Ingen är antecknad.</p>}
      <ul className={css['contacts']}>
        {current.map((contact) => (
          <li key={contact.contactId}>
            <ContactLines contact={contact} />
            {!isInCharge(contact, today) && <p className={css['soft']}>Från {contact.validFrom}</p>}
          </li>
        ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary className={css['summary']}>Tidigare ({ended.length})</summary>
          <ul className={css['contacts']}>
            {ended.map((contact) => (
              <li key={contact.contactId}>
                <ContactLines contact={contact} />
                <p className={css['soft']}>
                  {contact.validFrom} – {contact.validTo}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {closing === null && (
        <div className={css['foot']}>
          <ActionArea
            actions={[
              {
                id: 'new',
                label: 'Lägg till kontakt',
                available: true,
                form: (panel) => <ContactForm contact={null} panel={panel} />,
              },
              ...current.map((contact) => ({
                id: contact.contactId,
                label: `Ändra ${contact.name}`,
                available: true,
                form: (panel: ActionPanel) => <ContactForm contact={contact} panel={panel} />,
              })),
            ]}
          />
        </div>
      )}
    </SideCard>
  );
}

function ContactLines({ contact: { authority, name, role, phone, email } }: { readonly contact: Contact }) {
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p className={css['soft']}>{[role, authorityLabels[authority].sv].filter((part) => part !== '').join(', ')}</p>
      {phone !== '' && (
        <p>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      )}
      {email !== '' && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </>
  );
}

type ContactValues = {
  readonly authority: Authority | null;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

type ContactFormProps = {
  /** Null for a new one. */
  readonly contact: Contact | null;
  readonly panel: ActionPanel;
};

function ContactForm({ contact, panel }: ContactFormProps) {
  const { today } = useMe();
  const participation = useOpenCase();
  const { participationId } = participation;
  const [contactId] = useState(() => contact?.contactId ?? crypto.randomUUID());
  const form = useSendingForm<ContactValues, CaseContact>({
    initialValues: contact === null ? emptyContact(today) : valuesOf(contact),
    read: (values) => readInput(CaseContact, values),
    record: {
      version: contact?.version ?? 0,
      reload: async () => {
        await participationRecord(participation).reload();
        return latestVersion(participationId, contactId);
      },
    },
    send: async (written, version) => {
      await apiClient.caseContact.save.mutate({ participationId, contactId, version, contact: written });
      await refreshContacts();
    },
    onSaved: ({ name }) => panel.done(`Kontakten är sparad: ${name}`),
  });
  return (
    <SendingFormFrame form={form} label={contact === null ? 'Lägg till kontakt' : 'Ändra kontakten'}>
      <SettleConflict
        form={form}
        stands={contact === null ? null : valuesOf(contact)}
        fields={[
          { name: 'authority', label: 'Myndighet', show: (authority) => authorityLabels[authority].sv },
          { name: 'name', label: 'Namn' },
          { name: 'role', label: 'Roll' },
          { name: 'phone', label: 'Telefon' },
          { name: 'email', label: 'E-post' },
          { name: 'validFrom', label: 'Från' },
          { name: 'validTo', label: 'Till och med' },
        ]}
      />
      {contact === null && <Known onChoose={(known) => form.reset({ ...form.values, ...known })} />}
      <SelectField label="Myndighet" options={optionsOf(authorities, authorityLabels)} {...form.field('authority')} />
      <TextField label="Namn" {...form.field('name')} />
      <TextField label="Roll" optional {...form.field('role')} />
      <TextField label="Telefon" optional {...form.field('phone')} />
      <TextField label="E-post" optional {...form.field('email')} />
      <DateField label="Från" {...form.field('validFrom')} />
      <DateField label="Till och med" optional {...form.field('validTo')} />
      <PanelActions form={form} submit="Spara kontakten" panel={panel} />
    </SendingFormFrame>
  );
}

/** Whom the team has written down before, so that nobody is typed twice. */
function Known({ onChoose }: { readonly onChoose: (known: Partial<ContactValues>) => void }) {
  const query = useQuery(api.caseContact.suggest.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const known = query.data ?? [];
  if (known.length === 0) return null;
  return (
    <SelectField
      id={`${chosen ?? ''}known`}
      name="known"
      error={undefined}
      label="Någon som teamet redan känner"
      optional
      placeholder="Välj, eller fyll i nedanför"
      options={known.map(({ authority, name }, index) => ({
        value: String(index),
        label: `${name} (${authorityLabels[authority].sv})`,
      }))}
      value={chosen}
      onChange={(value) => {
        setChosen(value);
        const official = known[Number(value)];
        if (value !== null && official !== undefined) onChoose(official);
      }}
    />
  );
}

function emptyContact(today: string): ContactValues {
  return { authority: null, name: '', role: '', phone: '', email: '', validFrom: today, validTo: null };
}

function valuesOf({ authority, name, role, phone, email, validFrom, validTo }: Contact): ContactValues {
  return { authority, name, role, phone, email, validFrom, validTo };
}

/** The version that a contact has in what was read last. */
function latestVersion(participationId: string, contactId: string): number {
  const [, participation] =
    queryClient
      .getQueriesData<Participation>({ queryKey: api.participation.get.pathKey() })
      .find(([, read]) => read?.participationId === participationId) ?? [];
  return participation?.contacts.find((contact) => contact.contactId === contactId)?.version ?? 0;
}
