export type Result = 'done';
