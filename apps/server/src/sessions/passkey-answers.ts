import * as z from 'zod/mini';

const shared = {
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};

/** What a browser answers when a key was used (`PublicKeyCredential.toJSON`, Web Authentication level 3), as far as we read it. */
export const UsedPasskey = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    /** Whose key it is, as it was told when it was made. */
    userHandle: z.string(),
  }),
});

/** What a browser answers when a key was made. */
export const MadePasskey = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z._default(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(10)), []),
  }),
});
