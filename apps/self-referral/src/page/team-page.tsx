import type { Team } from '../door/door';
import type { FormMessages } from '../messages/messages';
import { Actions } from '../part/actions';
import { BackButton } from '../part/back-button';
import { Choices } from '../part/choices';
import { ErrorSummary } from '../part/error-summary';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';

/** The teams as far as they have been fetched. */
export type Teams = { readonly status: 'loading' | 'failed' | 'ready'; readonly list: readonly Team[] };

type TeamPageProps = {
  readonly t: FormMessages;
  readonly route: Extract<Route, { page: 'team' }>;
  readonly teams: Teams;
  readonly teamSlug: string | null;
  readonly error: string | null;
};

export function TeamPage(props: TeamPageProps) {
  const { t, route } = props;
  return (
    <>
      <BackButton t={t} from={route} to={route.changing ? { page: 'check' } : { page: 'start' }} />
      <TeamPageContent {...props} />
    </>
  );
}

function TeamPageContent({ t, route, teams, teamSlug, error }: TeamPageProps) {
  const words = t.team;
  if (teams.status === 'loading') {
    return (
      <>
        <Heading>{words.title}</Heading>
        <p className="soft">{words.hint}</p>
        <p className="soft" role="status">
          {t.frame.loading}
        </p>
      </>
    );
  }
  if (teams.status === 'failed') {
    return (
      <>
        <Heading>{words.title}</Heading>
        <IntentForm t={t} intent="load-teams" route={route}>
          <p role="alert">{words.failed}</p>
          <Actions>
            <SubmitButton>{words.retry}</SubmitButton>
          </Actions>
        </IntentForm>
      </>
    );
  }
  if (teams.list.length === 0) {
    return (
      <>
        <Heading>{words.title}</Heading>
        <p>{words.none}</p>
      </>
    );
  }
  return (
    <>
      {error === null ? null : <ErrorSummary t={t} errors={[{ field: 'teamSlug', message: error }]} />}
      <IntentForm t={t} intent="choose-team" route={route}>
        <Choices
          t={t}
          name="teamSlug"
          legend={<Heading>{words.title}</Heading>}
          hint={words.hint}
          value={teamSlug ?? ''}
          error={error ?? undefined}
          choices={teams.list.map((team) => ({
            value: team.teamSlug,
            label: t.frame.places(team.catchment),
            hint: words.option(team.teamName, team.admittedAges),
          }))}
        />
        <Actions>
          <SubmitButton>{route.changing ? t.frame.save : t.frame.continue}</SubmitButton>
        </Actions>
      </IntentForm>
    </>
  );
}
