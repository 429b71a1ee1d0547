import { Notice } from '@kraften/ui/feedback/notice';
import { formatCount } from '@kraften/ui/format/number';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { refreshBudget } from '../../../app/api/refresh';
import type { ChosenFile } from '../../../parts/file-import/chosen-file';
import { FileChoice } from '../../../parts/file-import/file-choice';
import css from '../../../parts/file-import/file-import.module.css';
import { useWizardWork } from '../../../parts/file-import/use-wizard-work';
import { WizardFrame, type WizardStep } from '../../../parts/file-import/wizard-frame';
import { LinkButton } from '../../../parts/link/link-button';
import { LeaveUnsaved } from '../../../parts/sending/leave-unsaved';
import { budgetOf } from '../budget-search';
import { budgetImportClient, type CheckedFile, type OpenedFile } from './budget-import-client';
import { CheckStep } from './check-step';
import { MappingStep } from './mapping-step';
import type { Said } from './said';

type Step = 'file' | 'mapping' | 'check' | 'done';
const steps: readonly WizardStep<Step>[] = [
  { id: 'file', label: 'Välj fil' },
  { id: 'mapping', label: 'Para ihop' },
  { id: 'check', label: 'Granska' },
  { id: 'done', label: 'Läs in' },
];

type BudgetImportWizardProps = { readonly year: number; readonly onAnother: () => void };

/** From a file to a year's outcome in four steps. The file is sent with each step: the server keeps nothing of it but what it became. */
export function BudgetImportWizard({ year, onAnother }: BudgetImportWizardProps) {
  const [step, setStep] = useState<Step>('file');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [checked, setChecked] = useState<CheckedFile | null>(null);
  const [changed, setChanged] = useState(0);
  const work = useWizardWork();
  const { pending, attempt } = work;
  // One for the file however often it is sent, so that it is read in once.
  const importId = useRef(crypto.randomUUID());

  async function open(chosen: ChosenFile) {
    const read = await budgetImportClient.read.mutate({ year, file: chosen });
    setFile({ ...chosen, sheetName: read.sheetName });
    setOpened(read);
    setSaid({ mapping: read.mapping, through: null, isPreliminary: false });
    importId.current = crypto.randomUUID();
    setStep('mapping');
  }
  const check = (chosen: ChosenFile, of: Said) =>
    attempt('Jämför med det som står …', async () => {
      setChecked(await budgetImportClient.check.mutate({ year, file: chosen, ...of }));
      setStep('check');
    });
  const run = (chosen: ChosenFile, { of, seen }: { readonly of: Said; readonly seen: CheckedFile }) =>
    attempt('Läser in …', async () => {
      const input = {
        ...{ importId: importId.current, year, file: chosen, ...of },
        seen: seen.cells.map(({ categoryId, month, version }) => ({ categoryId, month, version })),
      };
      setChanged((await budgetImportClient.run.mutate(input)).changed);
      setStep('done');
      await refreshBudget();
    });

  return (
    <WizardFrame label="Läs in utfall" steps={steps} step={step} work={work}>
      {step === 'file' && (
        <FileChoice
          label="Fil med utfall"
          accept=".se,.si,.sie,.xlsx,.csv,.txt"
          pending={pending !== null}
          onChoose={(picked) => work.choose(picked, open)}
        >
          En SIE-fil av typ 4 från kommunens ekonomisystem, eller ett kalkylblad (.xlsx eller .csv) med kostnadsslag och
          månader som rutnät eller som lista. Högst 8 MB.
        </FileChoice>
      )}
      {step === 'mapping' && file && opened && said && (
        <MappingStep
          {...{ year, opened, said }}
          pending={pending !== null}
          onChange={setSaid}
          onSheet={(sheetName) => attempt('Läser bladet …', () => open({ ...file, sheetName }))}
          onBack={() => setStep('file')}
          onNext={() => void check(file, said)}
        />
      )}
      {step === 'check' && file && opened && said && checked && (
        <CheckStep
          {...{ checked, opened }}
          pending={pending !== null}
          onBack={() => setStep('mapping')}
          onImport={() => void run(file, { of: said, seen: checked })}
        />
      )}
      {step === 'done' && (
        <>
          <Notice kind="success" announce title="Utfallet är inläst">
            {formatCount(changed, 'belopp', 'belopp')} är ändrade. Varje ändring står i budgetens historik.
          </Notice>
          <div className={css['actions']}>
            <LinkButton href={budgetOf(year)}>Visa budgeten</LinkButton>
            <Button variant="default" onClick={onAnother}>
              Läs in en fil till
            </Button>
          </div>
        </>
      )}
      <LeaveUnsaved isUnsaved={() => step === 'mapping' || step === 'check'} />
    </WizardFrame>
  );
}
