import { z95 } from './wilson-interval';

const central = 0.95;

/** Newton's method doubles the digits each step; from z95 the last digit is reached in six for any degrees. */
const steps = 8;

/**
 * The 97.5 % point of Student’s t distribution: 95 % lie within ± this. For many degrees of freedom it is 1.96; for few
 * it is more, since the spread is then itself a guess.
 *
 * With t = √ν × tan θ the distribution’s area between ± t is the area under cos θ raised to ν − 1 between ± θ, in parts of
 * the whole. We walk to the angle that has 95 % of it. The area grows ever more slowly with the angle, so a walk that
 * starts below it never passes it.
 *
 * @param degrees ν, degrees of freedom: 1 or more, not necessarily whole
 * @returns right to six digits, and to nine for 2 degrees and more
 *
 * Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.
 *
 * @example tQuantile95(10) // 2.2281
 */
export function tQuantile95(degrees: number): number {
  const sought = central * wholeArea(degrees);
  let angle = Math.atan(z95 / Math.sqrt(degrees));
  for (let step = 0; step < steps; step += 1) {
    angle += (sought - areaTo(angle, degrees)) / Math.cos(angle) ** (degrees - 1);
  }
  return Math.sqrt(degrees) * Math.tan(angle);
}

/**
 * The area out to a right angle. With few degrees the curve meets the end too steeply to be summed, but two degrees more
 * make the area smaller by the known factor ν ÷ (ν + 1).
 */
function wholeArea(degrees: number): number {
  if (degrees < 40) return (wholeArea(degrees + 2) * (degrees + 1)) / degrees;
  // With many degrees all of it lies near 0, and there must the steps be small.
  return areaTo(Math.min(Math.PI / 2, 10 / Math.sqrt(degrees)), degrees);
}

/** The area under cos θ raised to `degrees` − 1 from 0 to `angle`, by Simpson’s rule. */
function areaTo(angle: number, degrees: number): number {
  const intervals = 128;
  const width = angle / intervals;
  let sum = 0;
  for (let index = 0; index <= intervals; index += 1) {
    const weight = index === 0 || index === intervals ? 1 : index % 2 === 1 ? 4 : 2;
    sum += weight * Math.cos(index * width) ** (degrees - 1);
  }
  return (sum * width) / 3;
}
