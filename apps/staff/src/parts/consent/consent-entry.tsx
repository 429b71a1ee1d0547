import { authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  consentCategoryLabels,
  consentFormLabels,
  consentPurposeLabels,
} from '@kraften/domain/concepts/consent/consent-codes';
import { endsSoon } from '@kraften/domain/concepts/consent/consent-standing';
import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { formatDate } from '@kraften/ui/format/date';
import { formatDateTime } from '@kraften/ui/format/instant';
import { Byline, Entry, EntryHead } from '@kraften/ui/record/entry';
import { Flag } from '@kraften/ui/record/flag';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureKindOf, failureMessage } from '../../app/api/failure';
import { refreshConsents } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import type { Consent } from './consent-record';
import css from './consents.module.css';

type ConsentEntryProps = {
  readonly participationId: string;
  readonly consent: Consent;
  /** The person's other consents. */
  readonly others: readonly Consent[];
  /** Says in words what the withdrawal did. */
  readonly onWithdrawn: (done: string) => void;
};

/** One consent; while it holds it can be taken back. */
export function ConsentEntry({ participationId, consent, others, onWithdrawn }: ConsentEntryProps) {
  const { today } = useMe();
  const { authority, purpose, categories, form, givenOn, validUntil, standing } = consent;
  const title = `${authorityLabels[authority].sv}: ${consentPurposeLabels[purpose].sv.toLowerCase()}`;
  const holds = standing === 'valid' || standing === 'coming';
  return (
    <Entry label={title}>
      <EntryHead>
        <h3>{title}</h3>
        {holds && endsSoon({ validUntil: CalendarDate.parse(validUntil) }, today) && (
          <Flag kind="soon">Går snart ut</Flag>
        )}
      </EntryHead>
      <p>{standingText(consent)}</p>
      <ul className={css['categories']}>
        {categories.map((category) => (
          <li key={category}>{consentCategoryLabels[category].sv}</li>
        ))}
      </ul>
      <Byline>
        Gavs {formatDate(givenOn)}, {consentFormLabels[form].sv.toLowerCase()}
        {consent.witness === '' ? '' : `: ${consent.witness}`}
        {consent.keptAt === '' ? '' : ` (${consent.keptAt})`}. Antecknat {formatDateTime(consent.recordedAt)} av{' '}
        {consent.recordedByName ?? 'tidigare medarbetare'}.
      </Byline>
      {holds && <Withdraw {...{ participationId, consent, others, onWithdrawn, title }} />}
    </Entry>
  );
}

function Withdraw({
  participationId,
  consent,
  others,
  onWithdrawn,
  title,
}: ConsentEntryProps & { readonly title: string }) {
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const name = authorityLabels[consent.authority].sv;
  const alsoOpen = others.some(
    ({ authority, purpose, standing }) =>
      authority === consent.authority && purpose === 'lift-secrecy' && standing === 'valid',
  );
  const isLifting = consent.purpose === 'lift-secrecy';

  async function withdraw() {
    setPending(true);
    try {
      await apiClient.consent.withdraw.mutate({ participationId, consentId: consent.consentId });
      setAsking(false);
      onWithdrawn(`Samtycket är återkallat (${title}). Andra samtycken gäller som förut.`);
      await refreshConsents();
    } catch (error) {
      setAsking(false);
      setFailure(failureMessage(error));
      if (failureKindOf(error) === 'conflict') await refreshConsents();
    } finally {
      setPending(false);
    }
  }

  return (
    <div className="k-not-print">
      {failure !== null && <p role="alert">{failure}</p>}
      <Button variant="default" aria-label={`Återkalla samtycket, ${title}`} onClick={() => setAsking(true)}>
        Återkalla
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Återkalla samtycket?"
        concerns={title}
        confirm="Återkalla samtycket"
        pending={pending}
        final
        onConfirm={() => void withdraw()}
      >
        <p>
          {isLifting
            ? `${name} ser från och med nu inte det som samtycket öppnade.`
            : 'Samtycket slutar gälla från och med nu.'}{' '}
          Andra samtycken gäller som förut. Det går inte att ångra, men deltagaren kan lämna ett nytt samtycke.
        </p>
        {isLifting && alsoOpen && (
          <p>
            {name} ser fortfarande det som ett annat samtycke öppnar. Vill deltagaren stänga allt, återkalla det också.
          </p>
        )}
      </ConfirmDialog>
    </div>
  );
}

function standingText({ standing, validUntil, withdrawnAt, withdrawnByName }: Consent): string {
  switch (standing) {
    case 'valid':
    case 'coming':
      return `Gäller till och med ${formatDate(validUntil)}.`;
    case 'expired':
      return `Gällde till och med ${formatDate(validUntil)}.`;
    case 'withdrawn':
      return `Återkallat ${formatDateTime(withdrawnAt)}. Antecknat av ${withdrawnByName ?? 'tidigare medarbetare'}.`;
  }
}
