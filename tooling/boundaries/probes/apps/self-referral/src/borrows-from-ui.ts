// must be reported by: self-referral-stays-small
import { Button } from '@kraften/ui/button';

export const borrowsFromUi = Button;
