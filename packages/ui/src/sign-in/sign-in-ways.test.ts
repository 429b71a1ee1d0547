// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { addressOfWay, signInWaysOf } from './sign-in-ways';

test('the places stand in the page', () => {
  document.head.innerHTML =
    '<meta name="sign-in-ways" content="[{&quot;id&quot;:&quot;hedemora&quot;,&quot;name&quot;:&quot;Hedemora kommun&quot;}]">';
  const [way] = signInWaysOf(document);
  expect(way?.name).toBe('Hedemora kommun');
  if (way === undefined) throw new Error('There is one');
  expect(addressOfWay(way, { pathname: '/arbete/deltagare', search: '?visa=alla' })).toBe(
    '/logga-in/hos/hedemora?till=%2Farbete%2Fdeltagare%3Fvisa%3Dalla',
  );
});
