import { Notice } from '@kraften/ui/feedback/notice';
import { fileFromBase64, saveFile } from '@kraften/ui/file/save-file';
import { formatCount } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import css from '../../parts/file-import/file-import.module.css';
import type { CheckedList } from './import-client';

type Problem = CheckedList['problems'][number];
type Figures = NonNullable<CheckedList['figures']>;

type CheckStepProps = {
  readonly checked: CheckedList;
  readonly pending: boolean;
  readonly onBack: () => void;
  readonly onOtherFile: () => void;
  readonly onImport: () => void;
};

/** Everything that is to be mended or looked at, or what importing the list will do. */
export function CheckStep({ checked, pending, onBack, onOtherFile, onImport }: CheckStepProps) {
  const { errors, warnings, problems, problemFile, figures } = checked;
  return (
    <>
      {errors > 0 ? (
        <Notice kind="error" announce title={`${formatCount(errors, 'fel', 'fel')} att rätta`}>
          Inget importeras förrän alla är rättade. Rätta dem i din fil och välj den igen, eller ändra hur kolumnerna är
          ihopparade.
        </Notice>
      ) : (
        <Notice kind="success" announce title="Listan går att importera">
          {warnings === 0
            ? 'Inga fel och inga varningar.'
            : `Inga fel. Läs igenom ${formatCount(warnings, 'varning', 'varningar')} först.`}
        </Notice>
      )}
      {figures !== null && <DryRun figures={figures} />}
      {problems.length > 0 && (
        <>
          <DataTable
            caption={
              errors + warnings > problems.length
                ? `De första ${problems.length} av ${errors + warnings} att se över. Alla finns i filen.`
                : 'Att se över'
            }
            columns={problemColumns}
            rows={problems}
            rowKey={(problem) => `${problem.row} ${problem.column} ${problem.message}`}
            empty={null}
          />
          {problemFile !== null && (
            <Button
              variant="default"
              onClick={() => saveFile(fileFromBase64(problemFile.base64), problemFile.fileName)}
            >
              Spara som fil
            </Button>
          )}
        </>
      )}
      <div className={css['actions']}>
        {errors === 0 ? (
          <Button loading={pending} onClick={onImport}>
            Importera listan
          </Button>
        ) : (
          <Button onClick={onOtherFile}>Välj den rättade filen</Button>
        )}
        <Button variant="default" disabled={pending} onClick={onBack}>
          Ändra hur kolumnerna är ihopparade
        </Button>
      </div>
    </>
  );
}

const problemColumns: readonly Column<Problem>[] = [
  {
    id: 'row',
    header: 'Rad',
    cell: ({ row }) => (row === null ? 'Hela listan' : `Rad ${row}`),
    sort: ({ row }) => row,
  },
  {
    id: 'column',
    header: 'Kolumn',
    cell: ({ column, heading }) => (column === null ? '' : `${column}: ${heading}`),
    sort: ({ column }) => column,
  },
  { id: 'kind', header: 'Vad', cell: ({ kind }) => (kind === 'error' ? 'Fel' : 'Varning'), sort: ({ kind }) => kind },
  { id: 'value', header: 'Står nu', cell: ({ value }) => value },
  { id: 'message', header: 'Gör så här', cell: ({ message }) => message },
];

/** What the list becomes, in figures that can be held against an older report. */
function DryRun({ figures }: { readonly figures: Figures }) {
  const { newPersons, knownPersons, referrals, participations, closings, flow } = figures;
  const findings = flow.flatMap(({ year, findings: ofYear }) => ofYear.map((finding) => `${year}: ${finding}`));
  return (
    <>
      <dl className={css['figures']}>
        <Figure label="Nya personer" value={newPersons} />
        <Figure label="Personer som redan finns" value={knownPersons} />
        <Figure label="Remisser" value={referrals} />
        <Figure label="Deltaganden" value={participations} />
        <Figure label="Avslut" value={closings} />
      </dl>
      {flow.length > 0 && (
        <DataTable
          caption="Så blir flödet. Jämför med teamets äldre rapporter."
          columns={flowColumns}
          rows={flow}
          rowKey={({ year }) => String(year)}
          narrow="scroll"
          empty={null}
        />
      )}
      <p className={css['quiet']}>
        {findings.length === 0
          ? 'Varje år går ihop: de som fanns vid årets början och de nya är lika många som de avslutade och de som finns vid årets slut.'
          : findings.join(' ')}
      </p>
    </>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const flowColumns: readonly Column<Figures['flow'][number]>[] = [
  { id: 'year', header: 'År', cell: ({ year }) => year },
  { id: 'start', header: 'Vid årets början', cell: ({ atStart }) => atStart, align: 'end' },
  { id: 'new', header: 'Nya', cell: ({ newlyEnrolled }) => newlyEnrolled, align: 'end' },
  { id: 'closed', header: 'Avslutade', cell: ({ closed }) => closed, align: 'end' },
  { id: 'end', header: 'Vid årets slut', cell: ({ atEnd }) => atEnd, align: 'end' },
];
