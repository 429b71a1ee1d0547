import { referralStageLabels } from '@kraften/domain/concepts/referral/referral-stage';
import { groupBy } from '@kraften/domain/group-by';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import { hasWords, wordsOf } from '../../parts/search/has-words';
import type { api } from '../api/api-client';
import { paths } from '../routing/paths';

/** What an entry is, in the order of the headings. */
export const paletteHeadings = {
  case: 'I ärendet som är öppet',
  recent: 'Senast öppnade',
  participant: 'Deltagare',
  referral: 'Remisser',
  group: 'Grupper',
  doing: 'Gör',
  page: 'Sidor',
  closed: 'Avslutade',
  notes: 'I anteckningarna',
} as const;
export type PaletteKind = keyof typeof paletteHeadings;

/** Somewhere to go, found by its label. */
export type PaletteEntry = {
  readonly kind: PaletteKind;
  readonly href: string;
  readonly label: string;
  readonly detail: string;
};

type Known = {
  /** Whether the lead's places are there for the one who searches. */
  readonly reviewsAccess: boolean;
  readonly participations: readonly ListedParticipation[];
  readonly referrals: readonly inferOutput<typeof api.referral.list>[number][];
  /** Each with what stands beside its name, such as when it meets. */
  readonly groups: readonly { readonly groupId: string; readonly name: string; readonly detail: string }[];
  /** The case on the page just now; null on other pages. */
  readonly openCaseId: string | null;
  /** Those that were opened in this window, the last first. */
  readonly recentIds: readonly string[];
};

const doings: readonly PaletteEntry[] = [
  { kind: 'doing', href: paths.newReferral, label: 'Registrera remiss', detail: '' },
  { kind: 'doing', href: paths.newMeeting, label: 'Planera möte', detail: '' },
];

const page = (href: string, label: string): PaletteEntry => ({ kind: 'page', href, label, detail: '' });
const places: readonly PaletteEntry[] = [
  page(paths.today, 'I dag'),
  page(paths.calendar, 'Kalender'),
  page(paths.inbox, 'Inflöde'),
  page(paths.participants, 'Deltagare'),
  page(`${paths.participants}?handledare=mina`, 'Mina deltagare'),
  page(paths.employers, 'Arbetsträning'),
  page(paths.groups, 'Grupper'),
  page(paths.noteSearch, 'Sök i anteckningar'),
  page(paths.meetings, 'Möten'),
  page(paths.annualReports, 'Årsrapporter'),
  page(paths.staffing, 'Bemanning'),
  page(paths.budget, 'Budget'),
  page(paths.costCategories, 'Kostnadsslag'),
  page(paths.report, 'Uppföljning & rapporter'),
  page(paths.definitions, 'Så räknas siffrorna'),
  page(paths.oldReports, 'Äldre rapporter'),
  page(paths.worksheets, 'Underlag till nationell uppföljning'),
  page(paths.teamSettings, 'Teamet'),
];

const forTheLead: readonly PaletteEntry[] = [page(paths.accessLog, 'Åtkomstlogg'), page(paths.disposals, 'Gallring')];

const shownAtMost = 12;
/** Of one kind, so that the others have room. */
const shownOfKind = 8;
const recentAtMost = 5;

/**
 * Where the words may lead: those enrolled, referrals, groups, what one can do in the case that is open and elsewhere, pages and those
 * who have left: a name is meant sooner than a verb. Before anything is written, what one can do in the open case and the cases that
 * were opened last. Who has protected identity is no suggestion.
 */
export function paletteEntries(text: string, known: Known): readonly PaletteEntry[] {
  const words = wordsOf(text);
  const pages = known.reviewsAccess ? [...places, ...forTheLead] : places;
  const suggested = known.participations.filter(({ isProtected }) => !isProtected);
  const openCase = known.participations.find(({ participationId }) => participationId === known.openCaseId);
  if (words.length === 0) return [...caseEntries(openCase), ...recentEntries(suggested, known), ...doings, ...pages];
  const enrolled = suggested.filter(({ closedOn }) => closedOn === null);
  const left = suggested.filter(({ closedOn }) => closedOn !== null);
  const found = [
    ...enrolled.map((each) => participationEntry(each, 'participant')),
    ...known.referrals.filter(({ isProtected }) => !isProtected).map(referralEntry),
    ...known.groups.map(groupEntry),
    ...caseEntries(openCase),
    ...doings,
    ...actionEntries(enrolled, known.referrals, words),
    ...pages,
    ...left.map((each) => participationEntry(each, 'closed')),
  ].filter(({ label }) => hasWords(label, words));
  return fewOfEach(found).slice(0, shownAtMost);
}

function fewOfEach(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const counts = new Map<PaletteKind, number>();
  return entries.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= shownOfKind;
  });
}

export type PaletteSection = { readonly kind: PaletteKind; readonly entries: readonly PaletteEntry[] };

/** The entries under their headings, in the order that they have. */
export function paletteSections(entries: readonly PaletteEntry[]): readonly PaletteSection[] {
  return [...groupBy(entries, ({ kind }) => kind)].map(([kind, of]) => ({ kind, entries: of }));
}

/** What can be done in the case on the page, which is named by its heading alone: who it is stands on the page. */
function caseEntries(openCase: ListedParticipation | undefined): readonly PaletteEntry[] {
  if (openCase === undefined || openCase.closedOn !== null) return [];
  return doingsInCase.map(({ verb, href }) => ({
    ...{ kind: 'case' as const, href: href(openCase.participationId), label: verb, detail: '' },
  }));
}

function recentEntries(suggested: readonly ListedParticipation[], { recentIds, openCaseId }: Known) {
  return recentIds
    .filter((id) => id !== openCaseId)
    .flatMap((id) => suggested.find(({ participationId }) => participationId === id) ?? [])
    .slice(0, recentAtMost)
    .map((each) => participationEntry(each, 'recent'));
}

/** `verb` alone, and with whom it is for. */
type Doing = { readonly verb: string; readonly before?: string; readonly href: (id: string) => string };

const doingsInCase: readonly Doing[] = [
  { verb: 'Skriv anteckning', href: (id) => `${paths.participation(id)}?skriv=anteckning` },
  { verb: 'Anteckna uppföljning', href: (id) => `${paths.participation(id)}#follow-up` },
  { verb: 'Anteckna samtycke', href: (id) => `${paths.participation(id)}#consent` },
  { verb: 'Avsluta deltagandet', href: paths.close },
];

const bookVisit = (verb: string): Doing => ({ verb, before: 'för', href: (id) => `${paths.referral(id)}#book-visit` });
const decide: Doing = { verb: 'Skriv beslut', before: 'om', href: (id) => `${paths.referral(id)}#decide` };
const doingsInQueue: readonly Doing[] = [{ verb: 'Skriv in', before: '', href: paths.enrol }];

/** What one can do with somebody, for whoever writes some of the name and of the verb: the name alone leads to the person. */
function actionEntries(
  enrolled: Known['participations'],
  referrals: Known['referrals'],
  words: readonly string[],
): readonly PaletteEntry[] {
  const entries = (name: string, id: string, doings: readonly Doing[]) =>
    hasWords(name, words) || !words.some((word) => hasWords(name, [word]))
      ? []
      : doings.map(({ verb, before = 'för', href }) => ({
          ...{ kind: 'doing' as const, href: href(id), detail: '' },
          label: [verb, before, name].filter((word) => word !== '').join(' '),
        }));
  return [
    ...enrolled.flatMap(({ participationId, givenName, familyName }) =>
      entries(`${givenName} ${familyName}`, participationId, doingsInCase),
    ),
    ...referrals
      .filter(({ isProtected }) => !isProtected)
      .flatMap(({ referralId, givenName, familyName, stage }) =>
        entries(`${givenName} ${familyName}`, referralId, doingsAt(stage)),
      ),
  ].filter(({ label }) => hasWords(label, words));
}

function doingsAt(stage: Known['referrals'][number]['stage']): readonly Doing[] {
  switch (stage) {
    case 'received':
    case 'visited':
      return [bookVisit('Boka studiebesök'), decide];
    case 'visit-booked':
      return [bookVisit('Flytta besöket'), decide];
    case 'queued':
      return doingsInQueue;
    default:
      return [];
  }
}

function participationEntry(
  { participationId, givenName, familyName, enrolledOn, closedOn }: ListedParticipation,
  kind: PaletteKind,
): PaletteEntry {
  return {
    kind,
    href: paths.participation(participationId),
    label: `${givenName} ${familyName}`,
    detail: closedOn === null ? `Inskriven ${enrolledOn}` : `Avslutad ${closedOn}`,
  };
}

function referralEntry({ referralId, givenName, familyName, stage }: Known['referrals'][number]): PaletteEntry {
  return {
    kind: 'referral',
    href: paths.referral(referralId),
    label: `${givenName} ${familyName}`,
    detail: referralStageLabels[stage].sv,
  };
}

function groupEntry({ groupId, name, detail }: Known['groups'][number]): PaletteEntry {
  return { kind: 'group', href: paths.group(groupId), label: name, detail };
}
