import type { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatCount } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { failureMessage, fieldErrorsIn } from '../../app/api/failure';
import { refreshImports } from '../../app/api/refresh';
import { LeaveUnsaved } from '../../parts/sending/leave-unsaved';
import { CheckStep } from './check-step';
import { type ChosenFile, readChosenFile } from './chosen-file';
import { FileStep } from './file-step';
import css from './import.module.css';
import { type CheckedList, type ImportedList, importClient, type OpenedList } from './import-client';
import { MappingStep } from './mapping-step';

type Step = 'file' | 'mapping' | 'check' | 'done';
const steps: readonly { readonly id: Step; readonly label: string }[] = [
  { id: 'file', label: 'Välj fil' },
  { id: 'mapping', label: 'Para ihop' },
  { id: 'check', label: 'Kontrollera' },
  { id: 'done', label: 'Importera' },
];

type Progress = { readonly done: number; readonly all: number };

/**
 * From a file to participants in four steps. The file stays in this page and is sent with each step: the server keeps nothing
 * of it until it is imported.
 */
export function ImportWizard({ onAnother }: { readonly onAnother: () => void }) {
  const [step, setStep] = useState<Step>('file');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [opened, setOpened] = useState<OpenedList | null>(null);
  const [mapping, setMapping] = useState<ImportMapping | null>(null);
  const [checked, setChecked] = useState<CheckedList | null>(null);
  const [imported, setImported] = useState<ImportedList | null>(null);
  const [pending, setPending] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // One for the list however often it is sent, so that it is imported once.
  const batchId = useRef(crypto.randomUUID());
  const client = useRef(importClient((done, all) => setProgress({ done, all })));

  async function attempt(what: string, work: () => Promise<void>) {
    if (pending !== null) return;
    setPending(what);
    setProgress(null);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(fieldErrorsIn(error)[0]?.message ?? failureMessage(error));
    } finally {
      setPending(null);
      setProgress(null);
    }
  }

  async function open(chosen: ChosenFile) {
    const list = await client.current.read.mutate(chosen);
    // A mended list with the same headings is read as the one before it.
    const isSame = opened !== null && sameHeadings(list, opened);
    setFile({ ...chosen, sheetName: list.sheetName });
    setOpened(list);
    setMapping(isSame && mapping !== null ? mapping : list.mapping);
    setChecked(null);
    batchId.current = crypto.randomUUID();
    setStep('mapping');
  }
  const choose = (picked: File) =>
    attempt('Läser filen …', async () => {
      const read = await readChosenFile(picked);
      if (typeof read === 'string') setFailure(read);
      else await open(read);
    });
  const check = (chosen: ChosenFile, chosenMapping: ImportMapping) =>
    attempt('Kontrollerar raderna …', async () => {
      setChecked(await client.current.check.mutate({ file: chosen, mapping: chosenMapping }));
      setStep('check');
    });
  const run = (chosen: ChosenFile, chosenMapping: ImportMapping) =>
    attempt('Importerar …', async () => {
      const input = { batchId: batchId.current, file: chosen, mapping: chosenMapping };
      setImported(await client.current.run.mutate(input));
      setStep('done');
      await refreshImports();
    });

  return (
    <section className={css['wizard']} aria-label="Importera en lista">
      <ol className={css['steps']}>
        {steps.map(({ id, label }) => (
          <li key={id} aria-current={id === step ? 'step' : undefined}>
            {label}
          </li>
        ))}
      </ol>
      {failure !== null && (
        <Notice kind="error" announce>
          {failure}
        </Notice>
      )}
      <StepTitle key={step}>{steps.find(({ id }) => id === step)?.label}</StepTitle>
      {step === 'file' && <FileStep pending={pending !== null} onChoose={choose} />}
      {step === 'mapping' && file && opened && mapping && (
        <MappingStep
          list={opened}
          mapping={mapping}
          pending={pending !== null}
          onChange={setMapping}
          onSheet={(sheetName) => attempt('Läser bladet …', () => open({ ...file, sheetName }))}
          onBack={() => setStep('file')}
          onNext={() => void check(file, mapping)}
        />
      )}
      {step === 'check' && file && mapping && checked && (
        <CheckStep
          checked={checked}
          pending={pending !== null}
          onBack={() => setStep('mapping')}
          onOtherFile={() => setStep('file')}
          onImport={() => void run(file, mapping)}
        />
      )}
      {step === 'done' && imported && (
        <>
          <Notice kind="success" announce title="Importen är klar">
            {formatCount(imported.persons, 'person', 'personer')} och{' '}
            {formatCount(imported.participations, 'deltagande', 'deltaganden')} finns nu i teamet. Det går att ångra i
            ett dygn, så länge ingen har arbetat med dem.
          </Notice>
          <Button variant="default" onClick={onAnother}>
            Importera en lista till
          </Button>
        </>
      )}
      <div role="status" className={css['progress']}>
        {pending !== null && <Waiting what={pending} progress={progress} />}
      </div>
      <LeaveUnsaved isUnsaved={() => step === 'mapping' || step === 'check'} />
    </section>
  );
}

/** Takes focus when the step begins, unless the page does. */
function StepTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

function Waiting({ what, progress }: { readonly what: string; readonly progress: Progress | null }) {
  const words = progress === null ? what : `${what} ${progress.done} av ${progress.all} rader`;
  return (
    <>
      <p>{words}</p>
      <progress aria-label={what} {...(progress === null ? {} : { value: progress.done, max: progress.all })} />
    </>
  );
}

function sameHeadings(one: OpenedList, other: OpenedList): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every(({ heading }, index) => heading === other.columns[index]?.heading)
  );
}
