import * as z from 'zod/mini';
import { optionalText, requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';
import { OrganisationNumber } from './organisation-number';

export const linesOfBusiness = [
  'municipality',
  'care',
  'trade',
  'restaurant',
  'industry',
  'building',
  'transport',
  'farming',
  'association',
  'office',
  'other',
] as const;
/** What an employer does, in a short list: enough to find a place that fits. */
export const LineOfBusiness = z.enum(linesOfBusiness, 'Välj bransch.');
export type LineOfBusiness = z.output<typeof LineOfBusiness>;

export const lineOfBusinessLabels: Record<LineOfBusiness, Label> = {
  municipality: { sv: 'Kommun, region eller stat', en: 'Public sector' },
  care: { sv: 'Vård, omsorg och skola', en: 'Care and education' },
  trade: { sv: 'Handel', en: 'Trade' },
  restaurant: { sv: 'Restaurang, kök och hotell', en: 'Restaurant and hotel' },
  industry: { sv: 'Industri och verkstad', en: 'Industry and workshop' },
  building: { sv: 'Bygg och fastighet', en: 'Building and property' },
  transport: { sv: 'Lager och transport', en: 'Storage and transport' },
  farming: { sv: 'Djur, skog och odling', en: 'Animals, forest and growing' },
  association: {
    sv: 'Förening, kyrka och arbetsintegrerande företag',
    en: 'Association, church and social enterprise',
  },
  office: { sv: 'Kontor, it och media', en: 'Office, IT and media' },
  other: { sv: 'Annat', en: 'Other' },
};

/** Somebody whom one calls at an employer. */
export const EmployerContact = z.object({
  name: requiredText('Skriv kontaktens namn.', 100),
  role: optionalText(100),
  phone: optionalText(40),
  email: optionalText(100),
});
export type EmployerContact = z.output<typeof EmployerContact>;

/** An employer whom the team knows (arbetsgivare). Nothing about a participant belongs here. */
export const Employer = z.object({
  name: requiredText('Skriv arbetsgivarens namn.', 120),
  organisationNumber: OrganisationNumber,
  lineOfBusiness: LineOfBusiness,
  address: optionalText(200),
  contacts: z.array(EmployerContact).check(z.maxLength(20, 'Skriv högst 20 kontakter.')),
  notes: optionalText(4000),
  /** False for one that the team doesn't ask any more: it stays for the placements that were there. */
  isActive: z.boolean(),
});
export type Employer = z.output<typeof Employer>;

export const workPlaceStandings = ['open', 'taken', 'closed'] as const;
/** Whether a place can be asked for. */
export const WorkPlaceStanding = z.enum(workPlaceStandings, 'Välj om platsen är ledig.');
export type WorkPlaceStanding = z.output<typeof WorkPlaceStanding>;

export const workPlaceStandingLabels: Record<WorkPlaceStanding, Label> = {
  open: { sv: 'Ledig', en: 'Open' },
  taken: { sv: 'Upptagen', en: 'Taken' },
  closed: { sv: 'Finns inte längre', en: 'Closed' },
};

/** A place to train at with an employer (plats). */
export const WorkPlace = z.object({
  employerId: z.uuid('Välj en arbetsgivare.'),
  tasks: requiredText('Skriv vad man gör på platsen.', 1000),
  /** In words: how many a week, when on the day. */
  hours: optionalText(200),
  requirements: optionalText(1000),
  standing: WorkPlaceStanding,
});
export type WorkPlace = z.output<typeof WorkPlace>;
