import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { newPasswordField } from '../account/new-password';
import { drawField, errorSummary, type Field } from '../pages/form-parts';
import { html } from '../pages/html';
import { page } from '../pages/page';
import type { TextValues } from '../pages/text-values';

const organisation: readonly Field[] = [
  { name: 'associationName', label: 'Samordningsförbundets namn' },
  { name: 'teamName', label: 'Teamets namn', hint: 'Till exempel Kraften Hedemora' },
  { name: 'municipality', label: 'Kommun', hint: 'Teamet är till för dem som bor här' },
  { name: 'trialMonths', label: 'Prövotid i månader', hint: '0 om teamet inte har prövotid', type: 'number' },
];

const administrator: readonly Field[] = [
  { name: 'userName', label: 'Ditt namn', autocomplete: 'name' },
  { name: 'email', label: 'Din e-postadress', type: 'email', autocomplete: 'username' },
  newPasswordField,
];

/** The page that an empty Kraften opens on. What was typed stays, except for the password. */
export function setUpPage(values: TextValues, errors: readonly FieldError[]): string {
  const draw = (field: Field) => drawField(field, values[field.name] ?? '', errors);
  return page(
    errors.length > 0 ? 'Fel: Kom igång' : 'Kom igång',
    html`
<h1>Kom igång med Kraften</h1>
<p class="lead">Här skapar du det första teamet och den första administratören. Det tar två minuter.</p>
${errorSummary(errors)}
<form method="post" action="/installation" novalidate>
<fieldset><legend>Installationskod</legend>
${draw({ name: 'setUpCode', label: 'Kod', hint: 'Koden står i terminalen där Kraften startades', autocomplete: 'off' })}
</fieldset>
<fieldset><legend>Organisationen</legend>${organisation.map(draw)}</fieldset>
<fieldset><legend>Du</legend>${administrator.map(draw)}
<div class="tick"><input type="checkbox" id="leadsTeam" name="leadsTeam"${values['leadsTeam'] === 'on' ? html` checked` : null}>
<label for="leadsTeam">Jag är också teamets verksamhetsledare</label></div>
</fieldset>
<button type="submit">Skapa teamet</button>
</form>`,
  );
}
