import { businessDays, checkIns, type Rule } from './rule.ts';

export const dontBeImpatientFigures = {
  spacing: businessDays(5, { range: [1, 10], sources: ['fresno-bee', 'ask-a-manager-2008', 'georgetown', 'kingwood'] }),
  most: checkIns(2, { range: [1, 3], sources: ['fresno-bee', 'frederickworks-2019', 'georgetown'] }),
} as const satisfies Rule['figures'];

export const dontBeImpatient = {
  id: 'dont-be-impatient',
  kind: 'dont',
  title: 'Be impatient',
  gist: 'Hiring takes longer than anyone says. Write once, wait a full week, write once more, then let it be.',
  figures: dontBeImpatientFigures,
  sources: ['redfish', 'ask-a-manager-2008', 'georgetown', 'glassdoor-2017', 'nace-2023'],
} as const satisfies Rule;
