import type { ImportMapping } from '@kraften/domain/concepts/import/import-mapping';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatCount } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { refreshImports } from '../../app/api/refresh';
import type { ChosenFile } from '../../parts/file-import/chosen-file';
import { FileChoice } from '../../parts/file-import/file-choice';
import { useWizardWork } from '../../parts/file-import/use-wizard-work';
import { WizardFrame, type WizardStep } from '../../parts/file-import/wizard-frame';
import { LeaveUnsaved } from '../../parts/sending/leave-unsaved';
import { CheckStep } from './check-step';
import { type CheckedList, type ImportedList, importClient, type OpenedList } from './import-client';
import { MappingStep } from './mapping-step';

type Step = 'file' | 'mapping' | 'check' | 'done';
const steps: readonly WizardStep<Step>[] = [
  { id: 'file', label: 'Välj fil' },
  { id: 'mapping', label: 'Para ihop' },
  { id: 'check', label: 'Kontrollera' },
  { id: 'done', label: 'Importera' },
];

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
  const work = useWizardWork();
  const { pending, attempt } = work;
  // One for the list however often it is sent, so that it is imported once.
  const batchId = useRef(crypto.randomUUID());
  const client = useRef(importClient(work.tell));

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
    <WizardFrame label="Importera en lista" steps={steps} step={step} work={work}>
      {step === 'file' && (
        <FileChoice
          label="Fil med deltagare"
          accept=".xlsx,.csv,.txt,.json"
          pending={pending !== null}
          onChoose={(picked) => work.choose(picked, open)}
        >
          En Excel-fil (.xlsx), en textfil med en rad för varje deltagande (.csv) eller en kohortfil. Rubrikerna står på
          den första raden. Högst 8 MB och 20 000 rader.
        </FileChoice>
      )}
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
      <LeaveUnsaved isUnsaved={() => step === 'mapping' || step === 'check'} />
    </WizardFrame>
  );
}

function sameHeadings(one: OpenedList, other: OpenedList): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every(({ heading }, index) => heading === other.columns[index]?.heading)
  );
}
