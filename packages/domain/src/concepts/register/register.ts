import { digitsOf } from '../calendar-date/calendar-date';
import { incomeSources } from '../income-source/income-source';
import { outcomes } from '../outcome/outcome';
import type { Participation } from '../participation/participation';
import { textHash } from '../possible-repeats/text-hash';
import { referralSources } from '../referral-source/referral-source';
import { sexes } from '../sex/sex';
import { RegisterColumns } from './register-columns';

/** A list of participations as numbers in columns, and the texts that figures ask for now and then. */
export type Register = {
  readonly columns: RegisterColumns;
  readonly idAt: (place: number) => string;
  readonly personIdAt: (place: number) => string;
};

const known = new WeakMap<readonly Participation[], Register>();

/**
 * The register of a list of participations, made once and kept as long as the list is: nobody changes a list of facts, so a
 * second report of the same register, as for the windows of a series, finds it ready.
 */
export function registerOf(participations: readonly Participation[]): Register {
  const before = known.get(participations);
  if (before) return before;
  const register = registerFrom(participations);
  known.set(participations, register);
  return register;
}

/** Says which register a list is of, where that was there before the list. */
export function keepRegister(participations: readonly Participation[], register: Register): void {
  known.set(participations, register);
}

function registerFrom(participations: readonly Participation[]): Register {
  const columns = new RegisterColumns();
  columns.makeRoom(participations.length);
  for (const participation of participations) addParticipation(columns, participation);
  return {
    columns,
    idAt: (place) => at(participations, place).id,
    personIdAt: (place) => at(participations, place).personId,
  };
}

function at(participations: readonly Participation[], place: number): Participation {
  const participation = participations[place];
  if (participation === undefined) throw new RangeError(`there is no participation ${place}`);
  return participation;
}

const codePlaces = (codes: readonly string[]) => new Map(codes.map((code, place) => [code, place]));
const sexPlaces = codePlaces(sexes);
const referralSourcePlaces = codePlaces(referralSources);
const incomeSourcePlaces = codePlaces(incomeSources);
const outcomePlaces = codePlaces(outcomes);

function addParticipation(columns: RegisterColumns, participation: Participation): void {
  const { birthDate, closing, incomeSource } = participation;
  columns.add({
    enrolledDigits: digitsOf(participation.enrolledOn),
    closedDigits: closing === null ? 0 : digitsOf(closing.closedOn),
    birthDigits: birthDate === null ? 0 : digitsOf(birthDate),
    sex: sexPlaces.get(participation.sex) ?? 0,
    referralSource: referralSourcePlaces.get(participation.referralSource) ?? 0,
    incomeSource: incomeSource === null ? incomeSources.length : (incomeSourcePlaces.get(incomeSource) ?? 0),
    outcome: closing === null ? 0 : (outcomePlaces.get(closing.outcome) ?? 0),
    isDropout: closing?.dropout ?? false,
    isTransferred: (closing?.transferredTo ?? null) !== null,
    publicSupport: participation.publicSupportMonthsBefore ?? Number.NaN,
    personHash: textHash(participation.personId),
  });
}
