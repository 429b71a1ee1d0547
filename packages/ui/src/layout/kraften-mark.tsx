import css from './app-shell-frame.module.css';

/** The mark: a red gable with a path that forks inside it. Falu red stands here and nowhere else. */
export function KraftenMark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg className={css['mark']} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path className={css['markHouse']} d="M16 1.5 30 12v16a2.5 2.5 0 0 1-2.5 2.5h-23A2.5 2.5 0 0 1 2 28V12Z" />
      <path className={css['markPath']} d="M11.5 12.5v13M21 12.5l-9 8M15.4 17.6 21.5 25.5" />
    </svg>
  );
}
