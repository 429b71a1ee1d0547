import { claimReferral, findReferral, saveConversion } from '@kraften/db/records/referral';
import { ReferralConversion } from '@kraften/domain/concepts/referral/referral-conversion';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, notFound, outOfTurn } from '../../kernel/problem';
import { RecordId, Version } from '../../kernel/record-input';

/** Makes a referral of a self-referral: staff write what a referral says and the public form doesn't ask. It can be corrected so. */
export const convertReferral = casework('referral:write')
  .input(z.extend(ReferralConversion, { referralId: RecordId, version: Version }))
  .mutation(async ({ ctx, input: { referralId, version, ...conversion } }) => {
    const referral = await findReferral(ctx.tx, referralId);
    if (referral === null) throw notFound('Remissen');
    if (referral.answers === null) throw outOfTurn('Det här är redan en remiss.');
    if (referral.stage === 'enrolled') throw outOfTurn('Personen är redan inskriven.');
    if (!(await claimReferral(ctx.tx, referralId, version))) throw conflict('Remissen');
    await saveConversion(ctx.tx, referralId, { ...conversion, convertedById: ctx.actor.userId });
    await ctx.audit.log({
      subjectId: referralId,
      personId: referral.person.personId,
      details: { source: conversion.source },
    });
  });
