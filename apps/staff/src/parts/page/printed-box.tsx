import css from './printed-box.module.css';

/** A box to tick on paper, or one that is ticked. */
export function PrintedBox({ checked = false }: { readonly checked?: boolean }) {
  return (
    <>
      <span aria-hidden className={css['box']}>
        {checked ? '☒' : '☐'}
      </span>
      <span className="k-unseen">{checked ? 'Ikryssat:' : 'Inte ikryssat:'}</span>
    </>
  );
}
