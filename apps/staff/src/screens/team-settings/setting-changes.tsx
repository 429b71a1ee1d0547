import { settingText, teamSettingLabels } from '@kraften/domain/concepts/team-settings/team-settings';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatMoment } from '@kraften/ui/format/instant';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import type { SettingsRecord } from './settings-record';

type Change = SettingsRecord['changes'][number];

const columns: readonly Column<Change>[] = [
  { id: 'setting', header: 'Inställning', cell: ({ setting }) => teamSettingLabels[setting].sv },
  { id: 'before', header: 'Var', cell: ({ setting, before }) => settingText(setting, before) },
  { id: 'after', header: 'Blev', cell: ({ setting, after }) => settingText(setting, after) },
  { id: 'changedAt', header: 'När', cell: ({ changedAt }) => formatMoment(changedAt), nowrap: true },
  { id: 'changedBy', header: 'Av', cell: ({ changedByName }) => changedByName ?? 'Tidigare medarbetare' },
];

/** What the settings were, what they became, when and by whom. */
export function SettingChanges({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <DataTable
      caption="Ändringar i inställningarna"
      captionUnseen
      columns={columns}
      rows={changes}
      rowKey={({ changeId }) => changeId}
      empty={<EmptyState title="Inget har ändrats än">Varje ändring som sparas visas här.</EmptyState>}
    />
  );
}
