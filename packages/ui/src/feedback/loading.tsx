import css from './feedback.module.css';

type LoadingProps = {
  /** What is on its way: "Deltagaren hämtas". */
  readonly label: string;
  /** Lines of text to hold place for. */
  readonly lines?: number;
};

/** Holds the place of text that is on its way, so that nothing jumps when it comes. */
export function Loading({ label, lines = 3 }: LoadingProps) {
  return (
    <div className={css['loading']} role="status">
      <span className="k-unseen">{label} …</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={css['line']} data-last={index === lines - 1} aria-hidden />
      ))}
    </div>
  );
}
