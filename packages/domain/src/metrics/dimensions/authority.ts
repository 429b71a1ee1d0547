import { authorities, authorityLabels } from '../../concepts/authority/authority';
import { labelOf } from './label-of';
import type { ShownDimension } from './shown-dimension';

export const authority: ShownDimension = {
  id: 'authority',
  label: { sv: 'Myndighet', en: 'Authority' },
  codes: authorities,
  labelOf: labelOf(authorityLabels),
};
