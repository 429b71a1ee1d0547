import { demoTeam } from '@kraften/demo/demo-team';

export const kraften = [demoTeam];
