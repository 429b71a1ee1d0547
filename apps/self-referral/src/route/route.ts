import { formLanguageOf, type FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import { type QuestionId, questionIds } from '../question/question-id';

/** What an answer can lie outside of, without being in the way. */
export type NoteSubject = 'age' | 'municipality';

/** A page. `changing` says that the reader came from the check page and goes back there. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'team'; readonly changing: boolean }
  | { readonly page: 'question'; readonly question: QuestionId; readonly changing: boolean }
  | { readonly page: 'note'; readonly subject: NoteSubject; readonly changing: boolean }
  | { readonly page: 'check' }
  | { readonly page: 'sent' }
  | { readonly page: 'follow' }
  | { readonly page: 'cancel' }
  | { readonly page: 'cancelled' }
  | { readonly page: 'talk' }
  | { readonly page: 'privacy' }
  | { readonly page: 'missing' };

const base = '/anmalan/';
const changingMark = '?andra';

const questionPaths: Readonly<Record<QuestionId, string>> = {
  name: 'namn',
  contact: 'na-dig',
  'birth-date': 'fodelsedatum',
  municipality: 'kommun',
  hopes: 'hopp',
  'works-already': 'fungerar',
  'support-today': 'stod',
  income: 'inkomst',
  'practical-needs': 'behov',
  consent: 'ja',
};

const notePaths: Readonly<Record<NoteSubject, string>> = {
  age: 'bra-att-veta/alder',
  municipality: 'bra-att-veta/kommun',
};

const otherPaths = {
  start: '',
  check: 'granska',
  sent: 'skickad',
  follow: 'kvitto',
  cancel: 'avbryt',
  cancelled: 'avbruten',
  talk: 'prata-med-oss',
  privacy: 'dina-uppgifter',
  missing: 'saknas',
} as const satisfies Record<Exclude<Route['page'], 'team' | 'question' | 'note'>, string>;

const simplePages = ['start', 'check', 'sent', 'follow', 'cancel', 'cancelled', 'talk', 'privacy'] as const;
const noteSubjects = ['age', 'municipality'] as const;

/** A page's address. Swedish stands without a mark of its own; another language begins the path: `/anmalan/en/namn`. */
export function pathOf(route: Route, language: Language): string {
  const start = language === 'sv' ? base : `${base}${language}/`;
  switch (route.page) {
    case 'team':
      return `${start}team${markOf(route.changing)}`;
    case 'question':
      return `${start}${questionPaths[route.question]}${markOf(route.changing)}`;
    case 'note':
      return `${start}${notePaths[route.subject]}${markOf(route.changing)}`;
    default:
      return start + otherPaths[route.page];
  }
}

type Address = { readonly pathname: string; readonly search: string };

/** The page at an address, which is all that decides it: nothing about the reader stands in an address. */
export function routeOf(address: Address): Route {
  const path = pathIn(address)
    .replace(/^[^/]+/, (first) => (isPrefix(first) ? '' : first))
    .replace(/^\//, '');
  const changing = address.search === changingMark;
  if (path === 'team') return { page: 'team', changing };
  const question = questionIds.find((id) => questionPaths[id] === path);
  if (question !== undefined) return { page: 'question', question, changing };
  const subject = noteSubjects.find((each) => notePaths[each] === path);
  if (subject !== undefined) return { page: 'note', subject, changing };
  return { page: simplePages.find((page) => otherPaths[page] === path) ?? 'missing' };
}

/** A page before the form with the team that it is to go to. */
export function pathWithTeam(path: string, teamSlug: string): string {
  return `${path}?${new URLSearchParams({ team: teamSlug })}`;
}

/** The language of the page at an address: its path's, or the one that a link from outside asks for (`?sprak=ar`). */
export function languageOf(address: Address): Language {
  const first = pathIn(address).split('/')[0] ?? '';
  if (isPrefix(first)) return formLanguageOf(first) ?? 'sv';
  return formLanguageOf(new URLSearchParams(address.search).get('sprak')) ?? 'sv';
}

/** The team that a link to the form names, as in `/anmalan/?team=kraften`. */
export function teamSlugIn(search: string): string | null {
  return new URLSearchParams(search).get('team') || null;
}

/** Whether the page only makes sense with a form under way. */
export function belongsToForm(route: Route): boolean {
  return route.page === 'question' || route.page === 'note' || route.page === 'check';
}

function pathIn({ pathname }: Address): string {
  return pathname.slice(base.length).replace(/\/$/, '');
}

function isPrefix(name: string): boolean {
  return name !== 'sv' && formLanguageOf(name) !== null;
}

function markOf(changing: boolean): string {
  return changing ? changingMark : '';
}
