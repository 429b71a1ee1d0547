/** The same work asked for again while it is being done is the same work: a double click gets the first click's answer. */
export function oneAtATime<Input, Output>(work: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  let underWay: Promise<Output> | null = null;
  return (input) => {
    underWay ??= work(input).finally(() => {
      underWay = null;
    });
    return underWay;
  };
}
