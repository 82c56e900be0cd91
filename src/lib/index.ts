export { endOfFirstWeek } from './calendar/first-week.ts';
export { guessRegion } from './calendar/guess-region.ts';
export { YEAR_END, type SkippedDay } from './calendar/business-days.ts';
export { loadCalendar } from './calendar/load-calendar.ts';
export { nextBusinessDay } from './calendar/next-business-day.ts';
export { LUNAR_NOTE, SHARED_NOTE } from './calendar/notes.ts';
export { loadRegions, type Region } from './calendar/regions.ts';
export { searchRegions } from './calendar/search-regions.ts';
export type { RegionId, WorkCalendar } from './calendar/work-calendar.ts';
export { checkNoteAsNeeded, comparePanelAsNeeded } from './note/as-needed.ts';
export { checkNote } from './note/check.ts';
export type { NoteReport } from './note/read-note.ts';
export type { Finding } from './note/findings.ts';
export { comparePanel, type PanelFinding } from './note/panel.ts';
export type { Answer, Ask, NoteContext, NoteKind, Question, Reading, Span, Wanted } from './note/question.ts';
export { QUESTIONS, QUIZ, type Answers, type QuestionId } from './note/questions/index.ts';
export { scoreAnswers, type Verdict } from './note/score-answers.ts';
export { scoreNote } from './note/score.ts';
export { withAwaitedDay } from './planner/awaited-day.ts';
export {
  nextEvent,
  planEvents,
  type EventsOf,
  type EventTime,
  type EventWords,
  type PlanEvent,
} from './planner/calendar-events.ts';
export { calendarFile, CALENDAR_FILE_TYPE } from './planner/calendar-file.ts';
export { calendarLinks, type CalendarLinks } from './planner/calendar-links.ts';
export { datebook, type DatebookDay, type DatebookRow } from './planner/datebook.ts';
export { daysOfRange, toDayRanges, type DayRange } from './planner/day-ranges.ts';
export { formatLink, type LinkedSituation } from './planner/format-link.ts';
export { orderPlans } from './planner/order-plans.ts';
export { toFieldError, type FieldError } from './planner/field-messages.ts';
export type { FieldErrorCode, FieldProblem } from './planner/parse-fields.ts';
export { parseSituation, type ParsedSituation } from './planner/parse-situation.ts';
export type * from './planner/plan-types.ts';
export { planFollowUp, type PlanAt } from './planner/plan-follow-up.ts';
export { planParsed } from './planner/plan.ts';
export {
  figuresOfRules,
  POLICY_FIGURES,
  type FigureKey,
  type PlanFigures,
  type PolicyKey,
} from './planner/policy-figures.ts';
export { defaultPolicy, type Policy } from './planner/policy.ts';
export { readLink, type ReadLink } from './planner/read-link.ts';
export { readSituation, type ReadSituation } from './planner/read-situation.ts';
export * from './planner/saved-plans.ts';
export * from './planner/situation.ts';
export { isToBeTaken } from './planner/status.ts';
export { formatFigure, formatRange } from './rules/format-figure.ts';
export { RULES, type RuleId } from './rules/index.ts';
export type { Figure, Rule, Unit } from './rules/rule.ts';
export { SOURCES, type SourceId } from './sources/index.ts';
export type { Source } from './sources/source.ts';
export { loadTemporal } from './temporal.ts';
