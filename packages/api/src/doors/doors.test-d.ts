import type { AnyTRPCRouter, inferRouterOutputs } from '@trpc/server';
import { expectTypeOf } from 'vitest';
import type { RepresentativeDoor } from './representative';
import type { SelfReferralDoor } from './self-referral';
import type { StaffDoor } from './staff';
import type { SteeringDoor } from './steering';

/** Keys that say who somebody is, or that lead to somebody's case. */
type IdentifyingKey =
  | 'personId'
  | 'participationId'
  | 'referralId'
  | 'givenName'
  | 'familyName'
  | 'identityNumber'
  | 'birthDate'
  | 'phone'
  | 'email'
  | 'postalAddress'
  | 'coachId'
  | 'coachName'
  | 'answers';

/** Every key anywhere in a value; of a record by words of somebody's own, what is in it. */
type KeysIn<Value> = Value extends string | number | boolean | bigint | null | undefined
  ? never
  : Value extends readonly (infer Item)[]
    ? KeysIn<Item>
    : Value extends object
      ? { [Key in keyof Value]: (string extends Key ? never : Key) | KeysIn<Value[Key]> }[keyof Value]
      : never;

type IdentifyingKeysOf<Door extends AnyTRPCRouter> = Extract<KeysIn<inferRouterOutputs<Door>>, IdentifyingKey>;

expectTypeOf<IdentifyingKeysOf<SteeringDoor>>().toEqualTypeOf<never>();
expectTypeOf<IdentifyingKeysOf<SelfReferralDoor>>().toEqualTypeOf<never>();

// Who it is and how to reach the person, and no number, referral or answer.
expectTypeOf<IdentifyingKeysOf<RepresentativeDoor>>().toEqualTypeOf<
  'participationId' | 'givenName' | 'familyName' | 'birthDate' | 'phone' | 'email' | 'coachName'
>();

// The measure sees them where they are.
expectTypeOf<IdentifyingKeysOf<StaffDoor>>().toEqualTypeOf<IdentifyingKey>();
