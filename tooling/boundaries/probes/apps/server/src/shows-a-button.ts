// must be reported by: programs-have-no-screens
import { Button } from '@kraften/ui/button';

export const showsAButton = Button;
