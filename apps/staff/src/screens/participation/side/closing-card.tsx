import { outcomeLabels } from '@kraften/domain/concepts/outcome/outcome';
import { transferCategoryLabels } from '@kraften/domain/concepts/transfer/transfer';
import { formatDate } from '@kraften/ui/format/date';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { useClosing } from '../../../parts/closing/closing-record';
import { PaperButtons } from '../../../parts/closing/paper-buttons';
import { useOpenCase } from '../open-case';
import css from './case-side.module.css';

/** How it ended, the papers of it, and what was sent to another team. */
export function ClosingCard() {
  const { participationId, closing, person } = useOpenCase();
  const record = useClosing(participationId).data;
  if (closing === null) return null;
  const transfers = record?.transfers ?? [];
  return (
    <SideCard title="Avslutet">
      <DefinitionList
        facts={[
          { term: 'Avslutat till', value: outcomeLabels[closing.outcome].sv },
          { term: 'Avslutat av', value: record?.closedByName ?? null },
          ...transfers.map(({ toTeamName, sentOn, categories }) => ({
            term: `Till ${toTeamName}`,
            value: `Mottagen ${formatDate(sentOn)}. ${['Namn och personnummer', ...categories.map((category) => transferCategoryLabels[category].sv.toLowerCase())].join(', ')}.`,
          })),
        ]}
      />
      {!person.isDisposed && (
        <div className={`${css['papers']} k-not-print`}>
          <PaperButtons participationId={participationId} />
        </div>
      )}
    </SideCard>
  );
}
