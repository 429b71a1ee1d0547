import { knownMunicipalities } from '@kraften/domain/concepts/municipality/known-municipality';
import { reportProfileIds } from '@kraften/domain/concepts/report-profile/report-profile-id';
import {
  settingText,
  type TeamSettings,
  teamSettingLabels,
  teamSettings,
} from '@kraften/domain/concepts/team-settings/team-settings';
import { reportProfiles } from '@kraften/domain/reports/report-profile';
import { CheckboxField } from '@kraften/ui/field/checkbox-field';
import { DateField } from '@kraften/ui/field/date-field';
import { NumberField } from '@kraften/ui/field/number-field';
import { RadioField } from '@kraften/ui/field/radio-field';
import { TextField } from '@kraften/ui/field/text-field';
import { FormActions } from '@kraften/ui/form/form-actions';
import { FormRow, FormSection } from '@kraften/ui/form/form-section';
import { apiClient } from '../../app/api/api-client';
import { refreshTeamSettings } from '../../app/api/refresh';
import { useMe } from '../../app/session/me';
import { RowList } from '../../parts/sending/row-list';
import { SendingFormFrame } from '../../parts/sending/sending-form-frame';
import { SettleConflict } from '../../parts/sending/settle-conflict';
import { useSendingForm } from '../../parts/sending/use-sending-form';
import type { SettingsRecord } from './settings-record';
import { type MunicipalityRow, readSettings, type SettingsValues, settingsValues } from './settings-values';

type SettingsFormProps = {
  readonly record: SettingsRecord;
  /** Reads it anew and gives its version. */
  readonly reload: () => Promise<number>;
  readonly onSaved: () => void;
};

/** The settings, for who may change them. They hold from when they are saved. */
export function SettingsForm({ record, reload, onSaved }: SettingsFormProps) {
  const { today } = useMe();
  const form = useSendingForm<SettingsValues, TeamSettings>({
    initialValues: settingsValues(record.settings),
    read: (values) => readSettings(values, today),
    record: { version: record.version, reload },
    send: async (settings, version) => {
      await apiClient.team.saveSettings.mutate({ ...settings, version });
      await refreshTeamSettings();
    },
    onSaved,
  });
  const points = { unit: 'poäng', decimals: true } as const;
  return (
    <SendingFormFrame form={form} label="Teamets inställningar">
      <SettleConflict form={form} stands={settingsValues(record.settings)} fields={compared} />
      <FormSection title="Teamet">
        <TextField label="Teamets namn" autoComplete="off" {...form.field('name')} />
        <RowList<MunicipalityRow>
          legend="Upptagningsområde"
          hint="De kommuner som teamet är till för. Bor någon i en annan kommun står det en påminnelse på remissen. Teamet beslutar ändå själv."
          rowName="Kommun"
          add="Lägg till en kommun"
          newRow={() => ({ name: '' })}
          list={form.field('catchment')}
          errors={form.errors}
        >
          {(field) => (
            <TextField label="Kommun" autoComplete="off" suggestions={knownMunicipalities} {...field('name')} />
          )}
        </RowList>
        <FormRow>
          <NumberField label="Yngsta ålder" unit="år" {...form.field('admittedFromAge')} />
          <NumberField label="Äldsta ålder" unit="år" {...form.field('admittedToAge')} />
        </FormRow>
        <NumberField
          label="Platser"
          hint="Så många deltagare som teamet tar emot samtidigt. Fler går att skriva in, men då visas en varning. Tomt om ni inte har något antal."
          unit="deltagare"
          optional
          {...form.field('capacity')}
        />
      </FormSection>
      <FormSection
        title="Tider"
        description="En ändring gäller genast, också för dem som redan är inskrivna. Siffran för uppföljningar i tid räknas alltid med tre månader, så att åren går att jämföra."
      >
        <NumberField
          label="Prövotid"
          hint="0 om teamet inte har någon."
          unit="månader"
          {...form.field('trialMonths')}
        />
        <NumberField label="Tid mellan uppföljningar" unit="månader" {...form.field('followUpMonths')} />
        <NumberField
          label="Minsta närvaro i veckan"
          hint="Den som har kommit mer sällan de senaste fyra veckorna visas i I dag. 0 om teamet inte kräver något."
          unit="gånger"
          {...form.field('weeklyAttendance')}
        />
      </FormSection>
      <FormSection
        title="Skalfrågor, ORS och SRS"
        description="Från riktmärket räknas poängen som bra. En skillnad som är minst så stor som den säkra förändringen beror knappast på slumpen."
      >
        <FormRow>
          <NumberField label="Skalfråga: riktmärke" {...points} {...form.field('scalingGuide')} />
          <NumberField label="Skalfråga: säker förändring" {...points} {...form.field('scalingReliableChange')} />
        </FormRow>
        <CheckboxField
          label="Vi har licens för ORS och SRS"
          hint="Frågornas text är skyddad. Utan licens använder teamet skalfrågan 0–10."
          {...form.field('scalesLicensed')}
        />
        {form.values.scalesLicensed && (
          <>
            <DateField label="Licensen gäller från" max={today} {...form.field('scalesLicensedOn')} />
            <FormRow>
              <NumberField label="ORS: riktmärke" {...points} {...form.field('orsGuide')} />
              <NumberField label="ORS: säker förändring" {...points} {...form.field('orsReliableChange')} />
            </FormRow>
            <FormRow>
              <NumberField label="SRS: riktmärke" {...points} {...form.field('srsGuide')} />
              <NumberField label="SRS: säker förändring" {...points} {...form.field('srsReliableChange')} />
            </FormRow>
          </>
        )}
      </FormSection>
      <FormSection title="Siffror som lämnar teamet">
        <NumberField
          label="Dölj antal under"
          hint="Antal från 1 och upp till talet döljs i det som lämnar teamet, så att ingen går att känna igen. Mellan 3 och 10."
          unit="personer"
          {...form.field('hideBelow')}
        />
      </FormSection>
      <FormSection
        title="Rapporter"
        description="Rapporterna har räknat på olika sätt genom åren. Det du väljer här gäller från början i teamets rapporter och för styrgruppen. I en rapport går det att välja ett annat sätt."
      >
        <RadioField label="Så räknar rapporterna" options={profileOptions} {...form.field('reportProfile')} />
      </FormSection>
      <FormActions form={form} submit="Spara inställningarna" showSaved />
    </SendingFormFrame>
  );
}

const profileOptions = reportProfileIds.map((value) => ({
  value,
  label: reportProfiles[value].label.sv,
  hint: reportProfiles[value].note,
}));

const compared = [
  {
    ...{ name: 'catchment' as const, label: teamSettingLabels.catchment.sv },
    show: (rows: readonly MunicipalityRow[]) => rows.map(({ name }) => name).join(', '),
  },
  ...teamSettings
    .filter((name) => name !== 'catchment')
    .map((name) => ({
      ...{ name, label: teamSettingLabels[name].sv },
      show: (value: TeamSettings[typeof name]) => settingText(name, value),
    })),
  { name: 'scalesLicensed' as const, label: 'Vi har licens för ORS och SRS' },
];
