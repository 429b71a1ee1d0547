import { incomeSourceLabels } from '@kraften/domain/concepts/income-source/income-source';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { formatCount } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { SideCard } from '@kraften/ui/record/side-card';
import { paths } from '../../../app/routing/paths';
import { useOpenCase } from '../open-case';
import css from './case-side.module.css';

/** What held when the participant was enrolled. */
export function EnrolmentCard() {
  const { incomeSource, publicSupportMonthsBefore, referralSource, referralId, participationId, person } =
    useOpenCase();
  return (
    <SideCard title="Vid inskrivningen">
      <DefinitionList
        facts={[
          {
            term: 'Remitterad av',
            value: <AppLink href={paths.referral(referralId)}>{referralSourceLabels[referralSource].sv}</AppLink>,
          },
          { term: 'Försörjning', value: incomeSource === null ? 'Okänd' : incomeSourceLabels[incomeSource].sv },
          { term: 'Tid i offentlig försörjning', value: formatSupport(publicSupportMonthsBefore) },
        ]}
      />
      {!person.isDisposed && (
        <p className={`${css['more']} k-not-print`}>
          <AppLink href={paths.enrolmentSheet(participationId)}>Sammanfattning att skriva ut</AppLink>
        </p>
      )}
    </SideCard>
  );
}

/** Months as one says them: `3 år och 4 månader (40 månader)`. */
function formatSupport(months: number | null): string {
  if (months === null) return 'Okänd';
  const whole = Math.floor(months);
  const [years, rest] = [Math.floor(whole / 12), whole % 12];
  const inMonths = formatCount(whole, 'månad', 'månader');
  if (years === 0) return inMonths;
  const restText = rest === 0 ? '' : ` och ${formatCount(rest, 'månad', 'månader')}`;
  return `${years}\u00a0år${restText} (${inMonths})`;
}
