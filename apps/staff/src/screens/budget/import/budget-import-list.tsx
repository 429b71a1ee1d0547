import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatMoment } from '@kraften/ui/format/instant';
import { formatCount, noValue } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { failureMessage } from '../../../app/api/failure';
import { refreshBudget } from '../../../app/api/refresh';
import type { ImportInList } from './budget-import-client';

type Outcome = { readonly kind: 'success' | 'error'; readonly text: string };

/** The files that were read into the year. Each can be taken back while its amounts stand. */
export function BudgetImportList({ imports }: { readonly imports: readonly ImportInList[] }) {
  const [asked, setAsked] = useState<ImportInList | null>(null);
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function undo({ importId }: ImportInList) {
    setPending(true);
    try {
      await apiClient.budgetImport.undo.mutate({ importId });
      setOutcome({ kind: 'success', text: 'Inläsningen är ångrad. Beloppen är som de var före den.' });
      await refreshBudget();
    } catch (error) {
      setOutcome({ kind: 'error', text: failureMessage(error) });
    } finally {
      setPending(false);
      setAsked(null);
    }
  }

  const columns: readonly Column<ImportInList>[] = [
    { id: 'file', header: 'Fil', cell: ({ fileName }) => fileName },
    { id: 'at', header: 'Inläst', cell: ({ importedAt }) => formatMoment(importedAt), nowrap: true },
    { id: 'by', header: 'Av', cell: ({ importedByName }) => importedByName ?? noValue },
    { id: 'changed', header: 'Ändrade belopp', cell: ({ changed }) => changed, align: 'end' },
    {
      id: 'undo',
      header: 'Ångra',
      cell: (row) =>
        row.isUndone ? (
          'Ångrad'
        ) : (
          <Button variant="default" size="compact-md" onClick={() => setAsked(row)}>
            Ångra inläsningen
          </Button>
        ),
    },
  ];
  return (
    <>
      {outcome !== null && (
        <Notice kind={outcome.kind} announce>
          {outcome.text}
        </Notice>
      )}
      <DataTable
        caption="Inläsningar"
        captionUnseen
        columns={columns}
        rows={imports}
        rowKey={({ importId }) => importId}
        empty={null}
      />
      {asked !== null && (
        <ConfirmDialog
          open
          onClose={() => setAsked(null)}
          title="Ångra inläsningen?"
          concerns={`${asked.fileName}, ${formatCount(asked.changed, 'belopp', 'belopp')}`}
          confirm="Ångra inläsningen"
          pending={pending}
          onConfirm={() => void undo(asked)}
        >
          Beloppen blir som de var före inläsningen. Har någon ändrat ett av dem sedan dess ångras inget.
        </ConfirmDialog>
      )}
    </>
  );
}
