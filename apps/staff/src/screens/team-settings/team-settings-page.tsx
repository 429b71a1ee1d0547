import { settingText, teamSettingLabels, teamSettings } from '@kraften/domain/concepts/team-settings/team-settings';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { SettingChanges } from './setting-changes';
import { SettingsForm } from './settings-form';
import type { SettingsRecord } from './settings-record';

/** How the team works: what its lead has decided, and what was decided before. */
export function TeamSettingsPage() {
  const query = useQuery(api.team.settings.queryOptions());
  const mayWrite = useMay('team-settings:write');
  const mayKeepUsers = useMay('user:read');
  return (
    <>
      <PageHeader
        title="Teamet"
        description={
          mayWrite
            ? 'Hur teamet arbetar. Det du sparar gäller för alla i teamet från nu.'
            : 'Hur teamet arbetar. Verksamhetsledaren kan ändra det.'
        }
        actions={
          <>
            <LinkButton href={paths.staffing}>Bemanning</LinkButton>
            <LinkButton href={paths.referenceLists}>Listor</LinkButton>
            {mayKeepUsers && (
              <Button component="a" href="/konto/anvandare" variant="default">
                Användare
              </Button>
            )}
          </>
        }
      />
      <Loaded
        query={query}
        failed="Inställningarna kunde inte hämtas"
        waiting={<Loading label="Inställningarna hämtas" lines={8} />}
      >
        {(record) => (
          <>
            <Section title="Inställningar">
              {mayWrite ? (
                <Changeable
                  record={record}
                  reload={async () => (await query.refetch()).data?.version ?? record.version}
                />
              ) : (
                <DefinitionList layout="beside" facts={factsOf(record)} />
              )}
            </Section>
            <Section title="Vad som har ändrats">
              <SettingChanges changes={record.changes} />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

type ChangeableProps = { readonly record: SettingsRecord; readonly reload: () => Promise<number> };

/** After saving the form begins anew with what holds now. */
function Changeable({ record, reload }: ChangeableProps) {
  const [saved, setSaved] = useState(0);
  return (
    <>
      {saved > 0 && (
        <Notice key={`saved ${saved}`} kind="info" announce>
          Inställningarna är sparade och gäller från nu.
        </Notice>
      )}
      <SettingsForm key={saved} record={record} reload={reload} onSaved={() => setSaved((times) => times + 1)} />
    </>
  );
}

function factsOf({ settings }: SettingsRecord) {
  return teamSettings.map((setting) => ({
    term: teamSettingLabels[setting].sv,
    value: settingText(setting, settings[setting]),
  }));
}
