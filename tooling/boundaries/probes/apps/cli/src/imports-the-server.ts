// must be reported by: apps-are-strangers
import { main } from '../../server/src/main';

export const importsTheServer = main;
