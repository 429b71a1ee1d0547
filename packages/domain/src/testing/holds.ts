import * as fc from 'fast-check';

/** What fast-check does unless it is told otherwise, and what the numbers of examples in the tests are meant beside. */
const usualExamples = 100;

/** How long a counterexample is made smaller. One input can take seconds, and a smaller one may be thousands away. */
const shrinkingLimitMs = 20_000;

/** Fails the test when the property has a counterexample, and says which one and the seed that finds it again. */
export function holds<Inputs>(property: fc.IProperty<Inputs>, parameters: fc.Parameters<Inputs> = {}): void {
  const { numRuns = usualExamples } = parameters;
  // A run that asks for fewer examples of everything, and for none made smaller, gets that here too: mutation testing does.
  const { numRuns: asked = usualExamples, endOnFailure: asFound = false } = fc.readConfigureGlobal();
  const share = asked / usualExamples;
  const found = fc.check(property, { ...parameters, numRuns: Math.ceil(numRuns * share), endOnFailure: true });
  if (!found.failed) return;
  const smaller = asFound
    ? found
    : fc.check(property, {
        ...parameters,
        seed: found.seed,
        ...(found.counterexamplePath === null ? {} : { path: found.counterexamplePath }),
        interruptAfterTimeLimit: shrinkingLimitMs,
      });
  const details = smaller.failed ? smaller : found;
  throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
