import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import type { BudgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { wholeKronorText } from '@kraften/domain/concepts/budget/ore';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { useMay } from '../../app/session/use-may';
import { ActionArea } from '../../parts/action/action-area';
import type { Budget } from './budget-record';
import { AllocationForm } from './forms/allocation-form';
import { ApplicationForm } from './forms/application-form';
import { DraftForm } from './forms/draft-form';

type MoneyProps = { readonly budget: Budget; readonly standing: BudgetStanding };

/** What was asked for and given, and how the year stands against it. */
export function Money({ budget, standing }: MoneyProps) {
  const mayWrite = useMay('budget:write');
  const { year, years, application, allocation } = budget;
  const { applied, allocated, againstAllocated } = budgetDefinitions;
  const decided = allocation?.decidedOn == null ? '' : `, beslut ${formatDate(allocation.decidedOn)}`;
  return (
    <Section title="Äskat och tilldelat">
      <DefinitionList
        layout="beside"
        facts={[
          { term: applied.label, value: described(kronor(application?.appliedOre ?? null), application?.note) },
          {
            term: allocated.label,
            value: described(kronor(allocation?.allocatedOre ?? null) + decided, allocation?.note),
          },
          { term: againstAllocated.label, value: kronor(standing.againstAllocatedOre, 'signed') },
        ]}
      />
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'application',
              label: application === null ? `Påbörja budgeten för ${year}` : 'Ändra äskat',
              available: true,
              next: application === null,
              form: (panel) => <ApplicationForm budget={budget} panel={panel} />,
            },
            {
              id: 'allocation',
              label: allocation === null ? 'Skriv in tilldelat' : 'Ändra tilldelat',
              available: application !== null,
              form: (panel) => <AllocationForm budget={budget} panel={panel} />,
            },
            {
              id: 'draft',
              label: `Påbörja äskandet för ${year + 1}`,
              available: application !== null && !years.includes(year + 1),
              form: (panel) => <DraftForm year={year} panel={panel} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function described(amount: string, note: string | undefined) {
  if (note === undefined || note === '') return amount;
  return (
    <>
      {amount}
      <br />
      {note}
    </>
  );
}

/** An amount in kronor; `signed` says which way a difference goes. */
function kronor(ore: number | null, sign?: 'signed'): string {
  if (ore === null) return '–';
  return `${sign === 'signed' && ore > 0 ? '+' : ''}${wholeKronorText(ore)}\u00a0kr`;
}
