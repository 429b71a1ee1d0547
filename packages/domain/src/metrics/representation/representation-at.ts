import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Label } from '../../concepts/label/label';
import type { MeetingKind, Seat } from '../../concepts/meeting/meeting';
import { calendarYear } from '../../concepts/period/named-periods';
import { contains } from '../../concepts/period/period';
import { authority } from '../dimensions/authority';
import { audiences, type Metric, type WorkedExample } from '../metric';
import { sharingRowsByCode } from '../shapes/sharing-by-code';

type MeetingWords = {
  readonly label: Label;
  /** The meetings as they stand inside a sentence (Swedish). */
  readonly meetings: string;
};

/**
 * How often each authority was there. The reports complain for years that representation falls, with no number beside it.
 */
export function representationAt(kind: MeetingKind, { label, meetings }: MeetingWords): Metric {
  return {
    id: `representation.${kind}`,
    version: 1,
    label,
    question: `Hur ofta var varje myndighet med på ${meetings}?`,
    population: `De av ${meetings} som hölls i perioden, för varje myndighet som var kallad.`,
    treatment: {
      dropouts: 'Måttet gäller möten, inte deltagare.',
      transfers: 'Måttet gäller möten, inte deltagare.',
      reentries: 'Måttet gäller möten, inte deltagare.',
    },
    numerator: 'Möten där någon var med för myndigheten, ordinarie eller ersättare.',
    denominator: 'Möten som myndigheten var kallad till.',
    missingValues: 'En myndighet som inte var kallad till något möte står inte i tabellen.',
    audiences,
    ...sharingRowsByCode<Seat>(
      {
        needs: ['meetings'],
        behind: null,
        countsAgain: false,
        of: ({ meetings: held = [] }, period) =>
          held
            .filter((meeting) => meeting.kind === kind && contains(period, meeting.heldOn))
            .flatMap(({ seats }) => seats),
        caseOf: () => null,
      },
      { ...authority, codeOf: (seat) => seat.authority },
      ({ present }) => present,
    ),
    example: exampleOf(kind),
  };
}

function exampleOf(kind: MeetingKind): WorkedExample {
  const there = (authority: Seat['authority']): Seat => ({ authority, present: true });
  const away = (authority: Seat['authority']): Seat => ({ authority, present: false });
  const held = { kind, heldOn: calendarDate(2024, 2, 15) };
  return {
    period: calendarYear(2024),
    story:
      'Två möten hölls 2024. Försäkringskassan var med på båda, Arbetsförmedlingen på det ena. Regionen var kallad till det ena och kom inte. Mötet året före räknas inte, och inte heller möten av annat slag.',
    facts: {
      participations: [],
      meetings: [
        { ...held, id: '1', seats: [there('FK'), there('AF')] },
        { ...held, id: '2', heldOn: calendarDate(2024, 12, 31), seats: [there('FK'), away('AF'), away('RD')] },
        { ...held, id: '3', heldOn: calendarDate(2023, 12, 31), seats: [away('FK')] },
        { ...held, id: '4', kind: kind === 'team' ? 'steering' : 'team', seats: [away('FK')] },
      ],
    },
    result: {
      shape: 'shares',
      dimension: 'authority',
      rows: [
        { code: 'AF', numerator: 1, denominator: 2, rate: 0.5, ci95: [0.09453120573423074, 0.9054687942657693] },
        { code: 'FK', numerator: 2, denominator: 2, rate: 1, ci95: [0.34238022750665303, 1] },
        { code: 'RD', numerator: 0, denominator: 1, rate: 0, ci95: [0, 0.7934506856227626] },
      ],
    },
  };
}
