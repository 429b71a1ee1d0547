import { FormActions } from '@kraften/ui/form/form-actions';
import { Button } from '@mantine/core';
import type { ComponentProps } from 'react';
import type { ActionPanel } from './action-area';

type PanelActionsProps = Omit<ComponentProps<typeof FormActions>, 'children'> & { readonly panel: ActionPanel };

/** The buttons of a form that was opened on the page: do it, or close the form. */
export function PanelActions({ panel, ...actions }: PanelActionsProps) {
  return (
    <FormActions {...actions}>
      <Button variant="default" onClick={panel.cancel}>
        Avbryt
      </Button>
    </FormActions>
  );
}
