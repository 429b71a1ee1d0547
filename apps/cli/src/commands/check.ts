export { run } from './report';
