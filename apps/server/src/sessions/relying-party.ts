type RelyingParty = {
  /** The host that a passkey is made for and works at. */
  readonly rpID: string;
  /** What the browser has to say that it was at. */
  readonly origin: string;
};

/** For which site passkeys are made: the address that people use, or where there is no such setting, the one that was asked. */
export function relyingPartyOf(publicUrl: string | null, askedUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl ?? askedUrl);
  return { rpID: hostname, origin };
}
