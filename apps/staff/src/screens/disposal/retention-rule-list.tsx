import { keptKinds, periodText, retentionRules } from '@kraften/domain/concepts/retention/retention-rules';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatMoment } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api } from '../../app/api/api-client';
import { ActionArea, type PageAction } from '../../parts/action/action-area';
import { Loaded } from '../../parts/loading/loaded';
import css from './disposal.module.css';
import { PeriodForm } from './period-form';

type Period = inferOutput<typeof api.disposal.periods>[number];

const actions: readonly PageAction[] = [
  { id: 'period', label: 'Ändra tiden', available: true, form: (panel) => <PeriodForm panel={panel} /> },
];

/** How long each kind of record is kept, why, and by whose decision. */
export function RetentionRuleList() {
  const query = useQuery(api.disposal.periods.queryOptions());
  return (
    <Section title="Så länge sparas uppgifterna">
      <Loaded query={query} failed="Reglerna kunde inte hämtas" waiting={<Loading label="Reglerna hämtas" lines={5} />}>
        {(periods) => (
          <>
            <dl className={css['lines']}>
              {periods.map((period) => (
                <Rule
                  key={period.kind}
                  kind={period.kind}
                  time={periodText(period.kind, period.months)}
                  decision={decisionText(period)}
                />
              ))}
              {keptKinds.map((kind) => (
                <Rule key={kind} kind={kind} time="Bevaras" />
              ))}
            </dl>
            <ActionArea actions={actions} />
          </>
        )}
      </Loaded>
      <p className={css['prose']}>
        En persons uppgifter gallras tillsammans, när den sista av dem får gallras. Den som är inskriven, står i kö
        eller väntar på svar på en invändning gallras aldrig.
      </p>
    </Section>
  );
}

type RuleProps = { readonly kind: keyof typeof retentionRules; readonly time: string; readonly decision?: string };

function Rule({ kind, time, decision }: RuleProps) {
  const { label, basis } = retentionRules[kind];
  return (
    <div>
      <dt>{label.sv}</dt>
      <dd>
        <strong>{time}</strong>
        <p>{basis}</p>
        {decision !== undefined && <p className={css['quiet']}>{decision}</p>}
      </dd>
    </div>
  );
}

function decisionText({ decision }: Period): string {
  if (decision === null) return 'Kraftens förslag. Kommunen har inte beslutat om någon annan tid här.';
  const { reference, decidedAt, decidedByName } = decision;
  return `Enligt ${reference}, inskrivet ${formatMoment(decidedAt)} av ${decidedByName ?? 'tidigare medarbetare'}.`;
}
