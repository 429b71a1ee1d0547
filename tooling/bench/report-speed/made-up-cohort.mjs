/** A made-up register of ten years, the same for the same size: no row of it is about anybody. */
const millisecondsPerDay = 86_400_000;
const [firstDay, lastDay] = [Date.UTC(2015, 0, 1), Date.UTC(2024, 11, 31)].map((time) => time / millisecondsPerDay);
const [eldest, bornWithin] = [Date.UTC(1958, 0, 1) / millisecondsPerDay, 44 * 365];
const lastRecordedDay = lastDay + 30;

const sexes = ['female', 'female', 'female', 'male', 'male'];
const referralSources = ['AF', 'FK', 'SOC', 'RD', 'KAA', 'SCHOOL', 'SELF', 'OTHER'];
const incomeSources = [
  'social-assistance',
  'sickness-benefit',
  'rehabilitation-benefit',
  'activity-compensation',
  'activity-support',
  'unemployment-benefit',
  'none',
  'other',
  null,
];
const results = ['work', 'studies', 'other-vocational-rehab'];
const others = ['sickness-compensation', 'parental-leave', 'other'];

/** @param {number} size how many participations */
export function madeUpParticipations(size) {
  const random = seeded(8);
  const dateOf = writtenDates();
  const oneOf = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)];
  const participations = [];
  for (let person = 0; participations.length < size; person += 1) {
    const sex = random() < 0.005 ? 'unknown' : oneOf(sexes);
    const birthDate = random() < 0.03 ? null : dateOf(Math.floor(eldest + random() * bornWithin));
    let enrolled = Math.floor(firstDay + random() * (lastDay - firstDay));
    for (let stay = 0; stay < 3 && enrolled <= lastDay && participations.length < size; stay += 1) {
      const closed = enrolled + 1 + Math.floor(-430 * Math.log(1 - random()));
      const isOpen = closed > lastRecordedDay;
      const dropout = random() < 0.15;
      participations.push({
        id: `p-${participations.length}`,
        personId: `x-${person}`,
        sex,
        birthDate,
        referralSource: oneOf(referralSources),
        incomeSource: oneOf(incomeSources),
        enrolledOn: dateOf(enrolled),
        publicSupportMonthsBefore: random() < 0.08 ? null : Math.floor(random() * 960) / 4,
        closing: isOpen
          ? null
          : {
              closedOn: dateOf(closed),
              outcome: oneOf(dropout ? others : [...results, ...others]),
              dropout,
              transferredTo: random() < 0.03 ? 'sater' : null,
            },
      });
      if (isOpen || random() > 0.2) break;
      enrolled = closed + 1 + Math.floor(random() * 400);
    }
  }
  return participations;
}

/** mulberry32 @param {number} seed @returns {() => number} from 0 up to 1 */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each date is one text however often it stands there, as in rows that were read from a file. */
function writtenDates() {
  /** @type {Map<number, string>} */
  const written = new Map();
  return (/** @type {number} */ day) => {
    const text = written.get(day) ?? new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
    written.set(day, text);
    return text;
  };
}
