import { headingBlocks } from '@kraften/domain/annual-report/heading-blocks';
import { printReport } from '@kraften/domain/annual-report/print-report';
import type { PrintedTable } from '@kraften/domain/annual-report/printed-report';
import { editionFigures } from '@kraften/domain/annual-report/report-figures';
import { budgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date-of';
import { expect, test } from 'vitest';
import { publishedBudget, publishedCohort, publishedFigures } from './published';

const { figures, period } = publishedFigures('kraften-2024');
