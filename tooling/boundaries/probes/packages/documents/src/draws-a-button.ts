// must be reported by: db-demo-and-documents-know-only-the-domain
import { Button } from '@kraften/ui/button';

export const drawsAButton = Button;
