import { Button } from '@mantine/core';
import { type ReactNode, useId, useRef } from 'react';
import css from './file-import.module.css';

type FileChoiceProps = {
  /** What the file is, for who hears it. */
  readonly label: string;
  /** The endings that the browser offers. */
  readonly accept: string;
  readonly pending: boolean;
  readonly onChoose: (file: File) => Promise<void>;
  /** What file it can be. */
  readonly children: ReactNode;
};

/** Which file. */
export function FileChoice({ label, accept, pending, onChoose, children }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  return (
    <div className={css['file']}>
      <p id={hintId} className={css['prose']}>
        {children}
      </p>
      <input
        ref={input}
        type="file"
        className="k-unseen"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={hintId}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again when it has been mended.
          if (file) void onChoose(file).finally(() => (currentTarget.value = ''));
        }}
      />
      <Button loading={pending} aria-describedby={hintId} onClick={() => input.current?.click()}>
        Välj fil
      </Button>
    </div>
  );
}
