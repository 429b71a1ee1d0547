import { IconX } from '@tabler/icons-react';
import css from './dialog.module.css';

/** The title of a sheet along the edge, and the way out of it. */
export function DialogHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <div className={css['head']}>
      <h2>{title}</h2>
      <button type="button" className={css['close']} onClick={onClose}>
        <IconX size={20} aria-hidden />
        Stäng
      </button>
    </div>
  );
}
