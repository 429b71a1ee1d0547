// must be reported by: api-knows-only-db-documents-and-domain
import { Button } from '@kraften/ui/button';

export const showsAButton = Button;
