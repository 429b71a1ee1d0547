import type { PrismaClient } from '../generated/prisma/client';
import { type DataModel, dataModelOf } from './data-model';
import { blinded, opened, sealed } from './encrypted-columns';
import type { FieldCipher } from './field-cipher';

/**
 * A client that encrypts what it writes and decrypts what it reads, through relations too. Asked for by an encrypted
 * field, or for it in an order, it refuses; a blind index is asked for with the plain value.
 */
export function encryptingClient(client: PrismaClient, cipher: FieldCipher): PrismaClient {
  const fields = new Fields(dataModelOf(client), cipher);
  const extended = client.$extends({
    query: {
      $allModels: {
        $allOperations: async ({ model, args, query }) =>
          fields.openResult(model, await query(fields.sealArguments(model, args))),
      },
    },
  });
  // The extension changes no type: values go in and come out as the schema says. Prisma's type of an extended client only
  // lacks `$on`, which nobody here calls.
  return extended as unknown as PrismaClient;
}

type Fieldset = Readonly<Record<string, unknown>>;

class Fields {
  readonly #model: DataModel;
  readonly #cipher: FieldCipher;

  constructor(model: DataModel, cipher: FieldCipher) {
    this.#model = model;
    this.#cipher = cipher;
  }

  /** The arguments of an operation, or of what is included in one. */
  sealArguments<T>(model: string, args: T): T;
  sealArguments(model: string, args: unknown): unknown {
    if (!isFieldset(args)) return args;
    return mapValues(args, (value, key) => {
      switch (key) {
        case 'data':
        case 'create':
        case 'update':
          return this.#sealData(model, value);
        case 'where':
        case 'cursor':
        case 'having':
          return this.#sealCondition(model, value);
        case 'orderBy':
          this.#refuseOrder(model, value);
          return value;
        case 'by':
        case 'distinct':
          this.#refuseNames(model, [value].flat());
          return value;
        case '_min':
        case '_max':
          this.#refuseNames(model, isFieldset(value) ? Object.keys(value) : []);
          return value;
        case 'select':
        case 'include':
          return this.#sealIncluded(model, value);
        default:
          return value;
      }
    });
  }

  openResult<T>(model: string, result: T): T;
  openResult(model: string, result: unknown): unknown {
    if (Array.isArray(result)) return result.map((row) => this.openResult(model, row));
    if (!isFieldset(result)) return result;
    return mapValues(result, (value, field) => {
      const rule = this.#ruleOf(model, field);
      if (rule?.kind === 'encrypted') return opened(this.#cipher, rule.column, value);
      return rule?.kind === 'relation' ? this.openResult(rule.model, value) : value;
    });
  }

  #sealData(model: string, data: unknown): unknown {
    if (Array.isArray(data)) return data.map((row) => this.#sealData(model, row));
    if (!isFieldset(data)) return data;
    const row: Record<string, unknown> = mapValues(data, (value, field) => {
      const rule = this.#ruleOf(model, field);
      if (rule?.kind === 'blind') {
        if (rule.ofField in data) return undefined;
        throw new Error(`${model}.${field} is made of ${rule.ofField} and never given by itself`);
      }
      if (rule?.kind === 'relation') return this.#sealNested(rule.model, value);
      if (rule?.kind !== 'encrypted') return value;
      return rule.column.holds === 'text' && isFieldset(value)
        ? mapValues(value, (set) => sealed(this.#cipher, rule.column, set))
        : sealed(this.#cipher, rule.column, value);
    });
    for (const [field, rule] of this.#model.get(model) ?? []) {
      if (rule.kind !== 'blind' || data[rule.ofField] === undefined) continue;
      const given = data[rule.ofField];
      row[field] = blinded(this.#cipher, rule.place, isFieldset(given) ? given['set'] : given);
    }
    return row;
  }

  /** What is written through a relation: `create`, `update` and so on, each with data or with `where` and data. */
  #sealNested(model: string, operations: unknown): unknown {
    if (!isFieldset(operations)) return operations;
    return mapValues(operations, (value, operation) => {
      const each = (one: unknown): unknown => {
        switch (operation) {
          case 'create':
            return this.#sealData(model, one);
          case 'createMany':
          case 'connectOrCreate':
          case 'upsert':
          case 'updateMany':
            return this.sealArguments(model, one);
          case 'update':
            return isFieldset(one) && isFieldset(one['data'])
              ? this.sealArguments(model, one)
              : this.#sealData(model, one);
          default:
            return typeof one === 'boolean' ? one : this.#sealCondition(model, one);
        }
      };
      return Array.isArray(value) ? value.map(each) : each(value);
    });
  }

  #sealCondition(model: string, condition: unknown): unknown {
    if (Array.isArray(condition)) return condition.map((one) => this.#sealCondition(model, one));
    if (!isFieldset(condition)) return condition;
    return mapValues(condition, (value, key) => {
      if (key === 'AND' || key === 'OR' || key === 'NOT') return this.#sealCondition(model, value);
      const rule = this.#ruleOf(model, key);
      if (rule?.kind === 'encrypted') throw cannotAsk(model, key);
      if (rule?.kind === 'blind') {
        if (value === null || value === undefined) return value;
        if (typeof value !== 'string') throw cannotAsk(model, key);
        return { in: this.#cipher.blindUnderAnyKey(rule.place, value) };
      }
      return rule?.kind === 'relation' ? this.#sealRelationCondition(rule.model, value) : value;
    });
  }

  #sealRelationCondition(model: string, condition: unknown): unknown {
    if (!isFieldset(condition)) return condition;
    const quantifiers = ['some', 'every', 'none', 'is', 'isNot'];
    return quantifiers.some((word) => word in condition)
      ? mapValues(condition, (value) => this.#sealCondition(model, value))
      : this.#sealCondition(model, condition);
  }

  #sealIncluded(model: string, included: unknown): unknown {
    if (!isFieldset(included)) return included;
    return mapValues(included, (value, field) => {
      const rule = this.#ruleOf(model, field);
      if (rule?.kind === 'relation') return this.sealArguments(rule.model, value);
      if (field === '_count' && isFieldset(value)) {
        return mapValues(value, (counted) => this.#sealIncluded(model, counted));
      }
      return value;
    });
  }

  #refuseOrder(model: string, order: unknown): void {
    for (const one of [order].flat()) {
      if (!isFieldset(one)) continue;
      this.#refuseNames(model, Object.keys(one));
      for (const [field, value] of Object.entries(one)) {
        const rule = this.#ruleOf(model, field);
        if (rule?.kind === 'relation') this.#refuseOrder(rule.model, value);
      }
    }
  }

  #refuseNames(model: string, names: readonly unknown[]): void {
    for (const name of names) {
      const rule = typeof name === 'string' ? this.#ruleOf(model, name) : undefined;
      if (rule?.kind === 'encrypted' || rule?.kind === 'blind') throw cannotAsk(model, String(name));
    }
  }

  #ruleOf(model: string, field: string) {
    return this.#model.get(model)?.get(field);
  }
}

function cannotAsk(model: string, field: string): Error {
  return new Error(`${model}.${field} is encrypted: the database can't compare it or put it in order`);
}

/** Dates, bytes and decimals are values, not sets of fields. */
function isFieldset(value: unknown): value is Fieldset {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function mapValues(fields: Fieldset, change: (value: unknown, field: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, change(value, field)]));
}
