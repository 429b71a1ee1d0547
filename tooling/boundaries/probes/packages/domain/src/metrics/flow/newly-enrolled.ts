import { median } from '../../statistics/median';
import { counting } from '../shapes/counting';

export const newlyEnrolled = [median, counting];
