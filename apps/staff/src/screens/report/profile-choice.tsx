import {
  type ReportProfileId,
  reportProfileIds,
  reportProfileLabels,
} from '@kraften/domain/concepts/report-profile/report-profile-id';
import { optionsOf } from '@kraften/ui/field/option';
import { SelectField } from '@kraften/ui/field/select-field';
import { useId } from 'react';

type ProfileChoiceProps = {
  readonly profile: ReportProfileId;
  /** How the team's reports count. */
  readonly usual: ReportProfileId;
  /** Null for the usual way. */
  readonly onChoose: (profile: ReportProfileId | null) => void;
};

/** By which of the older reports the table counts. It begins with how the team has decided. */
export function ProfileChoice({ profile, usual, onChoose }: ProfileChoiceProps) {
  const id = useId();
  return (
    <div className="k-not-print">
      <SelectField
        id={id}
        name="profil"
        label="Så räknar rapporten"
        hint={profile === usual ? 'Så som teamet har valt.' : `Teamet har valt ${reportProfileLabels[usual].sv}.`}
        options={optionsOf(reportProfileIds, reportProfileLabels)}
        value={profile}
        onChange={(next) => onChoose(next === usual ? null : next)}
        error={undefined}
      />
    </div>
  );
}
