import { expect, test } from 'vitest';
import { randomOf } from '../chance/random';
import { fictionalEmail, fictionalPhone } from './contact';

test('an e-mail address is the name in plain letters', () => {
  expect(fictionalEmail('Åsa Öberg')).toBe('asa.oberg@exempel.se');
  expect(fictionalEmail('Vesna Hadžić')).toBe('vesna.hadzic@exempel.se');
});

test('a phone number is of the series for fiction', () => {
  const random = randomOf('phone');
  for (let draw = 0; draw < 500; draw += 1) {
    expect(fictionalPhone(random)).toMatch(/^070-174 06 (0[5-9]|[1-9]\d)$/);
  }
});
