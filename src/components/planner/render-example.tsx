import { renderToString } from 'solid-js/web';
import { datebook, loadCalendar, parseSituation, planFollowUp } from '../../lib/index.ts';
import { dateWords } from './date-words.ts';
import Datebook from './Datebook.tsx';
import type { PlannerWords } from './planner-words.ts';
import PlanSteps from './PlanSteps.tsx';
import type { ExampleAnswer } from './QuickPlanner.tsx';
import Today from './Today.tsx';
import { todayWords } from './today-words.ts';
import Why from './Why.tsx';

/** The case that the pages show before anyone has typed. */
const EXAMPLE = {
  interview: { ended: '2026-11-20T15:30', timeZone: 'America/New_York' },
  promise: { kind: 'date', date: '2026-12-04' },
  region: 'US',
} as const;
/** The example in words. */
const CAPTION =
  'An interview in New York ended on Friday, November 20 at 3:30 PM. They promised an answer by Friday, December 4. That evening:';
const NOW = '2026-11-20T18:00:00-05:00';

/** A worked example, counted by the library at build time, as HTML that needs no script. */
export async function renderExample(
  words: PlannerWords,
): Promise<ExampleAnswer & { readonly today: string; readonly plan: string }> {
  const parsed = parseSituation(EXAMPLE);
  if (!parsed.ok) throw new Error(`The planner’s example does not parse: ${parsed.errors[0]?.message ?? ''}`);
  const { situation } = parsed;
  const calendar = await loadCalendar(situation.region);
  const plan = planFollowUp(situation, { now: NOW, calendar });
  const told = { plan, situation, today: NOW.slice(0, 10), now: NOW, dates: dateWords(['en-US']), words };
  const rows = datebook(plan, { situation, calendar, today: told.today });
  const answer = todayWords(told);
  return {
    answer,
    caption: CAPTION,
    today: renderToString(() => <Today words={answer} base={words.base} />),
    plan: renderToString(() => (
      <>
        <Datebook rows={rows} order={plan.steps.map(({ id }) => id)} dates={told.dates} />
        <PlanSteps told={told} why={Why} />
      </>
    )),
  };
}
