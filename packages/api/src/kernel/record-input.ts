import * as z from 'zod/mini';

/** The id of a record. */
export const RecordId = z.uuid('Ladda om sidan och försök igen.');

/** The version of a record as the form read it, so that a change by somebody else in between is noticed. */
export const Version = z.int();
