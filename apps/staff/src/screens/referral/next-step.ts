import { formatDate, formatDaysUntil } from '@kraften/ui/format/date';
import type { Referral } from '../../parts/referral/referral-record';

/** What the referral waits for, in a sentence. */
export function nextStep({ stage, studyVisits, decision, contactDueOn }: Referral, today: string): string {
  const booked = studyVisits.findLast((visit) => visit.outcome === null);
  switch (stage) {
    case 'received':
      if (contactDueOn !== null) return `Nästa steg: ta kontakt senast ${formatDate(contactDueOn)}.`;
      return studyVisits.length === 0
        ? 'Nästa steg: boka ett studiebesök.'
        : 'Nästa steg: boka ett nytt studiebesök, eller skriv ett beslut.';
    case 'visit-booked':
      if (booked === undefined) return '';
      return booked.visitOn <= today
        ? `Nästa steg: anteckna hur studiebesöket ${formatDate(booked.visitOn)} gick.`
        : `Studiebesök ${formatDate(booked.visitOn)} kl. ${booked.visitTime}, ${formatDaysUntil(booked.visitOn, today)}. Plats: ${booked.place}.`;
    case 'visited':
      return 'Nästa steg: skriv teamets beslut.';
    case 'queued':
      return `I kö sedan ${formatDate(decision?.decidedOn ?? null)}. Skriv in när det finns plats.`;
    case 'enrolled':
      return 'Personen är inskriven.';
    case 'declined':
      return 'Remissen är avböjd.';
    case 'withdrawn':
      return 'Remissen är återtagen.';
  }
}
