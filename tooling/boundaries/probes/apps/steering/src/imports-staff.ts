// must be reported by: apps-are-strangers
import type { Door } from '../../staff/src/door';

export type ImportsStaff = Door;
