import { referralStageLabels } from '@kraften/domain/concepts/referral/referral-stage';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { ListedParticipation } from '../../parts/participation/use-listed-participations';
import { hasWords, wordsOf } from '../../parts/search/has-words';
import type { api } from '../api/api-client';
import { paths } from '../routing/paths';

/** Somewhere to go, found by its label. */
export type PaletteEntry = { readonly href: string; readonly label: string; readonly detail: string };

type People = {
  /** Whether the lead's places are there for the one who searches. */
  readonly reviewsAccess: boolean;
  readonly participations: readonly ListedParticipation[];
  readonly referrals: readonly inferOutput<typeof api.referral.list>[number][];
};

const places: readonly PaletteEntry[] = [
  { href: paths.newReferral, label: 'Registrera remiss', detail: 'Gör' },
  { href: paths.today, label: 'I dag', detail: 'Sida' },
  { href: paths.calendar, label: 'Kalender', detail: 'Sida' },
  { href: paths.inbox, label: 'Inflöde', detail: 'Sida' },
  { href: paths.participants, label: 'Deltagare', detail: 'Sida' },
  { href: `${paths.participants}?handledare=mina`, label: 'Mina deltagare', detail: 'Sida' },
  { href: paths.employers, label: 'Arbetsträning', detail: 'Sida' },
  { href: paths.groups, label: 'Grupper', detail: 'Sida' },
  { href: paths.meetings, label: 'Möten', detail: 'Sida' },
  { href: paths.budget, label: 'Budget', detail: 'Sida' },
  { href: paths.costCategories, label: 'Kostnadsslag', detail: 'Sida' },
  { href: paths.report, label: 'Uppföljning & rapporter', detail: 'Sida' },
  { href: paths.definitions, label: 'Så räknas siffrorna', detail: 'Sida' },
  { href: paths.oldReports, label: 'Äldre rapporter', detail: 'Sida' },
];

const forTheLead: readonly PaletteEntry[] = [
  { href: paths.accessLog, label: 'Åtkomstlogg', detail: 'Sida' },
  { href: paths.disposals, label: 'Gallring', detail: 'Sida' },
];

const shownAtMost = 10;

/**
 * Where the words may lead: those enrolled first, then referrals, places and those who have left. Who has protected identity
 * is no suggestion.
 */
export function paletteEntries(text: string, people: People): readonly PaletteEntry[] {
  const words = wordsOf(text);
  const open = people.reviewsAccess ? [...places, ...forTheLead] : places;
  if (words.length === 0) return open;
  const suggested = people.participations.filter(({ isProtected }) => !isProtected);
  const enrolled = suggested.filter(({ closedOn }) => closedOn === null);
  const left = suggested.filter(({ closedOn }) => closedOn !== null);
  return [
    ...enrolled.map(participationEntry),
    ...people.referrals.filter(({ isProtected }) => !isProtected).map(referralEntry),
    ...open,
    ...left.map(participationEntry),
  ]
    .filter(({ label }) => hasWords(label, words))
    .concat(actionEntries(enrolled, people.referrals, words))
    .slice(0, shownAtMost);
}

type Doing = { readonly verb: string; readonly href: (id: string) => string };

const doingsInCase: readonly Doing[] = [
  { verb: 'Skriv anteckning för', href: (id) => `${paths.participation(id)}?skriv=anteckning` },
  { verb: 'Anteckna uppföljning för', href: (id) => `${paths.participation(id)}#follow-up` },
  { verb: 'Anteckna samtycke för', href: (id) => `${paths.participation(id)}#consent` },
  { verb: 'Avsluta deltagandet för', href: paths.close },
];

const bookVisit = (verb: string): Doing => ({ verb, href: (id) => `${paths.referral(id)}#book-visit` });
const decide: Doing = { verb: 'Skriv beslut om', href: (id) => `${paths.referral(id)}#decide` };
const doingsInQueue: readonly Doing[] = [{ verb: 'Skriv in', href: paths.enrol }];

/** What one can do with somebody, for whoever writes some of the name and of the verb: the name alone leads to the person. */
function actionEntries(
  enrolled: People['participations'],
  referrals: People['referrals'],
  words: readonly string[],
): readonly PaletteEntry[] {
  const entries = (name: string, id: string, doings: readonly Doing[]) =>
    hasWords(name, words) || !words.some((word) => hasWords(name, [word]))
      ? []
      : doings.map(({ verb, href }) => ({ href: href(id), label: `${verb} ${name}`, detail: 'Gör' }));
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

function doingsAt(stage: People['referrals'][number]['stage']): readonly Doing[] {
  switch (stage) {
    case 'received':
    case 'visited':
      return [bookVisit('Boka studiebesök för'), decide];
    case 'visit-booked':
      return [bookVisit('Flytta besöket för'), decide];
    case 'queued':
      return doingsInQueue;
    default:
      return [];
  }
}

function participationEntry(participation: People['participations'][number]): PaletteEntry {
  const { participationId, givenName, familyName, enrolledOn, closedOn } = participation;
  return {
    href: paths.participation(participationId),
    label: `${givenName} ${familyName}`,
    detail: closedOn === null ? `Inskriven ${enrolledOn}` : `Avslutad ${closedOn}`,
  };
}

function referralEntry({ referralId, givenName, familyName, stage }: People['referrals'][number]): PaletteEntry {
  return {
    href: paths.referral(referralId),
    label: `${givenName} ${familyName}`,
    detail: `Remiss: ${referralStageLabels[stage].sv.toLowerCase()}`,
  };
}
