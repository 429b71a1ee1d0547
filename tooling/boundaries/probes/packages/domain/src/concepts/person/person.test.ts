import { examplePerson } from '../../testing/example-person';
import { person } from './person';

export const both = [examplePerson, person];
