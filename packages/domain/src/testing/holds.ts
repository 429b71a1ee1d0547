import * as fc from 'fast-check';

/** What fast-check does unless it is told otherwise, and what the numbers of examples in the tests are meant beside. */
const usualExamples = 100;

/** Fails the test when the property has a counterexample, and says which one and the seed that finds it again. */
export function holds<Inputs>(property: fc.IProperty<Inputs>, parameters: fc.Parameters<Inputs> = {}): void {
  const { numRuns = usualExamples } = parameters;
  // A run that asks for fewer examples of everything, as mutation testing does, gets fewer of these too.
  const share = (fc.readConfigureGlobal().numRuns ?? usualExamples) / usualExamples;
  const details = fc.check(property, { ...parameters, numRuns: Math.ceil(numRuns * share) });
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
