import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { Notice } from '@kraften/ui/feedback/notice';
import { fileFromBase64, saveFile } from '@kraften/ui/file/save-file';
import { formatCount } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureMessage } from '../../app/api/failure';
import { refreshDisposals, refreshDisposed } from '../../app/api/refresh';
import { useForgetArrival } from '../../parts/arrival/use-forget-arrival';
import css from './disposal.module.css';
import type { Disposal } from './disposal-record';

/** What the lead does next: the archive's files, the second confirmation, the disposal. */
export function DisposalSteps({ disposal }: { readonly disposal: Disposal }) {
  const forgetArrival = useForgetArrival();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { disposalId, stage, reference, items } = disposal;
  const left = items.filter(({ disposedAt, withdrawnAt }) => disposedAt === null && withdrawnAt === null);

  async function attempt(step: () => Promise<unknown>) {
    forgetArrival();
    setPending(true);
    setFailure(null);
    try {
      await step();
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      setPending(false);
      await refreshDisposals();
    }
  }

  const carryOut = () =>
    attempt(async () => {
      for (let remaining = left.length; remaining > 0; ) {
        remaining = (await apiClient.disposal.carryOut.mutate({ disposalId })).left;
        await refreshDisposals();
      }
      await refreshDisposed();
    });
  const confirm = () =>
    attempt(async () => {
      await apiClient.disposal.confirm.mutate({ disposalId, reference });
      await refreshDisposals();
    });

  return (
    <div className={`${css['steps']} k-not-print`}>
      {failure !== null && (
        <Notice kind="error" announce>
          {failure}
        </Notice>
      )}
      {(stage === 'to-archive' || stage === 'to-confirm') && (
        <ArchiveParts disposal={disposal} pending={pending} onFetch={attempt} />
      )}
      {stage === 'to-confirm' && <Confirmation {...{ disposal, persons: left.length, pending, onConfirm: confirm }} />}
      {stage === 'to-carry-out' && (
        <section aria-label="Gallra">
          <h2>Gallra</h2>
          <p>
            Beslutet är bekräftat. {formatCount(left.length, 'person', 'personer')} är kvar. Avbryts gallringen är det
            som är gallrat klart, och du kan fortsätta här.
          </p>
          <Button color="red" loading={pending} onClick={() => void carryOut()}>
            Gallra nu
          </Button>
        </section>
      )}
      <div role="status">
        {stage === 'done' && <Notice kind="success">Gallringen är klar. Protokollet finns kvar här.</Notice>}
      </div>
    </div>
  );
}

type ArchivePartsProps = {
  readonly disposal: Disposal;
  readonly pending: boolean;
  readonly onFetch: (step: () => Promise<unknown>) => Promise<void>;
};

function ArchiveParts({ disposal: { disposalId, items }, pending, onFetch }: ArchivePartsProps) {
  const parts = [...new Set(items.map(({ part }) => part))];

  const fetchPart = (part: number) =>
    onFetch(async () => {
      const { fileName, base64 } = await apiClient.disposal.archive.mutate({ disposalId, part });
      saveFile(fileFromBase64(base64), fileName);
    });

  return (
    <section aria-label="Filer till arkivet">
      <h2>Filer till arkivet</h2>
      <p>
        Hämta filerna och lämna dem till e-arkivet innan något tas bort. De innehåller allt om personerna: spara dem
        inte någon annanstans.
      </p>
      <ul className={css['parts']}>
        {parts.map((part) => {
          const ofPart = items.filter((item) => item.part === part);
          const isFetched = ofPart.every(({ archivedAt }) => archivedAt !== null);
          return (
            <li key={part}>
              <Button
                variant={isFetched ? 'default' : 'filled'}
                disabled={pending}
                onClick={() => void fetchPart(part)}
              >
                {isFetched ? 'Hämta igen' : 'Hämta'} del {part} av {parts.length}
              </Button>{' '}
              {formatCount(ofPart.length, 'person', 'personer')}
              {isFetched && ', hämtad'}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type ConfirmationProps = {
  readonly disposal: Disposal;
  readonly persons: number;
  readonly pending: boolean;
  readonly onConfirm: () => Promise<void>;
};

function Confirmation({ disposal: { reference }, persons, pending, onConfirm }: ConfirmationProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section aria-label="Bekräfta">
      <h2>Bekräfta</h2>
      <p>Har arkivet tagit emot filerna? Bekräfta då att gallringen får göras. Inget tas bort än.</p>
      <Button onClick={() => setAsking(true)}>Bekräfta gallringen</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Bekräfta gallringen?"
        concerns={`Beslut ${reference}, ${formatCount(persons, 'person', 'personer')}`}
        confirm="Bekräfta gallringen"
        final
        pending={pending}
        typeToConfirm={reference}
        onConfirm={() => {
          void onConfirm().then(() => setAsking(false));
        }}
      >
        Namn, nummer, kontaktuppgifter och fri text tas bort för gott när du gallrar. Det går inte att ångra.
      </ConfirmDialog>
    </section>
  );
}
