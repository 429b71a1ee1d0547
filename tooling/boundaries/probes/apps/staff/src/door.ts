import type { Door } from '@kraften/api/doors/staff';
import { person } from '@kraften/domain/concepts/person/person';

export type { Door };
export { person };
