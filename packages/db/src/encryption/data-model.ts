import * as z from 'zod/mini';
import type { PrismaClient } from '../generated/prisma/client';
import { blindColumnsOf, readColumnsOf } from './encrypted-columns';

/** What is done with a field of a model when it is written, read or asked for. */
type FieldRule =
  | {
      readonly kind: 'encrypted';
      readonly column: { readonly place: string; readonly holds: 'text' | 'json' | 'bytes' };
    }
  | { readonly kind: 'blind'; readonly place: string; readonly ofField: string }
  | { readonly kind: 'relation'; readonly model: string };

/** The fields of a model that encryption concerns: others have no rule. */
export type DataModel = ReadonlyMap<string, ReadonlyMap<string, FieldRule>>;

const RuntimeDataModel = z.object({
  models: z.record(
    z.string(),
    z.object({
      dbName: z.nullable(z.string()),
      fields: z.array(
        z.object({
          name: z.string(),
          kind: z.string(),
          type: z.string(),
          dbName: z.optional(z.nullable(z.string())),
        }),
      ),
    }),
  ),
});

/** Reads the schema from the client that was generated of it. */
export function dataModelOf(client: PrismaClient): DataModel {
  const { models } = RuntimeDataModel.parse(Reflect.get(client, '_runtimeDataModel'));
  return new Map(
    Object.entries(models).map(([model, { dbName, fields }]) => {
      const table = dbName ?? model;
      const encrypted = readColumnsOf(table);
      const blind = blindColumnsOf(table);
      const fieldOfColumn = new Map(fields.map((field) => [field.dbName ?? field.name, field.name]));
      const rules = new Map<string, FieldRule>();
      for (const field of fields) {
        const column = field.dbName ?? field.name;
        const encryptedColumn = encrypted.get(column);
        const blindColumn = blind.get(column);
        if (field.kind === 'object') rules.set(field.name, { kind: 'relation', model: field.type });
        else if (encryptedColumn !== undefined) rules.set(field.name, { kind: 'encrypted', column: encryptedColumn });
        else if (blindColumn !== undefined) {
          const ofField = fieldOfColumn.get(blindColumn.of) ?? blindColumn.of;
          rules.set(field.name, { kind: 'blind', place: blindColumn.place, ofField });
        }
      }
      return [model, rules] as const;
    }),
  );
}
