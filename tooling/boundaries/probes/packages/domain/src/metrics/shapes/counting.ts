export const counting = 'counting';
