import { PageHeader } from '@kraften/ui/layout/page-header';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../app/routing/paths';
import { LinkButton } from '../../parts/link/link-button';
import { newRecordId } from '../../parts/sending/new-record-id';
import { EmployerForm } from './employer-form';

/** An employer whom the team gets to know. */
export function NewEmployerPage() {
  const navigate = useNavigate();
  const [employerId] = useState(newRecordId);
  return (
    <>
      <PageHeader title="Lägg till arbetsgivare" back={{ href: paths.employers, label: 'Arbetsträning' }} />
      <EmployerForm
        employerId={employerId}
        employer={null}
        onSaved={() =>
          void navigate({
            to: '/arbetstraning/$employerId',
            params: { employerId },
            replace: true,
            state: { saved: 'Arbetsgivaren finns nu i listan.' },
          })
        }
      >
        <LinkButton href={paths.employers}>Avbryt</LinkButton>
      </EmployerForm>
    </>
  );
}
