import { expect, test } from 'vitest';
import { type KnownPerson, namesInText, namesOf } from './named-people';

const selam: KnownPerson = { givenName: 'Selam Aida', familyName: 'Provsson', identityNumber: null };
const nobody = new Set<string>();

test('a name beside a family name is found in either order, in any case and in the genitive', () => {
  for (const words of ['Selam Provsson', 'Provsson Selam', 'selam provsson', 'Aida Provssons']) {
    expect(namesInText(`Vi träffade ${words} i höstas.`, [selam], nobody)).toEqual([{ kind: 'full-name', words }]);
  }
});

test('one name alone is found where it is written as a name, and not when somebody who may be named has it', () => {
  expect(namesInText('Selam berättade. Selams plan höll.', [selam], nobody)).toEqual([
    { kind: 'one-name', words: 'Selam' },
    { kind: 'one-name', words: 'Selams' },
  ]);
  expect(namesInText('Selam berättade.', [selam], namesOf(['Selam Lind']))).toEqual([]);
  expect(namesInText('Vi provade selamlik.', [selam], nobody)).toEqual([]);
});

test('an identity number is found whosever it is, also a coordination number', () => {
  for (const words of ['19900102-2388', '900102-2388', '9001622388', '199001022388']) {
    expect(namesInText(`Numret ${words} stod där.`, [], nobody)).toEqual([{ kind: 'identity-number', words }]);
  }
  expect(namesInText('Budgeten är 2 050 000 kr, och 120 deltagare kom 2024.', [selam], nobody)).toEqual([]);
});
