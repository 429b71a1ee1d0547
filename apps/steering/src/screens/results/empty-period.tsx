import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { Button } from '@mantine/core';
import type { PeriodChoice } from '../../period/period-choice';
import { periodName } from '../../period/period-words';

type EmptyPeriodProps = {
  readonly choice: PeriodChoice;
  readonly hasBegun: boolean;
  /** Null when the team has enrolled nobody, or when it isn't known. */
  readonly firstEnrolledOn: CalendarDate | null;
  /** A period that has something to show. */
  readonly suggestion: PeriodChoice;
  readonly onChoose: (choice: PeriodChoice) => void;
};

/** A period without anybody, with what to do about it. */
export function EmptyPeriod({ choice, hasBegun, firstEnrolledOn, suggestion, onChoose }: EmptyPeriodProps) {
  const other = (
    <Button variant="default" onClick={() => onChoose(suggestion)}>
      Visa {periodName(suggestion)}
    </Button>
  );
  if (!hasBegun) {
    return (
      <EmptyState title="Perioden har inte börjat" action={other}>
        Det finns inget att räkna än. Välj en period som har börjat.
      </EmptyState>
    );
  }
  if (firstEnrolledOn === null) {
    return (
      <EmptyState title="Teamet har inga deltaganden än">
        När teamet har skrivit in sin första deltagare visas siffrorna här.
      </EmptyState>
    );
  }
  return (
    <EmptyState title={`Inga deltaganden i perioden ${periodName(choice)}`} action={other}>
      Teamet skrev in sin första deltagare {formatDateWithoutWeekday(firstEnrolledOn)}. Välj en senare period.
    </EmptyState>
  );
}
