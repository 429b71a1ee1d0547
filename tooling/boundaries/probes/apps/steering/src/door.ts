import type { Door } from '@kraften/api/doors/steering';
import { person } from '@kraften/domain/concepts/person/person';

export type { Door };
export { person };
