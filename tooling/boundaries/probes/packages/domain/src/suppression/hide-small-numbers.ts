import { annualReport } from '../reports/annual-report';

export const hideSmallNumbers = [annualReport];
