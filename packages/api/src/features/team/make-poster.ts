import { findTeam } from '@kraften/db/records/team';
import { posterPdf } from '@kraften/documents/poster-pdf';
import { languageTags } from '@kraften/domain/concepts/self-referral/form-language';
import {
  posterLanguages,
  posterWords,
  selfReferralAddress,
} from '@kraften/domain/concepts/self-referral/self-referral-address';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';

/** A poster for waiting rooms, as PDF/A: the address of the team's form, in writing and as a QR code. */
export const makePoster = casework('team:read')
  .input(
    z.object({
      language: z.enum(posterLanguages, 'Välj språk.'),
      /** Where who asks reached Kraften, such as `https://kraften.exempel.se`. */
      origin: z.url({ protocol: /^https?$/ }).check(z.maxLength(200)),
    }),
  )
  .mutation(async ({ ctx, input: { language, origin } }) => {
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (team === null) throw notFound('Teamet');
    await ctx.audit.log({ details: { language } });
    const words = posterWords[language];
    const bytes = await posterPdf({
      ...{
        title: words.title,
        language: languageTags[language],
        author: team.name,
        createdAt: new Date(),
        texts: words.texts(team.name),
      },
      ...{ alternative: words.alternative(team.name), foot: words.foot(team.name) },
      address: selfReferralAddress(origin, { teamSlug: team.slug, language }),
    });
    return { fileName: `affisch-${team.slug}-${language}.pdf`, base64: Buffer.from(bytes).toString('base64') };
  });
