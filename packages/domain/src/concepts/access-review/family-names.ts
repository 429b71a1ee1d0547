import { foldedLetter } from '../../folded-letter';

/** Words in a name that belong to many families: they alone make nobody related. */
const particles = new Set(
  'af al av bin ben da de del della den der di do dos du el la le ter van von und zu y'.split(' '),
);

/** The twenty most usual in Sweden (Statistics Sweden, names of the population). */
const common = new Set(
  (
    'andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson ' +
    'hansson bengtsson jönsson lindberg jakobsson magnusson olofsson'
  ).split(' '),
);

/** A family name that two people have in common. */
export type SharedName = {
  /** As the person writes it. */
  readonly name: string;
  readonly isCommon: boolean;
};

/**
 * The family name, or part of a double one, that a user and a person share; null when there is none. The user's is what
 * follows the first word of the whole name. Letters that only differ by an accent or by the neighbouring countries'
 * spelling are the same; å, ä and ö are letters of their own.
 */
export function sharedFamilyName(userName: string, familyName: string): SharedName | null {
  const [, ...rest] = userName.trim().split(/\s+/);
  const users = new Set(partsOf(rest.join(' ')).map(({ folded }) => folded));
  const shared = partsOf(familyName).find(({ folded }) => users.has(folded));
  return shared === undefined ? null : { name: shared.written, isCommon: common.has(shared.folded) };
}

function partsOf(name: string): readonly { readonly written: string; readonly folded: string }[] {
  return name
    .normalize('NFC')
    .split(/[^\p{L}\p{M}'’]+/u)
    .map((written) => ({ written, folded: folded(written) }))
    .filter(({ folded }) => folded !== '' && !particles.has(folded));
}

function folded(written: string): string {
  return [...written.toLowerCase()].map(foldedLetter).join('');
}
