import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { retentionRules, timedKinds } from '@kraften/domain/concepts/retention/retention-rules';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { DateField } from '@kraften/ui/field/date-field';
import { formatDate } from '@kraften/ui/format/date';
import { formatCount } from '@kraften/ui/format/number';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { DefinitionList, type Fact } from '@kraften/ui/record/definition-list';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { useId, useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { Loaded } from '../../parts/loading/loaded';
import { readAnew } from '../../parts/log/read-anew';
import { DecisionForm } from './decision-form';
import css from './disposal.module.css';
import { OnlyLead } from './only-lead';

type Preview = inferOutput<typeof api.disposal.preview>;

/** What falls due on a day or before, from which the lead decides. */
export function NewDisposalPage() {
  const { today } = useMe();
  const mayDecide = useMay('disposal:decide');
  const [dueBy, setDueBy] = useState<string | null>(today);
  const id = useId();
  const asked = dueBy !== null && isCalendarDate(dueBy) ? dueBy : today;
  const query = useQuery({ ...api.disposal.preview.queryOptions({ dueBy: asked }, readAnew), enabled: mayDecide });
  if (!mayDecide) return <OnlyLead title="Vad kan gallras?" />;
  return (
    <>
      <PageHeader
        title="Vad kan gallras?"
        description="Inget tas bort här. Du väljer vilka det gäller och fattar ett beslut. Sedan hämtas filer till arkivet, och du bekräftar en gång till."
        back={{ href: paths.disposals, label: 'Gallring' }}
      />
      <div className={css['day']}>
        <DateField
          id={`${id}-day`}
          name="dueBy"
          label="Får gallras senast"
          hint="Välj en dag framåt för att se vad som kommer. Beslut kan bara fattas om det som redan får gallras."
          value={dueBy}
          onChange={setDueBy}
          error={undefined}
        />
      </div>
      <Loaded query={query} failed="Listan kunde inte hämtas" waiting={<Loading label="Listan hämtas" lines={8} />}>
        {(preview) => <Due key={`${asked} ${preview.due.length}`} dueBy={asked} preview={preview} />}
      </Loaded>
    </>
  );
}

function Due({ dueBy, preview }: { readonly dueBy: string; readonly preview: Preview }) {
  const { due } = preview;
  const others = othersText(preview);
  return (
    <>
      <p className={css['prose']}>
        {due.length === 0 ? 'Inget' : formatCount(due.length, 'person', 'personer')} får gallras till och med{' '}
        {formatDate(dueBy)}. {others}
      </p>
      {due.length > 0 && (
        <div className={css['prose']}>
          <DefinitionList layout="beside" facts={factsByRule(due)} />
        </div>
      )}
      {due.length === 0 ? (
        <EmptyState title="Inget att gallra den här dagen">Välj en senare dag för att se vad som kommer.</EmptyState>
      ) : (
        <DecisionForm dueBy={dueBy} due={due} />
      )}
    </>
  );
}

/** How many fall due by each rule. */
function factsByRule(due: Preview['due']): readonly Fact[] {
  return timedKinds.flatMap((kind) => {
    const count = due.filter((one) => one.kind === kind).length;
    if (count === 0) return [];
    return [{ term: retentionRules[kind].label.sv, value: formatCount(count, 'person', 'personer') }];
  });
}

const holds = {
  enrolled: 'är inskrivna',
  queued: 'står i kö',
  'unanswered-objection': 'väntar på svar på en invändning',
  'nothing-to-count-from': 'saknar både remiss och deltagande',
} as const;

/** Why the others aren't in the list. */
function othersText({ due, held, later, inProgress }: Preview): string {
  const reasons = [
    ...(Object.entries(holds) as [keyof typeof holds, string][]).flatMap(([hold, words]) => {
      const count = held[hold] ?? 0;
      return count === 0 ? [] : [`${count} ${words}`];
    }),
    ...(later === 0 ? [] : [`${later} får gallras senare`]),
    ...(inProgress === 0 ? [] : [`${inProgress} finns i ett beslut som inte är klart`]),
  ];
  const others = due.length === 0 ? 'Av alla' : 'Av de andra';
  return reasons.length === 0 ? '' : `${others} ${reasons.join(', ')}.`;
}
