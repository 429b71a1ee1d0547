import type { Participation } from '../participation/participation';
import { keepRegister, type Register } from './register';

/**
 * The list of a register's participations, for whoever asks for a case and not for columns: each is put together when it is
 * first asked for. To its reader it is a list as any other, and its figures come from the columns that are there already.
 */
export function listedRegister(
  register: Register,
  participationAt: (place: number) => Participation,
): readonly Participation[] {
  const { length } = register.columns;
  const put = (list: Participation[], key: string | symbol): void => {
    const place = typeof key === 'string' ? Number(key) : Number.NaN;
    if (Number.isInteger(place) && place >= 0 && place < length && !Object.hasOwn(list, key)) {
      list[place] = participationAt(place);
    }
  };
  const list = new Proxy(new Array<Participation>(length), {
    get: (target, key, receiver) => {
      put(target, key);
      const value: unknown = Reflect.get(target, key, receiver);
      return value;
    },
    has: (target, key) => {
      put(target, key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      put(target, key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      for (let place = 0; place < length; place += 1) put(target, String(place));
      return Reflect.ownKeys(target);
    },
  });
  keepRegister(list, register);
  return list;
}
