const words = (
  'vi pratade om praktik på ett lager i våren med arbetsträning sömnen är bättre café hos läkaren ringde försäkringskassan ' +
  'möte plan mål steg ryggen gör ont mår bra promenad varje dag träffpunkten skogen grupp hon han vill prova inte än'
).split(' ');

/** Fictional notes of five hundred characters, the same for each count. None of them has the word "truck". */
export function madeUpNotes(/** @type {number} */ count) {
  let seed = 7;
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[Math.floor((seed / 2_147_483_648) * words.length)];
  };
  return Array.from({ length: count }, () => Array.from({ length: 110 }, word).join(' ').slice(0, 500).trimEnd());
}
