import { Button } from '@kraften/ui/button';

export const peopleScreen = [Button];
