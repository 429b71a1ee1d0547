import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import type { Permission } from '@kraften/domain/permissions/permissions';
import { initTRPC, type TRPCError } from '@trpc/server';
import { sv } from 'zod/locales';
import * as z from 'zod/mini';
import type { Context } from './context';
import { FieldProblem, FreshProofNeeded } from './problem';

z.config(sv());

/** What a procedure says of itself. */
type Meta = { readonly permission: Permission };

const builder = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      message: messageOf(error),
      data: {
        ...{ code: shape.data.code, httpStatus: shape.data.httpStatus, fieldErrors: fieldErrorsIn(error) },
        asksForProof: error.cause instanceof FreshProofNeeded,
      },
    }),
  });

export const { router, middleware, procedure, createCallerFactory } = builder;

function fieldErrorsIn(error: TRPCError): FieldError[] {
  if (error.cause instanceof FieldProblem) return [...error.cause.fieldErrors];
  return error.cause instanceof z.core.$ZodError ? fieldErrorsOf(error.cause) : [];
}

/** A fault's own words may hold personal data, so they stay in the server. */
function messageOf(error: TRPCError): string {
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Något gick fel hos oss. Försök igen om en stund.';
  return error.code === 'BAD_REQUEST' ? 'Rätta det som är markerat.' : error.message;
}
