import { Dialog } from '@kraften/ui/dialog/dialog';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import css from './palette.module.css';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));

/** Opens the search for people and places; Ctrl K does too. */
export function PaletteButton() {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setOpen(document.querySelector('dialog[open]') === null);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <button
        type="button"
        className={css['open']}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <IconSearch size={20} aria-hidden />
        <span className={css['openLabel']}>Sök</span>
        <kbd className={css['keys']}>Ctrl K</kbd>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} label="Sök">
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
