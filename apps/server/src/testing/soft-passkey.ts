import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

type Cbor = Parameters<typeof isoCBOR.encode>[0];
type Site = { readonly rpId: string; readonly origin: string };

const userPresent = 0x01;
const userVerified = 0x04;
const holdsNewKey = 0x40;

/** A device with one passkey (Web Authentication level 3, section 6), which says of itself what a test wants it to. */
export class SoftPasskey {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #site: Site;
  #verifies: boolean;
  readonly id = randomBytes(16).toString('base64url');
  #userHandle = '';
  #counter = 0;

  /** `verifies`: whether it asks who holds it. */
  constructor(site: Site, { verifies = true } = {}) {
    this.#site = site;
    this.#verifies = verifies;
  }

  /** What a browser answers when the device has made its key, from what the server asked for. */
  make(options: { readonly challenge: string; readonly user: { readonly id: string } }): string {
    this.#userHandle = options.user.id;
    const id = Buffer.from(this.id, 'base64url');
    const key = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, this.#cosePublicKey()]);
    const authData = Buffer.concat([this.#authenticatorData(holdsNewKey), key]);
    const attestation = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', options.challenge).toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** What a browser answers when the key was used. */
  use(options: { readonly challenge: string }, { userHandle = this.#userHandle } = {}): string {
    this.#counter += 1;
    const clientData = this.#clientData('webauthn.get', options.challenge);
    const authenticatorData = this.#authenticatorData(0);
    const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
      userHandle,
    });
  }

  /** From now on it asks nobody who holds it. */
  stopVerifying(): void {
    this.#verifies = false;
  }

  #answer(response: object): string {
    const { id } = this;
    return JSON.stringify({ ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} }, response });
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#site.origin, crossOrigin: false }));
  }

  #authenticatorData(more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const flags = userPresent | (this.#verifies ? userVerified : 0) | more;
    return Buffer.concat([sha256(Buffer.from(this.#site.rpId)), Buffer.from([flags]), counter]);
  }

  #cosePublicKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
    // RFC 9053: an elliptic curve, for ES256, P-256, and the point.
    const cose = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]);
    return Buffer.from(isoCBOR.encode(cose));
  }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
