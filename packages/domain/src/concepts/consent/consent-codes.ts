import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const consentPurposes = ['lift-secrecy', 'follow-up-register', 'survey'] as const;
/** What a consent is for. The first opens a case to an authority; the others never do. */
export const ConsentPurpose = z.enum(consentPurposes, 'Välj vad samtycket gäller.');
export type ConsentPurpose = z.output<typeof ConsentPurpose>;

export const consentPurposeLabels: Record<ConsentPurpose, Label> = {
  'lift-secrecy': { sv: 'Lätta på sekretessen', en: 'Lift secrecy' },
  'follow-up-register': { sv: 'Registrera för nationell uppföljning', en: 'National follow-up register' },
  survey: { sv: 'Få frågor i en enkät', en: 'Survey' },
};

export const consentCategories = ['contact', 'participation', 'income', 'follow-ups', 'closing'] as const;
/** What kind of particulars a consent is about. The name goes with all of them. */
export const ConsentCategory = z.enum(consentCategories, 'Välj bland uppgifterna i listan.');
export type ConsentCategory = z.output<typeof ConsentCategory>;

export const consentCategoryLabels: Record<ConsentCategory, Label> = {
  contact: { sv: 'Kontaktuppgifter', en: 'Contact' },
  participation: { sv: 'Deltagandet: början, första steget och handledare', en: 'Participation' },
  income: { sv: 'Försörjning', en: 'Income source' },
  'follow-ups': { sv: 'Uppföljningar: när, vilka som var med och vad som bestämdes', en: 'Follow-ups' },
  closing: { sv: 'Avslutet och slutdokumentationen', en: 'Closing' },
};

/** The kinds of particulars that each purpose can need: no more can be asked for. */
export const categoriesOf: Readonly<Record<ConsentPurpose, readonly ConsentCategory[]>> = {
  'lift-secrecy': consentCategories,
  'follow-up-register': ['participation', 'income', 'closing'],
  survey: ['contact', 'participation'],
};

export const consentForms = ['paper', 'digital', 'oral'] as const;
/** How a consent was given. */
export const ConsentForm = z.enum(consentForms, 'Välj hur samtycket gavs.');
export type ConsentForm = z.output<typeof ConsentForm>;

export const consentFormLabels: Record<ConsentForm, Label> = {
  paper: { sv: 'På papper', en: 'On paper' },
  digital: { sv: 'Digitalt', en: 'Digitally' },
  oral: { sv: 'Muntligt, med vittne', en: 'Orally, with a witness' },
};
