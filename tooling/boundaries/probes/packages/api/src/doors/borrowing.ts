// must be reported by: doors-are-strangers
import { door } from './staff';

export const borrowing = door;
