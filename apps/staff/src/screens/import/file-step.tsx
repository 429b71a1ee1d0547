import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import css from './import.module.css';

type FileStepProps = { readonly pending: boolean; readonly onChoose: (file: File) => Promise<void> };

/** Which list. */
export function FileStep({ pending, onChoose }: FileStepProps) {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  return (
    <div className={css['file']}>
      <p id={hintId} className={css['prose']}>
        En Excel-fil (.xlsx), en textfil med en rad för varje deltagande (.csv) eller en kohortfil. Rubrikerna står på
        den första raden. Högst 8 MB och 20 000 rader.
      </p>
      <input
        ref={input}
        type="file"
        className="k-unseen"
        tabIndex={-1}
        aria-label="Fil med deltagare"
        aria-describedby={hintId}
        accept=".xlsx,.csv,.txt,.json"
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
