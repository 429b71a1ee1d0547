import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { isStoppedOn } from '@kraften/domain/concepts/intake-stop/intake-stop';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatMoment } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import { Flag } from '@kraften/ui/record/flag';
import { useMe } from '../../app/session/me';
import { ActionArea } from '../../parts/action/action-area';
import { type IntakeStopRecord, stopPeriod } from '../../parts/intake/intake-state';
import css from './intake.module.css';
import { ChangeIntakeStopForm, NewIntakeStopForm } from './intake-stop-form';

type IntakeStopsProps = { readonly stops: readonly IntakeStopRecord[]; readonly mayWrite: boolean };

/** When the team takes nobody in, now and before, with why and who decided it. */
export function IntakeStops({ stops, mayWrite }: IntakeStopsProps) {
  return (
    <Section
      title="Intagsstopp"
      description="Under ett stopp tar teamet inte in nya. Remisser och anmälningar tas emot som vanligt och väntar."
    >
      {stops.length === 0 && <EmptyState title="Teamet har inte haft något intagsstopp" />}
      {stops.map((stop) => (
        <StopCard key={stop.stopId} stop={stop} mayWrite={mayWrite} />
      ))}
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'new-stop',
              label: 'Sätt intagsstopp',
              available: true,
              form: (panel) => <NewIntakeStopForm panel={panel} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function StopCard({ stop, mayWrite }: { readonly stop: IntakeStopRecord; readonly mayWrite: boolean }) {
  const { today } = useMe();
  const { reason, publicText, setBy, setAt, changedBy, changedAt } = stop;
  const title = `Stopp ${stopPeriod(stop)}`;
  const mayChange = mayWrite && !stop.withdrawn && (stop.endsOn === null || stop.endsOn >= today);
  return (
    <section className={css['card']} aria-label={title}>
      <h3>{title}</h3>
      <p>{stateOf(stop, today)}</p>
      <p>{reason}</p>
      <p>Till den som vill anmäla sig: ”{publicText}”</p>
      <p>
        Satt av {setBy ?? 'tidigare medarbetare'} {formatMoment(setAt)}
        {changedAt !== null && `, ändrat av ${changedBy ?? 'tidigare medarbetare'} ${formatMoment(changedAt)}`}.
      </p>
      {mayChange && (
        <ActionArea
          actions={[
            {
              id: `change-stop-${stop.stopId}`,
              label: 'Ändra eller ta tillbaka stoppet',
              available: true,
              form: (panel) => <ChangeIntakeStopForm stop={stop} panel={panel} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function stateOf(stop: IntakeStopRecord, today: CalendarDate) {
  if (stop.withdrawn) return <Flag kind="plain">Taget tillbaka</Flag>;
  if (isStoppedOn(stop, today)) return <Flag kind="soon">Gäller nu</Flag>;
  return <Flag kind="plain">{stop.startsOn > today ? 'Kommer' : 'Har varit'}</Flag>;
}
