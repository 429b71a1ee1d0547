import css from './placeholder.module.css';

type PlaceholderProps = {
  /** What is on its way, for those who hear the page. Left out where another place says it. */
  readonly label?: string;
  /** In pixels: what it holds the place of. */
  readonly height: number;
};

/** Holds the place of something on its way, so that nothing moves when it comes. */
export function Placeholder({ label, height }: PlaceholderProps) {
  return (
    <div className={css['place']} style={{ blockSize: height }} {...(label === undefined ? {} : { role: 'status' })}>
      {label !== undefined && <span className="k-unseen">{label} …</span>}
    </div>
  );
}
