// must be reported by: metrics-know-no-report
import { annualReport } from '../../reports/annual-report';

export const knowsItsReport = annualReport;
