import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { checkTeamSettings, TeamSettings } from '@kraften/domain/concepts/team-settings/team-settings';
import { failure, type Result, success } from '@kraften/domain/result';

/** A municipality of the catchment, as a row of the form. */
export type MunicipalityRow = { readonly name: string };

type NumberSetting = {
  [Setting in keyof TeamSettings]: TeamSettings[Setting] extends number | null ? Setting : never;
}[keyof TeamSettings];

/** The settings as somebody writes them: a number may be missing, and a licence is ticked before its day is written. */
export type SettingsValues = { readonly [Setting in NumberSetting]: number | null } & {
  readonly name: string;
  readonly catchment: readonly MunicipalityRow[];
  readonly reportProfile: TeamSettings['reportProfile'] | null;
  readonly scalesLicensed: boolean;
  readonly scalesLicensedOn: string | null;
};

export function settingsValues(settings: TeamSettings): SettingsValues {
  return {
    ...settings,
    catchment: settings.catchment.map((name) => ({ name })),
    scalesLicensed: settings.scalesLicensedOn !== null,
  };
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
    catchment: values.catchment.map(({ name }) => name),
    scalesLicensedOn: scalesLicensed ? values.scalesLicensedOn : null,
  });
  if (!read.success) return failure(fieldErrorsOf(read.error).map(inItsRow));
  const errors = checkTeamSettings(read.data, today);
  return errors.length > 0 ? failure(errors.map(inItsRow)) : success(read.data);
}

/** What is wrong with a municipality stands in the field of its row. */
function inItsRow({ field, message }: FieldError): FieldError {
  return { field: /^catchment\.\d+$/.test(field) ? `${field}.name` : field, message };
}
