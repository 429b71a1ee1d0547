import { type Random, randomOf } from '../../chance/random';
import { saterFoundedDaysAgo, type TeamProfile } from '../../team-profiles';
import { shownDays } from '../case-setting';

/** One person's time in one of a team's places, in days before today. */
export type Stay = {
  readonly startedDaysAgo: number;
  /** Null: still there. */
  readonly endedDaysAgo: number | null;
  readonly dropout: boolean;
  /** Begins or ends with the move to the new team in Säter. */
  readonly move: 'in' | 'out' | null;
};

const daysPerMonth = 365.25 / 12;
/** Older teams begin before the years that are shown, so that they are full when these begin. */
const runUpDays = 1000;
/** A new team takes in its participants during its first years. */
const openingDays = 640;
/** From the closing in the old team to the enrolment in the new one. */
export const daysToMove = 9;
const dropoutShare = 0.11;

/**
 * Who was in a team when. A team has a number of places, and in each one person follows another after some days: so the
 * number enrolled stays near the number of places, whatever the lengths of stay.
 */
export function plannedStays(profile: TeamProfile, moversIn: number): readonly Stay[] {
  const random = randomOf(`${profile.slug}/places`);
  const places = Array.from({ length: profile.places }, (_, place) => {
    if (profile.foundedDaysAgo === null) return staysFrom(random, profile, shownDays + random.integer(1, runUpDays));
    if (place >= moversIn) {
      return staysFrom(random, profile, profile.foundedDaysAgo - random.integer(20, openingDays));
    }
    const [first, ...rest] = staysFrom(random, profile, profile.foundedDaysAgo - daysToMove);
    return first ? [{ ...first, move: 'in' as const }, ...rest] : rest;
  });
  return moved(places.flat(), profile.movesToSater)
    .filter((stay) => stay.endedDaysAgo === null || stay.endedDaysAgo < shownDays)
    .toSorted((one, other) => other.startedDaysAgo - one.startedDaysAgo);
}

function staysFrom(random: Random, profile: TeamProfile, firstDaysAgo: number): readonly Stay[] {
  const stays: Stay[] = [];
  let daysAgo = firstDaysAgo;
  while (daysAgo > 0) {
    const dropout = random.chance(dropoutShare);
    const ended = daysAgo - (dropout ? random.integer(18, 130) : stayDays(random, profile));
    const open = ended < 1;
    stays.push({ startedDaysAgo: daysAgo, endedDaysAgo: open ? null : ended, dropout: dropout && !open, move: null });
    daysAgo = ended - random.integer(2, 45);
  }
  return stays;
}

/** Skewed, as in the reports: most stay one to two years, a few many. */
function stayDays(random: Random, profile: TeamProfile): number {
  const months = random.chance(0.035)
    ? random.integer(38, 74)
    : Math.min(70, Math.max(4.5, profile.medianStayMonths * Math.exp(0.48 * random.normal())));
  return Math.round(months * daysPerMonth);
}

/** The stays, of which so many end with the move to Säter on the day that its team begins. */
function moved(stays: readonly Stay[], count: number): readonly Stay[] {
  const movers = new Set(stays.filter(spansTheMove).slice(0, count));
  return stays.map((stay) =>
    movers.has(stay) ? { ...stay, endedDaysAgo: saterFoundedDaysAgo, dropout: false, move: 'out' } : stay,
  );
}

function spansTheMove(stay: Stay): boolean {
  const ended = stay.endedDaysAgo ?? 0;
  return stay.startedDaysAgo > saterFoundedDaysAgo + 90 && ended < saterFoundedDaysAgo - 60;
}
