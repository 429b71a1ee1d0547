import { ConfirmDialog } from '@kraften/ui/dialog/confirm-dialog';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatMoment } from '@kraften/ui/format/instant';
import { formatCount, noValue } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureMessage } from '../../app/api/failure';
import { refreshImports } from '../../app/api/refresh';
import type { ImportInList } from './import-client';

type Said = { readonly kind: 'success' | 'error'; readonly text: string };

/** What the team has imported. The last day's can be taken back. */
export function ImportList({ imports }: { readonly imports: readonly ImportInList[] }) {
  const [asked, setAsked] = useState<ImportInList | null>(null);
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);

  async function undo({ batchId }: ImportInList) {
    setPending(true);
    try {
      setSaid(wordsFor(await apiClient.import.undo.mutate({ batchId })));
      await refreshImports();
    } catch (error) {
      setSaid({ kind: 'error', text: failureMessage(error) });
    } finally {
      setPending(false);
      setAsked(null);
    }
  }

  const columns: readonly Column<ImportInList>[] = [
    { id: 'file', header: 'Fil', cell: ({ fileName }) => fileName },
    { id: 'at', header: 'Importerad', cell: ({ importedAt }) => formatMoment(importedAt), nowrap: true },
    { id: 'by', header: 'Av', cell: ({ importedByName }) => importedByName ?? noValue },
    { id: 'rows', header: 'Rader', cell: ({ rowCount }) => rowCount, align: 'end' },
    {
      id: 'undo',
      header: 'Ångra',
      cell: (row) => {
        if (row.undoneAt !== null) return 'Ångrad';
        if (!row.isUndoable) return 'Går inte längre';
        return (
          <Button variant="default" size="compact-md" onClick={() => setAsked(row)}>
            Ångra importen
          </Button>
        );
      },
    },
  ];
  return (
    <>
      {said !== null && (
        <Notice kind={said.kind} announce>
          {said.text}
        </Notice>
      )}
      <DataTable
        caption="Importer"
        captionUnseen
        columns={columns}
        rows={imports}
        rowKey={({ batchId }) => batchId}
        empty={null}
      />
      {asked !== null && (
        <ConfirmDialog
          open
          onClose={() => setAsked(null)}
          title="Ångra importen?"
          concerns={`${asked.fileName}, ${formatCount(asked.rowCount, 'rad', 'rader')}`}
          confirm="Ångra importen"
          pending={pending}
          onConfirm={() => void undo(asked)}
        >
          Alla personer, remisser och deltaganden som importen skapade tas bort. Har någon redan arbetat med dem tas
          inget bort, och du får veta vilka det gäller.
        </ConfirmDialog>
      )}
    </>
  );
}

function wordsFor({
  blocked,
  blockedNames,
}: {
  readonly blocked: number;
  readonly blockedNames: readonly string[];
}): Said {
  if (blocked === 0) return { kind: 'success', text: 'Importen är ångrad. Inget av den finns kvar.' };
  const more = blocked > blockedNames.length ? ' med flera' : '';
  return {
    kind: 'error',
    text: `Importen kan inte ångras, för teamet har redan arbetat med ${formatCount(blocked, 'person', 'personer')}: ${blockedNames.join(', ')}${more}. Inget är borttaget.`,
  };
}
