const sources = ['AF', 'FK', 'Soc', 'Region'];
const outcomes = ['Arbete', 'Studier', 'Annat'];
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');

/** @param {number} index */
function rowAt(index) {
  const day = `${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
  const year = 2010 + (index % 15);
  return {
    givenName: `Provia${index}`,
    familyName: `Testlund${index}`,
    birthDate: `${1960 + (index % 40)}-${day}`,
    isFemale: index % 2 === 0,
    source: sources[index % sources.length] ?? '',
    enrolledOn: `${year}-${day}`,
    closedOn: `${year + 1}-${day}`,
    outcome: outcomes[index % outcomes.length] ?? '',
  };
}

/** Fictional participants of an older list, the same for each number. */
export function madeUpRows(/** @type {number} */ count) {
  return Array.from({ length: count }, (_, index) => rowAt(index));
}

/** @param {ReturnType<typeof madeUpRows>} rows @param {string} coach */
export function listText(rows, coach) {
  const heading = 'Förnamn;Efternamn;Födelsedatum;Kön;Remittent;Handledare;Inskriven;Avslutad;Avslutsorsak';
  const lines = rows.map((row) =>
    [
      ...[row.givenName, row.familyName, row.birthDate, row.isFemale ? 'kvinna' : 'man', row.source, coach],
      ...[row.enrolledOn, row.closedOn, row.outcome],
    ].join(';'),
  );
  return [heading, ...lines].join('\r\n');
}
