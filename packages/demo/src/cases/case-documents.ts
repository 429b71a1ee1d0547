import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { CaseDocumentKind } from '@kraften/domain/concepts/case-document/case-document';
import { randomOf } from '../chance/random';
import type { CaseDocumentRecord, ParticipationRecord } from '../demo-records';

type Sample = {
  readonly title: string;
  readonly kind: CaseDocumentKind;
  readonly daysAfter: number;
  readonly text: string;
};

const samples: readonly Sample[] = [
  {
    ...{ title: 'Läkarintyg', kind: 'certificate', daysAfter: 7 },
    text: 'Intyg\n\nPatienten kan pröva aktivitet fyra timmar i veckan, med möjlighet att vila.\nNy bedömning om tre månader.\n',
  },
  {
    ...{ title: 'Meritförteckning', kind: 'cv', daysAfter: 30 },
    text: 'Arbetslivserfarenhet\n\nLokalvård, sex år. Café, två somrar.\n\nUtbildning\n\nGymnasiet, barn och fritid.\n',
  },
  {
    ...{ title: 'Överenskommelse om arbetsträning', kind: 'agreement', daysAfter: 60 },
    text: 'Överenskommelse\n\nArbetsträning åtta timmar i veckan i tre månader. Handledaren på platsen introducerar.\n',
  },
];

/** Some documents of those who take part today: every other has some, none is newer than today. */
export function caseDocuments(
  participations: readonly ParticipationRecord[],
  today: CalendarDate,
): readonly CaseDocumentRecord[] {
  return participations
    .filter(({ closedOn }) => closedOn === null)
    .flatMap(({ id: participationId, teamId, coachId, enrolledOn }) => {
      const random = randomOf(`documents/${participationId}`);
      if (random.chance(0.5)) return [];
      return samples.flatMap(({ daysAfter, ...sample }) => {
        const datedOn = addDays(enrolledOn, daysAfter);
        if (datedOn > today) return [];
        return [{ ...sample, id: random.uuid(), teamId, participationId, uploadedById: coachId, datedOn }];
      });
    });
}
