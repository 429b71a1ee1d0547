// must be reported by: concepts-stand-alone
import { median } from '../../statistics/median';

export const counts = median;
