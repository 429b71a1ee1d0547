import type { AnswerForm, FormAnswer, FormRequest, FormSurroundings } from '@kraften/api/doors/self-referral';
import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import { type Door, doorOf, type Receipt } from '../door/door';
import { type Draft, emptyDraft } from '../draft/draft';
import { openFollow, postedFollow, receiptIntents, refusedKeys } from '../follow/follow-state';
import { admittedPage } from '../form/admitted-page';
import { type FormState, formReducer, initialFormState } from '../form/form-state';
import { formStep, type Posted, pageAfterSending, textIn, typedIn } from '../form/form-step';
import { sendForm } from '../form/send-form';
import { allTexts } from '../messages/language-texts';
import type { Teams } from '../page/team-page';
import { type Intent, intents } from '../part/intent-form';
import { trapName } from '../part/trap';
import { belongsToForm, languageOf, pathOf, type Route, routeOf, teamSlugIn } from '../route/route';
import { draftIn } from '../storage/kept-draft';
import { pageOf } from './page-of';
import { type Served, settledTeam } from './served';

/** The longest form that goes from page to page; no answer that can be sent comes near it. */
const mostCharacters = 60_000;

/**
 * Answers for the form where no script does: makes each page, and reads what is posted by the same rules as in the browser.
 * Nothing is kept here. The answers travel in the pages, sealed.
 */
export const answerForm: AnswerForm = async (request, surroundings) => {
  const texts = await allTexts(languageOf(request));
  const door = doorOf(surroundings.ask);
  const reply = await door.listTeams();
  const teams: Teams = reply.ok ? { status: 'ready', list: reply.value } : { status: 'failed', list: [] };
  const visit: Visit = { request, surroundings, texts, door, teams, route: routeOf(request) };
  return request.posted === null ? opened(visit) : await posted(visit, new URLSearchParams(request.posted));
};

const start: Route = { page: 'start' };

type Visit = {
  readonly request: FormRequest;
  readonly surroundings: FormSurroundings;
  readonly texts: Awaited<ReturnType<typeof allTexts>>;
  readonly door: Door;
  readonly teams: Teams;
  readonly route: Route;
};

/** A page that somebody opens by its address. */
function opened(visit: Visit): FormAnswer {
  const { request, surroundings, route } = visit;
  const receipt = route.page === 'sent' && request.handed ? surroundings.open('receipt', request.handed) : null;
  if (receipt === null) return page(visit, { route }, route.page === 'missing' ? 404 : 200);
  const outcome = { kind: 'receipt', receipt: JSON.parse(receipt) as Receipt } as const;
  return page(visit, { route, form: { ...initialFormState(null, surroundings.newKey()), outcome } });
}

async function posted(visit: Visit, fields: Posted): Promise<FormAnswer> {
  const { surroundings, route } = visit;
  const intent: Intent = fields.get('go') ? 'go' : (intents.find((each) => each === fields.get('intent')) ?? 'go');
  if (route.page === 'follow') return await followed(visit, intent, fields);
  const draft = draftOf(visit, fields);
  if (draft === null) return page(visit, { route: start, isLost: true }, 400);
  const state: FormState = { ...initialFormState(draft, draft.idempotencyKey), isKept: false };
  switch (intent) {
    case 'go': {
      const { from, language } = cameFrom(fields);
      const { t } = await allTexts(language);
      const typed =
        from?.page === 'question' ? formReducer(state, typedIn(fields, from.question, t.dates.months)) : state;
      return formPage(visit, typed, { route, formPage: from !== null && belongsToForm(from) ? from : null });
    }
    case 'send':
    case 'send-anyway':
      return route.page === 'check'
        ? await sent(visit, state, intent === 'send' && fields.get(trapName))
        : elsewhere(visit, start);
    case 'discard':
      return page(visit, { route: { page: 'cancelled' }, teamSlug: draft.teamSlug });
    case 'start-another':
    case 'forget-receipt':
      return elsewhere(visit, start);
    default: {
      const { texts, teams } = visit;
      const situation = { t: texts.form, today: surroundings.today, route, form: state, teams: teams.list };
      const step = formStep(intent, fields, situation);
      return formPage(visit, (step?.actions ?? []).reduce(formReducer, state), { route: step?.to ?? route });
    }
  }
}

async function sent(visit: Visit, form: FormState, isTrapped: unknown): Promise<FormAnswer> {
  const { surroundings, texts, door, route } = visit;
  if (isTrapped) return formPage(visit, formReducer(form, { type: 'not-sent', problem: 'unsure' }), { route });
  const action = await sendForm({ ...surroundings, draft: form.draft, door, t: texts.form });
  const to = pageAfterSending(action) ?? route;
  if (action.type !== 'sent' || action.outcome.kind !== 'receipt') {
    return formPage(visit, formReducer(form, action), { route: to });
  }
  return elsewhere(visit, to, surroundings.seal('receipt', JSON.stringify(action.outcome.receipt)));
}

async function followed(visit: Visit, intent: Intent, fields: Posted): Promise<FormAnswer> {
  const { route, door } = visit;
  const textOf = (name: string) => textIn(fields, name);
  const change = receiptIntents.find((each) => each === intent);
  if (change !== undefined) {
    return page(visit, { route, follow: await postedFollow({ intent: change, textOf }, door) });
  }
  // Another language of a page that is open asks for it anew.
  if (intent !== 'open-receipt' && intent !== 'go') return elsewhere(visit, route);
  const keys = { reference: textOf('reference'), code: textOf('code') };
  return page(visit, { route, follow: refusedKeys(keys) ?? (await openFollow(keys, door)) });
}

/** A page with a form under way, as far as the form admits it. */
function formPage(visit: Visit, form: FormState, shown: Pick<Served, 'route'> & Partial<Served>): FormAnswer {
  const text = JSON.stringify(form.draft);
  if (text.length > mostCharacters) return { kind: 'too-long' };
  const route = admittedPage(shown.route, form);
  const isLost = belongsToForm(shown.route) && route.page === 'start';
  return page(visit, { ...shown, route, form, isLost, sealed: visit.surroundings.seal('draft', text) });
}

function page(visit: Visit, shown: Pick<Served, 'route'> & Partial<Served>, status = 200): FormAnswer {
  const { surroundings, request, teams, texts } = visit;
  const { today, origin } = surroundings;
  const nothing = { form: null, formPage: null, isLost: false, follow: null, sealed: '' };
  const asked = { language: texts.t.language, teamSlug: teamSlugIn(request.search) };
  const served: Served = { ...asked, today, origin, teams, ...nothing, ...shown };
  const html = pageOf(served, { texts, door: visit.door, template: surroundings.template });
  return {
    ...{ kind: 'page', status, html, isRetained: served.sealed !== '' },
    isHandShown: served.form?.outcome?.kind === 'receipt',
    leavesNothing: served.route.page === 'cancelled',
  };
}

function elsewhere({ texts }: Visit, route: Route, hand: string | null = null): FormAnswer {
  return { kind: 'elsewhere', path: pathOf(route, texts.t.language), hand, leavesNothing: route.page === 'start' };
}

/** The form that came with the page, or a new one; null when it can't be opened. */
function draftOf({ surroundings, teams }: Visit, fields: Posted): Draft | null {
  const sealed = textIn(fields, 'draft');
  const draft =
    sealed === ''
      ? { ...emptyDraft(surroundings.newKey()), teamSlug: textIn(fields, 'team') || null }
      : draftIn(JSON.parse(surroundings.open('draft', sealed) ?? 'null'));
  if (draft === null || teams.status !== 'ready') return draft;
  return { ...draft, teamSlug: settledTeam(draft.teamSlug, teams.list) };
}

/** The page of the form that was posted, and the language that it was in. */
function cameFrom(fields: Posted): { readonly from: Route | null; readonly language: Language } {
  const address = URL.parse(textIn(fields, 'from'), 'http://form');
  if (address === null) return { from: null, language: 'sv' };
  return { from: routeOf(address), language: languageOf(address) };
}
