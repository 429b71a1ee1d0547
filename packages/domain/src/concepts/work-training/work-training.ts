import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date/calendar-date';
import type { Label } from '../label/label';

export const workTrainingEndings = [
  'employment',
  'studies',
  'new-placement',
  'completed',
  'ended-for-health',
  'ended-early',
] as const;

/** How a work training ended. */
export const WorkTrainingEnding = z.enum(workTrainingEndings, 'Välj hur arbetsträningen slutade.');
export type WorkTrainingEnding = z.output<typeof WorkTrainingEnding>;

export const workTrainingEndingLabels: Record<WorkTrainingEnding, Label> = {
  employment: { sv: 'Anställning', en: 'Employment' },
  studies: { sv: 'Studier', en: 'Studies' },
  'new-placement': { sv: 'Ny arbetsträning', en: 'A new placement' },
  completed: { sv: 'Genomförd som planerat', en: 'Completed as planned' },
  'ended-for-health': { sv: 'Avbruten på grund av hälsan', en: 'Ended for health reasons' },
  'ended-early': { sv: 'Avbruten av annat skäl', en: 'Ended early for another reason' },
};

/** A placement with an employer (arbetsträning), as the statistics see it. */
export type WorkTraining = {
  readonly id: string;
  readonly participationId: string;
  readonly startedOn: CalendarDate;
  /** Last day; null together with `ending` while it lasts. */
  readonly endedOn: CalendarDate | null;
  readonly ending: WorkTrainingEnding | null;
  readonly hoursPerWeek: number;
};
