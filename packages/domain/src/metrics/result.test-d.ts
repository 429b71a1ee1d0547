import { expectTypeOf, test } from 'vitest';
import type { Hidden, MetricResult, ReleasedResult } from './result';

test('an exact result has numbers only, and is no released one', () => {
  expectTypeOf<MetricResult>().not.toExtend<ReleasedResult>();
  expectTypeOf<MetricResult<Hidden>>().not.toExtend<ReleasedResult>();
  expectTypeOf<Extract<MetricResult, { shape: 'count' }>['value']>().toEqualTypeOf<number>();
});

test('a released result can’t stand where an exact one is asked for', () => {
  expectTypeOf<ReleasedResult>().not.toExtend<MetricResult>();
  expectTypeOf<Extract<ReleasedResult, { shape: 'count' }>['value']>().toEqualTypeOf<number | Hidden>();
});

test('what shows both takes both', () => {
  expectTypeOf<MetricResult>().toExtend<MetricResult<Hidden>>();
  expectTypeOf<ReleasedResult>().toExtend<MetricResult<Hidden>>();
});
