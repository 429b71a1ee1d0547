// must be reported by: packages-know-no-app
import { main } from '../../../apps/server/src/main';

export const knowsAnApp = main;
