import { createRoot } from 'react-dom/client';
import { eligibilityConcerns } from '@kraften/domain/concepts/eligibility/eligibility';
import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
const el = document.getElementById('root');
const d = document.title;
if (el && isCalendarDate(d)) createRoot(el).render(<p>{eligibilityConcerns({birthDate:d, municipality:''},{municipality:'x',admittedAges:{from:1,to:2}},d)}</p>);
