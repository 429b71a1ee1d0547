import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { type Html, html } from '../pages/html';
import { page } from '../pages/page';

/** The form as somebody filled it in, by field name; what is missing is empty. */
export type SetUpValues = Readonly<Record<string, string>>;

type Field = { name: string; label: string; hint?: string; type?: string; autocomplete?: string };

const organisation: readonly Field[] = [
  { name: 'associationName', label: 'Samordningsförbundets namn' },
  { name: 'teamName', label: 'Teamets namn', hint: 'Till exempel Kraften Hedemora' },
  { name: 'municipality', label: 'Kommun', hint: 'Teamet är till för dem som bor här' },
  { name: 'trialMonths', label: 'Prövotid i månader', hint: '0 om teamet inte har prövotid', type: 'number' },
];

const administrator: readonly Field[] = [
  { name: 'userName', label: 'Ditt namn', autocomplete: 'name' },
  { name: 'email', label: 'Din e-postadress', type: 'email', autocomplete: 'username' },
  {
    name: 'password',
    label: 'Välj ett lösenord',
    hint: 'Minst 12 tecken. Några ord efter varandra är lätta att minnas och svåra att gissa.',
    type: 'password',
    autocomplete: 'new-password',
  },
];

/** The page that an empty Kraften opens on. What was typed stays, except for the password. */
export function setUpPage(values: SetUpValues, errors: readonly FieldError[]): string {
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

function drawField(field: Field, value: string, errors: readonly FieldError[]): Html {
  const { name, label, hint, type = 'text', autocomplete } = field;
  const message = errors.find((error) => error.field === name)?.message ?? null;
  const described = [hint === undefined ? '' : `${name}-hint`, message === null ? '' : `${name}-error`]
    .join(' ')
    .trim();
  return html`
<div class="field${message === null ? null : ' invalid'}">
<label for="${name}">${label}</label>
${hint === undefined ? null : html`<p class="hint" id="${name}-hint">${hint}</p>`}
${message === null ? null : html`<p class="error" id="${name}-error">Fel: ${message}</p>`}
<input id="${name}" name="${name}" type="${type}" value="${type === 'password' ? '' : value}"
${described === '' ? null : html` aria-describedby="${described}"`}${message === null ? null : html` aria-invalid="true"`}
${autocomplete === undefined ? null : html` autocomplete="${autocomplete}"`}>
</div>`;
}

function errorSummary(errors: readonly FieldError[]): Html | null {
  if (errors.length === 0) return null;
  return html`
<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>Rätta det här</h2>
<ul>${errors.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}</ul>
</div>`;
}
