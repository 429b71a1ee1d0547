import type { Transaction } from '../database';
import { Prisma } from '../generated/prisma/client';

export type ModelName = Prisma.ModelName;

/** Every operation that Prisma has on some model; the compiler asks for a new one. */
const operations: Record<keyof Prisma.TypeMap['model']['Person']['operations'], true> = {
  findUnique: true,
  findUniqueOrThrow: true,
  findFirst: true,
  findFirstOrThrow: true,
  findMany: true,
  aggregate: true,
  count: true,
  groupBy: true,
  create: true,
  createMany: true,
  createManyAndReturn: true,
  update: true,
  updateMany: true,
  updateManyAndReturn: true,
  upsert: true,
  delete: true,
  deleteMany: true,
};

export const operationNames: readonly string[] = Object.keys(operations);

/** Names are taken from the schema, so that a new model is in every test that goes through all. */
export const modelNames: readonly ModelName[] = Object.values(Prisma.ModelName);

export function fieldsOf(model: ModelName): readonly string[] {
  return Object.keys(Prisma[`${model}ScalarFieldEnum`]);
}

function delegateOf(model: ModelName): string {
  return `${model.charAt(0).toLowerCase()}${model.slice(1)}`;
}

/** Calls an operation by its name. */
export async function callOperation(
  tx: Transaction,
  target: { readonly model: ModelName; readonly operation: string },
  args: object,
): Promise<unknown> {
  const delegate: unknown = Reflect.get(tx, delegateOf(target.model));
  const operation: unknown =
    typeof delegate === 'object' && delegate !== null ? Reflect.get(delegate, target.operation) : undefined;
  if (typeof operation !== 'function') throw new Error(`${target.model} has no ${target.operation}`);
  return await Reflect.apply(operation, undefined, [args]);
}
