import { budgetFieldLabels, changedValueText } from '@kraften/domain/concepts/budget/budget-change';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatMoment } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import type { Allocations } from './allocations';

type Change = Allocations['changes'][number];

/** What was changed in what teams are given, what it was and what it became, the latest first. */
export function ChangesSection({ allocations: { changes, teams } }: { readonly allocations: Allocations }) {
  const names = new Map(teams.map(({ teamId, teamName }) => [teamId, teamName]));
  const columns: readonly Column<Change>[] = [
    { id: 'team', header: 'Team', cell: ({ teamId }) => names.get(teamId) ?? '' },
    { id: 'year', header: 'År', cell: ({ year }) => String(year ?? '') },
    { id: 'what', header: 'Vad', cell: ({ field }) => budgetFieldLabels[field].sv },
    { id: 'before', header: 'Var', cell: ({ field, before }) => changedValueText(field, before) },
    { id: 'after', header: 'Blev', cell: ({ field, after }) => changedValueText(field, after) },
    { id: 'changedAt', header: 'När', cell: ({ changedAt }) => formatMoment(changedAt), nowrap: true },
  ];
  return (
    <div className="k-not-print">
      <Section title="Vad som har ändrats i det tilldelade">
        <DataTable
          caption="Ändringar i det tilldelade"
          captionUnseen
          columns={columns}
          rows={changes}
          rowKey={({ changeId }) => changeId}
          empty={<EmptyState title="Inget har ändrats än">De hundra senaste ändringarna visas här.</EmptyState>}
        />
      </Section>
    </div>
  );
}
