import type { AnyTRPCRouter } from '@trpc/server';
import { accountsDoor } from '../../doors/accounts';
import { representativeDoor } from '../../doors/representative';
import { selfReferralDoor } from '../../doors/self-referral';
import { staffDoor } from '../../doors/staff';
import { steeringDoor } from '../../doors/steering';
import {
  accountsLines,
  type Line,
  representativeLines,
  selfReferralLines,
  staffLines,
  steeringLines,
} from './procedure-lines';

type Lines = Readonly<Record<string, Readonly<Record<string, Line>>>>;

export type Door = {
  readonly name: string;
  readonly router: AnyTRPCRouter;
  readonly lines: Lines;
  /** Whoever calls is a resident here, whatever else they are. */
  readonly isForResidents: boolean;
};

export const doors: readonly Door[] = [
  { name: 'staff', router: staffDoor, lines: staffLines, isForResidents: false },
  { name: 'representative', router: representativeDoor, lines: representativeLines, isForResidents: false },
  { name: 'steering', router: steeringDoor, lines: steeringLines, isForResidents: false },
  { name: 'accounts', router: accountsDoor, lines: accountsLines, isForResidents: false },
  { name: 'self-referral', router: selfReferralDoor, lines: selfReferralLines, isForResidents: true },
];

/** A procedure as it is called. */
export type Procedure = {
  readonly door: Door;
  readonly path: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly line: Line;
  /** The schemas that its input has to pass. */
  readonly inputs: readonly unknown[];
};

export type Listed = { readonly procedures: readonly Procedure[]; readonly faults: readonly string[] };

/** Every procedure that the routers have, found in the routers themselves; a fault for each that no line is true of. */
export function proceduresOf(someDoors: readonly Door[]): Listed {
  const faults: string[] = [];
  const procedures = someDoors.flatMap((door) =>
    Object.entries(door.router._def.procedures).flatMap(([path, found]) => {
      const [noun = '', verb = ''] = path.split('.');
      const line = door.lines[noun]?.[verb];
      const { type, permission, inputs } = definitionOf(found);
      if (line === undefined) faults.push(`${door.name} ${path}: has no line in the matrix`);
      else if (line.permission !== permission) {
        faults.push(`${door.name} ${path}: should need ${line.permission}, asks for ${permission ?? 'nothing'}`);
      }
      return line === undefined ? [] : [{ door, path, type, line, inputs }];
    }),
  );
  return { procedures, faults };
}

type Definition = Pick<Procedure, 'type' | 'inputs'> & { readonly permission: string | null };

function definitionOf(procedure: unknown): Definition {
  const definition = propertyOf(procedure, '_def');
  const type = propertyOf(definition, 'type');
  const permission = propertyOf(propertyOf(definition, 'meta'), 'permission');
  const inputs = propertyOf(definition, 'inputs');
  return {
    type: type === 'query' || type === 'subscription' ? type : 'mutation',
    permission: typeof permission === 'string' ? permission : null,
    inputs: Array.isArray(inputs) ? inputs : [],
  };
}

function propertyOf(value: unknown, key: string): unknown {
  const holds = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return holds ? Reflect.get(value, key) : undefined;
}
