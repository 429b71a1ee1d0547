-- A team can be for the residents of several municipalities. What there is becomes the first of them.
ALTER TABLE "team" ADD COLUMN     "catchment" TEXT[],
ADD COLUMN     "report_profile" TEXT NOT NULL DEFAULT 'kraften-2024';
UPDATE team SET catchment = ARRAY[municipality];
ALTER TABLE team DROP CONSTRAINT team_name_check;
ALTER TABLE "team" DROP COLUMN "municipality";

-- The list is that of packages/domain; a test compares it.
ALTER TABLE team
  ADD CONSTRAINT team_name_check CHECK (name <> ''),
  ADD CONSTRAINT team_catchment_check
    CHECK (catchment IS NOT NULL AND cardinality(catchment) > 0 AND '' <> ALL (catchment) AND array_position(catchment, NULL) IS NULL),
  ADD CONSTRAINT team_report_profile_check CHECK (report_profile IN ('kraften-2024', 'kraften-2018', 'avesta-2022'));
GRANT UPDATE (catchment, report_profile) ON team TO kraften_case;

-- What the history says of the one municipality, it says of a list of one.
ALTER TABLE setting_change DROP CONSTRAINT setting_change_setting_check;
UPDATE setting_change
   SET setting = 'catchment',
       before = jsonb_build_object('value', jsonb_build_array(before -> 'value')),
       after = jsonb_build_object('value', jsonb_build_array(after -> 'value'))
 WHERE setting = 'municipality';
ALTER TABLE setting_change
  ADD CONSTRAINT setting_change_setting_check CHECK (setting IN (
    'name', 'catchment', 'admittedFromAge', 'admittedToAge', 'capacity', 'trialMonths', 'followUpMonths', 'weeklyAttendance',
    'scalingGuide', 'scalingReliableChange', 'scalesLicensedOn', 'orsGuide', 'orsReliableChange', 'srsGuide', 'srsReliableChange',
    'hideBelow', 'reportProfile'));
