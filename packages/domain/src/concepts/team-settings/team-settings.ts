import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import type { FieldError } from '../field-error/field-error';
import { requiredText } from '../field-error/text-field';
import type { Label } from '../label/label';
import { Catchment, checkCatchment } from '../municipality/catchment';
import { allMunicipalities } from '../municipality/municipality';
import { ReportProfileId, reportProfileLabels } from '../report-profile/report-profile-id';

function whole(what: string, least: number, most: number) {
  return z
    .int(`Skriv ${what} som ett heltal.`)
    .check(z.gte(least, `Skriv minst ${least}.`), z.lte(most, `Skriv högst ${most}.`));
}

function score(most: number) {
  return z.number('Skriv en poäng.').check(z.gte(0, 'Skriv minst 0.'), z.lte(most, `Skriv högst ${most}.`));
}

function change(most: number) {
  return z.number('Skriv en skillnad i poäng.').check(z.gt(0, 'Skriv mer än 0.'), z.lte(most, `Skriv högst ${most}.`));
}

/** What a team's lead decides about how the team works. */
export const TeamSettings = z.object({
  name: requiredText('Skriv teamets namn.', 100),
  /** The municipalities whose residents the team is for. */
  catchment: Catchment,
  /** Completed years. */
  admittedFromAge: whole('åldern', 16, 64),
  admittedToAge: whole('åldern', 16, 66),
  /** How many participants the team takes at once; null for no number. */
  capacity: z.nullable(whole('antalet platser', 1, 500)),
  /** 0 for a team without a trial period. */
  trialMonths: whole('prövotiden', 0, 12),
  followUpMonths: whole('antalet månader', 1, 12),
  /** 0 for a team that asks for nothing. */
  weeklyAttendance: whole('antalet gånger', 0, 7),
  /** From this score on the guide (riktmärke) is met. */
  scalingGuide: score(10),
  /** A change of at least so much is more than measuring twice usually gives. */
  scalingReliableChange: change(10),
  /** Since when the team has a licence for ORS and SRS, whose wording is copyrighted; null: only scaling questions. */
  scalesLicensedOn: z.nullable(CalendarDate),
  orsGuide: score(40),
  orsReliableChange: change(40),
  srsGuide: score(40),
  srsReliableChange: change(40),
  /** Counts from 1 up to this number, itself left out, are hidden in what leaves the team. */
  hideBelow: whole('gränsen', 3, 10),
  /** How the team's reports count and print, where nobody has chosen another way. */
  reportProfile: ReportProfileId,
});
export type TeamSettings = z.output<typeof TeamSettings>;

export type TeamSetting = keyof TeamSettings;

export const teamSettingLabels: Record<TeamSetting, Label> = {
  name: { sv: 'Teamets namn', en: 'Name' },
  catchment: { sv: 'Kommuner', en: 'Municipalities' },
  admittedFromAge: { sv: 'Yngsta ålder', en: 'Youngest age' },
  admittedToAge: { sv: 'Äldsta ålder', en: 'Oldest age' },
  capacity: { sv: 'Platser', en: 'Places' },
  trialMonths: { sv: 'Prövotid', en: 'Trial period' },
  followUpMonths: { sv: 'Tid mellan uppföljningar', en: 'Time between follow-ups' },
  weeklyAttendance: { sv: 'Minsta närvaro i veckan', en: 'Least attendance in a week' },
  scalingGuide: { sv: 'Skalfråga: riktmärke', en: 'Scaling question: guide' },
  scalingReliableChange: { sv: 'Skalfråga: säker förändring', en: 'Scaling question: reliable change' },
  scalesLicensedOn: { sv: 'Licens för ORS och SRS', en: 'Licence for ORS and SRS' },
  orsGuide: { sv: 'ORS: riktmärke', en: 'ORS: guide' },
  orsReliableChange: { sv: 'ORS: säker förändring', en: 'ORS: reliable change' },
  srsGuide: { sv: 'SRS: riktmärke', en: 'SRS: guide' },
  srsReliableChange: { sv: 'SRS: säker förändring', en: 'SRS: reliable change' },
  hideBelow: { sv: 'Små tal döljs', en: 'Small counts are hidden' },
  reportProfile: { sv: 'Så räknar rapporterna', en: 'How reports count' },
};

/** In the order of the form. */
export const teamSettings = z.keyof(TeamSettings).options;

/**
 * What isn't so by one field alone, or not for ever: the ages must leave somebody, a licence is held today or since earlier, and
 * municipalities are some that Sweden has.
 */
export function checkTeamSettings(settings: TeamSettings, today: CalendarDate): readonly FieldError[] {
  const errors: FieldError[] = [...checkCatchment(settings.catchment)];
  if (settings.admittedToAge < settings.admittedFromAge) {
    errors.push({ field: 'admittedToAge', message: 'Skriv en ålder som inte är lägre än den yngsta.' });
  }
  if (settings.scalesLicensedOn !== null && settings.scalesLicensedOn > today) {
    errors.push({ field: 'scalesLicensedOn', message: 'Välj i dag eller en tidigare dag.' });
  }
  return errors;
}

/** The value of any setting. */
export type SettingValue = TeamSettings[TeamSetting];

/** One setting that becomes another. */
export type SettingChange = {
  readonly setting: TeamSetting;
  readonly before: SettingValue;
  readonly after: SettingValue;
};

/** The settings that differ, in the order of the form. */
export function changedSettings(before: TeamSettings, after: TeamSettings): readonly SettingChange[] {
  return teamSettings
    .filter((setting) => JSON.stringify(before[setting]) !== JSON.stringify(after[setting]))
    .map((setting) => ({ setting, before: before[setting], after: after[setting] }));
}

/** A setting in words, as its history shows it (Swedish). */
export function settingText(setting: TeamSetting, value: SettingValue): string {
  switch (setting) {
    case 'name':
      return String(value);
    case 'catchment':
      return Array.isArray(value) ? allMunicipalities(value) : String(value);
    case 'reportProfile':
      return reportProfileLabels[ReportProfileId.parse(value)].sv;
    default:
      return numberSettingText(setting, value);
  }
}

function numberSettingText(
  setting: Exclude<TeamSetting, 'name' | 'catchment' | 'reportProfile'>,
  value: SettingValue,
): string {
  const text = value === null ? '' : String(value).replace('.', ',');
  switch (setting) {
    case 'admittedFromAge':
    case 'admittedToAge':
      return `${text} år`;
    case 'capacity':
      return value === null ? 'inget antal' : `${text} ${value === 1 ? 'plats' : 'platser'}`;
    case 'trialMonths':
      return value === 0 ? 'ingen' : monthsText(value, text);
    case 'followUpMonths':
      return monthsText(value, text);
    case 'weeklyAttendance':
      return value === 0 ? 'inget krav' : `${text} ${value === 1 ? 'gång' : 'gånger'}`;
    case 'scalesLicensedOn':
      return value === null ? 'ingen' : `sedan ${text}`;
    case 'hideBelow':
      return `under ${text}`;
    default:
      return `${text} poäng`;
  }
}

function monthsText(value: SettingValue, text: string): string {
  return `${text} ${value === 1 ? 'månad' : 'månader'}`;
}
