import type { EligibilityConcern } from '@kraften/domain/concepts/eligibility/eligibility';
import { pageAfter, questionOfNote } from '../form/way-through';
import type { FormMessages } from '../messages/messages';
import type { TeamWords } from '../messages/team-words';
import { Actions } from '../part/actions';
import { BackButton } from '../part/back-button';
import { GoButton } from '../part/go-button';
import { Heading } from '../part/heading';
import { IntentForm } from '../part/intent-form';
import { SubmitButton } from '../part/submit-button';
import type { Route } from '../route/route';

type NotePageProps = {
  readonly t: FormMessages;
  readonly route: Extract<Route, { page: 'note' }>;
  readonly team: TeamWords;
  readonly concerns: readonly EligibilityConcern[];
  /** The team where the reader lives, when it is another one. */
  readonly otherTeam: { readonly slug: string; readonly words: NonNullable<TeamWords> } | null;
};

/** Tells that an answer lies outside of what the team is for, and where else to turn. It is never in the way. */
export function NotePage({ t, route, team, concerns, otherTeam }: NotePageProps) {
  const words = t.note;
  const question = questionOfNote(route.subject);
  const back: Route = { page: 'question', question, changing: route.changing };
  return (
    <>
      <BackButton t={t} from={route} to={back} />
      <Heading>{words.title}</Heading>
      {team === null ? null : <p className="lead">{words[route.subject](team)}</p>}
      {route.subject === 'age' ? (
        <p>{concerns.includes('too-young') ? words.tooYoung : words.tooOld}</p>
      ) : (
        <p>{otherTeam === null ? words.elsewhere : words.otherTeam(otherTeam.words)}</p>
      )}
      {route.subject === 'municipality' && otherTeam !== null ? (
        <IntentForm t={t} intent="switch-team" route={route}>
          <input type="hidden" name="teamSlug" value={otherTeam.slug} />
          <SubmitButton isQuiet>{words.switchTeam(otherTeam.words)}</SubmitButton>
        </IntentForm>
      ) : null}
      <Actions>
        <GoButton t={t} from={route} to={pageAfter(question, route.changing)} className="button action">
          {words.goOn}
        </GoButton>
        <GoButton t={t} from={route} to={back} className="link action action-text">
          {words.change}
        </GoButton>
      </Actions>
    </>
  );
}
