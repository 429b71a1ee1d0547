import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { type Random, randomOf } from '../chance/random';
import type { PersonRecord } from '../demo-records';
import type { TeamProfile } from '../team-profiles';
import { fictionalAddress, fictionalEmail, fictionalPhone } from './contact';
import { testIdentityNumber } from './identity-number';
import { nameGroups } from './names';

type FullName = { readonly givenName: string; readonly familyName: string };

type PersonRequest = {
  readonly teamId: string;
  readonly profile: TeamProfile;
  readonly municipality: string;
  /** Completed years on the day. */
  readonly age: number;
  readonly on: CalendarDate;
};

/** Hands out people, never the same name or identity number twice. */
export type PersonRegister = {
  readonly name: (random: Random, sex: 'female' | 'male') => FullName;
  readonly person: (random: Random, request: PersonRequest) => PersonRecord;
};

export function personRegister(takenNames: readonly string[]): PersonRegister {
  const names = new Set(takenNames);
  const identityNumbers = new Set<string>();

  const name = (random: Random, sex: 'female' | 'male') =>
    claimed(names, () => {
      const group = random.weighted(nameGroups);
      const fullName = { givenName: random.pick(group[sex]), familyName: random.pick(group.family) };
      return { key: `${fullName.givenName} ${fullName.familyName}`, value: fullName };
    });

  const person = (random: Random, request: PersonRequest): PersonRecord => {
    const sex = random.chance(0.61) ? 'female' : 'male';
    const { givenName, familyName } = name(random, sex);
    const id = random.uuid();
    const birth = randomOf(id);
    const { birthDate, identityNumber } = claimed(identityNumbers, () => {
      const date = addDays(addMonths(request.on, -12 * request.age), -birth.integer(0, 360));
      const number = testIdentityNumber(date, sex);
      return { key: number, value: { birthDate: date, identityNumber: number } };
    });
    const birthDateKnown = !random.chance(0.012);
    const { municipality, profile } = request;
    const place = municipality === profile.municipality ? `${profile.postalCode} ${municipality}` : municipality;
    return {
      id,
      teamId: request.teamId,
      givenName,
      familyName,
      identityNumber: birthDateKnown && random.chance(0.97) ? identityNumber : null,
      birthDate: birthDateKnown ? birthDate : null,
      sex,
      phone: random.chance(0.93) ? fictionalPhone(random) : '',
      email: random.chance(0.6) ? fictionalEmail(`${givenName} ${familyName}`) : '',
      postalAddress: random.chance(0.9) ? fictionalAddress(random, place) : '',
      municipality,
      protectedIdentity: null,
    };
  };

  return { name, person };
}

function claimed<Value>(taken: Set<string>, draw: () => { key: string; value: Value }): Value {
  const { key, value } = draw();
  if (taken.has(key)) return claimed(taken, draw);
  taken.add(key);
  return value;
}
