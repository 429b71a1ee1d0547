import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** What Swedes put into passwords, beside the lists that come with the library: those are of leaked passwords. */
const swedishWords = [
  ...[
    'lösenord',
    'losenord',
    'hejhej',
    'sverige',
    'svenska',
    'sommar',
    'vinter',
    'höst',
    'vår',
    'jag',
    'älskar',
    'dig',
  ],
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november'],
  ...['december', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'kommun', 'arbete', 'kontor'],
  ...[
    'kraften',
    'samverkan',
    'samordning',
    'förbund',
    'team',
    'handledare',
    'deltagare',
    'dalarna',
    'hedemora',
    'avesta',
  ],
];

const estimator = new ZxcvbnFactory({
  dictionary: { ...dictionary, swedish: swedishWords },
  graphs: adjacencyGraphs,
  maxLength: 256,
});

/** From this on it takes more than 10⁸ guesses, in words of the library: "safely unguessable". */
const leastScore = 3;

/**
 * Whether somebody would guess the password soon: leaked ones, words, names, dates, keys in a row, and what others know of
 * its owner. Nothing leaves the server for it.
 *
 * @param known what others know of who chose it, such as name and e-mail
 */
export function isWeakPassword(password: string, known: readonly string[]): boolean {
  const words = known.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  return estimator.check(password, words).score < leastScore;
}
