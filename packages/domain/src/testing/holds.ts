import * as fc from 'fast-check';

/** Fails the test when the property has a counterexample, and says which one and the seed that finds it again. */
export function holds<Inputs>(property: fc.IProperty<Inputs>, parameters?: fc.Parameters<Inputs>): void {
  const details = fc.check(property, parameters);
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}
