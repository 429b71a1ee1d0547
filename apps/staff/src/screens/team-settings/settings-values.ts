import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { checkTeamSettings, TeamSettings } from '@kraften/domain/concepts/team-settings/team-settings';
import { failure, type Result, success } from '@kraften/domain/result';

/** The settings as somebody writes them: a number may be missing, and a licence is ticked before its day is written. */
export type SettingsValues = {
  readonly [Setting in Exclude<keyof TeamSettings, 'scalesLicensedOn'>]: TeamSettings[Setting] extends number | null
    ? number | null
    : string;
} & { readonly scalesLicensed: boolean; readonly scalesLicensedOn: string | null };

export function settingsValues(settings: TeamSettings): SettingsValues {
  return { ...settings, scalesLicensed: settings.scalesLicensedOn !== null };
}

/** Reads what is written as settings that can hold, or says what is wrong with it. */
export function readSettings(
  { scalesLicensed, ...values }: SettingsValues,
  today: CalendarDate,
): Result<TeamSettings, readonly FieldError[]> {
  if (scalesLicensed && values.scalesLicensedOn === null) {
    return failure([{ field: 'scalesLicensedOn', message: 'Välj den dag som licensen gäller från.' }]);
  }
  const read = TeamSettings.safeParse({
    ...values,
    scalesLicensedOn: scalesLicensed ? values.scalesLicensedOn : null,
  });
  if (!read.success) return failure(fieldErrorsOf(read.error));
  const errors = checkTeamSettings(read.data, today);
  return errors.length > 0 ? failure(errors) : success(read.data);
}
