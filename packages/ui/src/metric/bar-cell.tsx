import css from './metric.module.css';

/** A share as a number with a bar beside it. */
export function BarCell({ text, share }: { readonly text: string; readonly share: number }) {
  return (
    <span className={css['barCell']}>
      <span className={css['bar']} style={{ inlineSize: `${share * 100}%` }} aria-hidden />
      <span>{text}</span>
    </span>
  );
}
