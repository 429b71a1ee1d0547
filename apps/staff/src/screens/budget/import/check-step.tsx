import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { oreText } from '@kraften/domain/concepts/budget/ore';
import { isChanged } from '@kraften/domain/concepts/budget-import/imported-outcomes';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatCount } from '@kraften/ui/format/number';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { Button } from '@mantine/core';
import css from '../../../parts/file-import/file-import.module.css';
import type { CheckedFile, OpenedFile } from './budget-import-client';

type Cell = CheckedFile['cells'][number];
type CheckStepProps = {
  readonly checked: CheckedFile;
  readonly opened: OpenedFile;
  readonly pending: boolean;
  readonly onBack: () => void;
  readonly onImport: () => void;
};

/** Each month of each category that the file would change: what stands, what it becomes, and the difference. */
export function CheckStep({ checked, opened, pending, onBack, onImport }: CheckStepProps) {
  const { cells, leftOutOre, passedMonths } = checked;
  const changed = cells.filter(isChanged);
  const nameOf = (categoryId: string) =>
    opened.categories.find((category) => category.categoryId === categoryId)?.name ?? 'Tidigare kostnadsslag';
  const columns: readonly Column<Cell>[] = [
    { id: 'month', header: 'Månad', cell: ({ month }) => monthNames[month - 1] ?? month, sort: ({ month }) => month },
    {
      id: 'category',
      header: 'Kostnadsslag',
      cell: ({ categoryId }) => nameOf(categoryId),
      sort: ({ categoryId }) => nameOf(categoryId),
    },
    { id: 'before', header: 'Står nu', cell: ({ before }) => amountText(before), align: 'end', nowrap: true },
    { id: 'after', header: 'Blir', cell: (cell) => amountText(cell), align: 'end', nowrap: true },
    {
      id: 'difference',
      header: 'Skillnad',
      cell: ({ ore, before }) => oreText((ore ?? 0) - (before.ore ?? 0)),
      sort: ({ ore, before }) => (ore ?? 0) - (before.ore ?? 0),
      align: 'end',
      nowrap: true,
    },
  ];
  const same = cells.length - changed.length;
  return (
    <>
      <p className={css['prose']}>
        {formatCount(changed.length, 'belopp', 'belopp')} ändras. {same > 0 && `${same} står redan så. `}
        Månader och kostnadsslag som filen inte har något om står kvar som de är.
        {leftOutOre !== 0 && ` ${oreText(leftOutOre)} kr i filen räknas inte med.`}
        {passedMonths.length > 0 && ` Läses inte in: ${passedMonths.map((month) => monthNames[month - 1]).join(', ')}.`}
      </p>
      <DataTable
        caption="Det som ändras, i kronor"
        columns={columns}
        rows={changed}
        rowKey={({ categoryId, month }) => `${categoryId} ${month}`}
        empty={<EmptyState title="Inget ändras">Filen säger det som redan står i budgeten.</EmptyState>}
      />
      <div className={css['actions']}>
        {changed.length > 0 && (
          <Button loading={pending} onClick={onImport}>
            Läs in {formatCount(changed.length, 'belopp', 'belopp')}
          </Button>
        )}
        <Button variant="default" disabled={pending} onClick={onBack}>
          Ändra vad som hör ihop
        </Button>
      </div>
    </>
  );
}

function amountText({ ore, isPreliminary }: Cell['before']): string {
  return `${oreText(ore)}${isPreliminary ? ' prel.' : ''}`;
}
