// must be reported by: screens-are-strangers
import { peopleScreen } from '../people/people-screen';

export const borrowsAScreen = peopleScreen;
