import type { Treatment } from '../metric';

/** Referrals are counted one by one, whatever becomes of them. */
export const referralsOneByOne: Treatment = {
  dropouts: 'Den som senare hoppar av tidigt räknas som alla andra.',
  transfers: 'Den som flyttas hit från ett annat team har en egen remiss här och räknas.',
  reentries: 'En person som remitteras igen räknas en gång för varje remiss.',
};
