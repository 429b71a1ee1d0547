// must be reported by: comparison-knows-only-reports-and-below
import { hideSmallNumbers } from '../suppression/hide-small-numbers';

export const comparesWhatIsHidden = hideSmallNumbers;
