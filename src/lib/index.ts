export { loadCalendar } from './calendar/load-calendar.ts';
export type { RegionId, WorkCalendar } from './calendar/work-calendar.ts';
export { formatFigure, formatRange } from './rules/format-figure.ts';
export { RULES, type RuleId } from './rules/index.ts';
export type { Figure, Rule, Unit } from './rules/rule.ts';
export { SOURCES, type SourceId } from './sources/index.ts';
export type { Source } from './sources/source.ts';
export { loadTemporal } from './temporal.ts';
