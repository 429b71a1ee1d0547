import { type ReactNode, useState } from 'react';
import { answersInForce } from '../form/answers-in-force';
import { concernsAbout, teamWhereOneLives } from '../form/concerns';
import { pageToResume } from '../form/way-through';
import type { FormMessages } from '../messages/messages';
import { wordsOfTeam } from '../messages/team-words';
import { CancelPage } from '../page/cancel-page';
import { CancelledPage } from '../page/cancelled-page';
import { CheckPage } from '../page/check-page';
import { NotePage } from '../page/note-page';
import { QuestionPage } from '../page/question-page';
import { SentPage, titleOfSent } from '../page/sent-page';
import { TeamPage } from '../page/team-page';
import { questionFields } from '../question/question-fields';
import { questionIds } from '../question/question-id';
import { questionsById } from '../question/questions';
import { pathOf } from '../route/route';
import { KeepAnswers } from './keep-answers';
import { ReceiptTools } from './receipt-tools';
import { useFormEvents } from './use-form-events';
import { usePageTitle } from './use-page-focus';
import type { SelfReferral, SelfReferralProps } from './use-self-referral';

export type FormRoomProps = SelfReferralProps & SelfReferral & { readonly t: FormMessages };

/** The pages of the form, from the choice of team to the receipt. */
export function FormRoom(props: FormRoomProps) {
  const { t, route, form, device, storage } = props;
  useFormEvents(props);
  const title = t.frame.pageTitle(titleOf(props));
  usePageTitle(hasErrors(props) ? t.frame.errorTitle(title) : title);

  const keepOffer =
    storage === null || form.outcome !== null ? null : (
      <KeepAnswers
        t={t}
        isKept={form.isKept}
        hasFailed={device.hasKeepingFailed}
        clearAt={route.page === 'cancel' ? null : { page: 'cancel' }}
        onChange={device.keep}
      />
    );
  return (
    <>
      <FormPage {...props} keepOffer={route.page === 'cancel' ? keepOffer : null} />
      {keepOffer !== null && (route.page === 'question' || route.page === 'check') ? (
        <KeepAside title={t.keep.title} isKept={form.isKept}>
          {keepOffer}
        </KeepAside>
      ) : null}
    </>
  );
}

/** Stands open for who had answers kept from before. */
function KeepAside({ title, isKept, children }: { title: string; isKept: boolean; children: ReactNode }) {
  const [wasKept] = useState(isKept);
  return (
    <details className="keep-aside screen-only" open={wasKept}>
      <summary className="keep-title">{title}</summary>
      {children}
    </details>
  );
}

type FormPageProps = FormRoomProps & { readonly keepOffer: ReactNode };

function FormPage(props: FormPageProps) {
  const { t, route, form, teams, team: chosen, formPage, today, keepOffer, served, isLive } = props;
  const { draft, outcome } = form;
  const team = chosen && wordsOfTeam(chosen);
  const answers = answersInForce(draft);
  const concerns = concernsAbout(answers, chosen, { today, months: t.dates.months });
  switch (route.page) {
    case 'team': {
      const error = form.teamError && t.team[form.teamError];
      return <TeamPage t={t} route={route} teams={teams} teamSlug={draft.teamSlug} error={error} />;
    }
    case 'question': {
      const municipalities = teams.list.flatMap(({ catchment }) => catchment);
      return (
        <QuestionPage
          key={`${draft.idempotencyKey} ${t.language}`}
          t={t}
          route={route}
          answers={draft.answers}
          errors={form.errors}
          team={team}
          municipalities={[...new Set([...(team?.catchment ?? []), ...municipalities])]}
        />
      );
    }
    case 'note': {
      const other = teamWhereOneLives(answers, teams.list, today);
      const otherTeam = other && { slug: other.teamSlug, words: wordsOfTeam(other) };
      return <NotePage t={t} route={route} team={team} concerns={concerns} otherTeam={otherTeam} />;
    }
    case 'check':
      return (
        <CheckPage
          t={t}
          route={route}
          answers={answers}
          skipped={draft.skipped}
          team={team}
          concerns={concerns}
          isSending={form.isSending}
          problem={form.problem}
        />
      );
    case 'sent': {
      const followAddress = served.origin + pathOf({ page: 'follow' }, t.language);
      const tools =
        outcome?.kind === 'receipt' && isLive ? (
          <ReceiptTools t={t} receipt={outcome.receipt} followAddress={followAddress} />
        ) : null;
      return <SentPage t={t} route={route} outcome={outcome} followAddress={followAddress} tools={tools} />;
    }
    case 'cancel':
      return (
        <CancelPage
          t={t}
          route={route}
          isKept={form.isKept}
          formPage={formPage ?? pageToResume(draft)}
          keepOffer={keepOffer}
        />
      );
    case 'cancelled':
      return <CancelledPage t={t} team={team} />;
    default:
      return null;
  }
}

function titleOf({ t, route, form }: FormRoomProps): string {
  switch (route.page) {
    case 'team':
      return t.team.title;
    case 'question': {
      const progress = t.frame.progress(questionIds.indexOf(route.question) + 1, questionIds.length);
      return `${questionsById[route.question].title(t)} – ${progress}`;
    }
    case 'note':
      return t.note.title;
    case 'check':
      return t.check.title;
    case 'sent':
      return titleOfSent(form.outcome, t);
    case 'cancel':
      return t.cancel.title;
    default:
      return t.cancel.doneTitle;
  }
}

function hasErrors({ route, form }: FormRoomProps): boolean {
  switch (route.page) {
    case 'team':
      return form.teamError !== null;
    case 'question':
      return form.errors.some(({ field }) => questionFields[route.question].includes(field));
    case 'check':
      return form.problem !== null;
    default:
      return false;
  }
}
