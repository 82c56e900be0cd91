import { loadCalendar, parseSituation, readLink } from '../../lib/index.ts';
import CalendarLinks from '../planner/CalendarLinks.tsx';
import { dateWords } from '../planner/date-words.ts';
import { showPlan, type PlanShown } from '../planner/engine.ts';
import { EMPTY_FORM } from '../planner/form.ts';
import NewsFields from '../planner/NewsFields.tsx';
import type { PlannerWords } from '../planner/planner-words.ts';
import PlanSection from '../planner/PlanSection.tsx';
import PlanSteps from '../planner/PlanSteps.tsx';
import TakeAlong from '../planner/TakeAlong.tsx';
import Today from '../planner/Today.tsx';
import Why from '../planner/Why.tsx';
import { renderState, type GalleryState } from './render-state.ts';
import { savedPlanStates } from './saved-plan-states.tsx';

const FACTS = 'v=1&ended=2026-11-20T15:30&tz=America/New_York&region=US';
const nothing = () => undefined;

/** Cases that between them show each status of a step, each sign of the datebook, and each kind of warning's box. */
const CASES = [
  { title: 'On the evening', link: `${FACTS}&said=date:2026-12-04`, now: '2026-11-20T18:00:00-05:00' },
  {
    title: 'Half done',
    link: `${FACTS}&said=date:2026-12-04&log=thank-you:2026-11-21`,
    now: '2026-12-09T10:00:00-05:00',
  },
  { title: 'Late, with a long wait', link: `${FACTS}&said=date:2027-01-29`, now: '2026-11-30T10:00:00-05:00' },
  { title: 'A no', link: `${FACTS}&outcome=rejected:2026-12-01`, now: '2026-12-01T10:00:00-05:00' },
  { title: 'A next round', link: `${FACTS}&outcome=next-round:2026-12-01`, now: '2026-12-01T10:00:00-05:00' },
  { title: 'A date before the interview', link: `${FACTS}&said=date:2026-11-02`, now: '2026-11-20T18:00:00-05:00' },
] as const;

/** The planner's answers, plans and ways to take one along, each counted by the library. */
export async function plannerStates(words: PlannerWords): Promise<readonly GalleryState[]> {
  const calendar = await loadCalendar('US');
  const shown = CASES.map((one) => ({ ...one, plan: show(one, words, calendar) }));
  const [{ plan: first }] = shown as [(typeof shown)[0]];
  return [
    ...shown.map(({ title, plan }) =>
      renderState(`Plan: ${title}`, () => (
        <>
          <Today words={plan.answer} base={words.base} />
          <PlanSection shown={plan} form={EMPTY_FORM} calendar={calendar} changed="" onChange={nothing} />
        </>
      )),
    ),
    renderState('Steps with their reasons', () => <PlanSteps told={first} why={Why} />),
    renderState('They got back to me', () => (
      <NewsFields form={EMPTY_FORM} calendar={calendar} today={first.today} onChange={nothing} />
    )),
    renderState('Taking it along', () => <TakeAlong told={first} />),
    renderState('Its next step, to a calendar on the web', () => <CalendarLinks told={first} />),
    ...savedPlanStates(first),
  ];
}

function show(
  { link, now }: (typeof CASES)[number],
  words: PlannerWords,
  calendar: Awaited<ReturnType<typeof loadCalendar>>,
): PlanShown {
  const read = readLink(link);
  const parsed = parseSituation(read.ok ? read.situation : {});
  if (!parsed.ok) throw new Error(`A case of the component page does not read: ${link}`);
  return showPlan(parsed.situation, calendar, { now, dates: dateWords(['en-US']), words });
}
