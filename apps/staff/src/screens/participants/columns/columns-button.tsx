import { participantColumns } from '@kraften/domain/concepts/participation/participant-list';
import { Dialog } from '@kraften/ui/dialog/dialog';
import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { searchWithColumns, shownColumns, viewOf } from '../participant-columns';
import type { ParticipantsSearch } from '../participants-search';

const ColumnsDialog = lazy(async () => ({ default: (await import('./columns-dialog')).ColumnsDialog }));

type ColumnsButtonProps = {
  readonly search: ParticipantsSearch;
  readonly onSearch: (search: ParticipantsSearch) => void;
};

/** Opens the choice of the list's columns. */
export function ColumnsButton({ search, onSearch }: ColumnsButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconColumns3 size={18} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Kolumner
      </Button>
      <Dialog open={open} onClose={close} label="Kolumner" placement="end">
        <Suspense fallback={null}>
          <ColumnsDialog
            shown={shownColumns(search)}
            usual={participantColumns[viewOf(search.visa)]}
            onChange={(columns) => onSearch(searchWithColumns(search, columns))}
            onClose={close}
          />
        </Suspense>
      </Dialog>
    </>
  );
}
