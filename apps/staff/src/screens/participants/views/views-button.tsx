import type { ViewFilters } from '@kraften/domain/concepts/saved-view/saved-view';
import { Dialog } from '@kraften/ui/dialog/dialog';
import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';

const ViewsDialog = lazy(async () => ({ default: (await import('./views-dialog')).ViewsDialog }));

/** Opens the views that somebody has saved. */
export function ViewsButton({ now }: { readonly now: ViewFilters }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconBookmark size={18} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Mina vyer
      </Button>
      <Dialog open={open} onClose={close} label="Mina vyer" placement="end" stays>
        <Suspense fallback={null}>
          <ViewsDialog now={now} onClose={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
