import { phrase } from '../phrase.ts';
import { defineQuestion, weigh, type Ask, type Detector } from '../question.ts';
import { findIn } from '../sentence.ts';

export const valueAsk = {
  id: 'value',
  rule: 'keep-on-point',
  wanted: { 'thank-you': 'should', 'check-in': '-', reply: '-' },
  ask: 'Does it say what you bring: a skill, an experience, how you would help?',
  why: 'A busy reader should not have to look up your résumé to remember why you.',
  advice: 'Tie one thing you have done to one thing they need, in a sentence.',
} as const satisfies Ask;

/** What people did for a living comes in the past tense; what they did at an interview is left out by name. */
const BRINGING = /* @__PURE__ */ phrase(`
  (i|we|my) ~9for ~3NUM YEARS
  for ~3NUM YEARS ~5i(?! have (not|never))
  (?<!your )NUM YEARS ~3(of|in|as|on|at|with|experience|behind|teaching|have taught|taught me)(?! (being|waiting|under))
  (i|we|having) (have |also |once |personally |then |both |hand )*((manag|design|develop|handl|train|work|coordinat|organi[sz]|launch|creat|plann|plant|restor|rais|reduc|increas|improv|supervis|introduc|deliver|implement|catalogu?|count|nurs|cook|repair|mend|maintain|install|translat|edit|operat|coach|mentor|negotiat|analy[sz]|research|publish|guid|audit|replac|serv|support|test|shipp?|programm|head|automat|migrat|treat|sail|rear|fitt|pack|qualifi|complet|pass|earn|cut|volunteer|studi|untangl|recruit|mov)ed|ran|run(?! my)|led|built|rebuilt|taught|wrote|written|grew|grown|sold|drove|driven|flew|flown|won|cut|held(?! (off|on|out))|kept ~2(team|together|books|bees|gardens)|kept ~3(running|green|clean|safe|going|alive|on time|in order|within budget)|brought in|been an? (?!candidate|fan|finalist|mess)\\w+|looked after|answered (calls|those|phones))
  at (?!the (interview|end|time|start|moment)|first|least|that|once)~4,? ?(i|we) (?!was|were|met|saw|heard|felt|enjoyed|learned|noticed|would|will|am|do|did|want|thought)\\w+
  (hold|have|my|passed|with|earned|bring) (an? |my |the )?~3(degree|certificat*|license|licence|diploma|qualification|ticket|phd|mba|level \\d|record|hours|fluency|languages)
  (?<!(gain|lack|with|your [^.]{0,25}) )(experience|background|training|expertise|knowledge|skills|work|degree) (in|with|as|on|from|at)(?! (this|the|your|that|a|an|my|meeting|you|it) )
  (experience|skills|background) \\w+ing
  (?!(lack|no|without|my|the|and|of|or|relevant|necessary|right|your|extensive|some|vast|work|professional|previous|past|this|that|great|good|an?|any|required|valuable|wonderful|pleasant|interview|learning|more|strong|customer|own|such|enough|gain|with) )\\w+ (experience|skills|background)
  i (speak|can|know how to) (?!to|with|for|about|highly|so|up|too|as|start|call|wait|imagine|see|understand|only|assume|say|tell|not|be|hardly|do|help|offer|provide|send|answer|share|come|make|also|think|get|find|expect|go|supply|picture|honestly|plan)\\w+
  i (am|was|have been) (an? )?(?!the )~2(qualified|registered|certified|licensed|trained|experienced|chartered|fluent|skilled|comfortable with|used to|nurse|teacher|developer|policeman)
  as an? ~4,? ?i (have|led|ran|built|would|could|know|saw|can)
  i could (set up|take|bring|cover|help|run|lead|teach|build)(?! (you|me))|i ~1(would|can) bring(?! (it|you|this|them))|i bring
  would (let|allow|enable) me|come in handy|graduated from|i learn (fast|quickly)
`);
const CLAIMING = /* @__PURE__ */ phrase(`
  (?<!(match|fit|suited) (for|with|to) )(my|the|relevant|necessary|right) ~2(skills?|experience|background|qualifications|abilities|strengths|expertise|knowledge)
  i ~3(asset|contribute|contribution|add value|difference|hit the ground running)
  i am ~2(reliable|hard working|motivated|organi[sz]ed|patient|punctual|dedicated)
`);

/** A named skill or experience is a yes; skills and experience as such are unclear. */
export const findValue: Detector = ({ sentences }) => weigh(findIn(sentences, BRINGING), findIn(sentences, CLAIMING));

export const value = /* @__PURE__ */ defineQuestion(valueAsk, {
  find: findValue,
  examples: {
    yes: [
      'My five years in a busy emergency ward would help on your night shift.',
      'At Brightwell I ran the payroll for two hundred people.',
      'I speak Polish and Russian, which would be of use with your carriers.',
      'Having rebuilt two booking systems, I could take on the move to the new one.',
    ],
    no: [
      'The role is a great match for my skills.',
      'I would love to work with you.',
      'I learned a lot from our talk.',
      'Your ten years of experience with looms were plain to see.',
    ],
    unclear: ['I believe my skills and experience would be an asset to your team.'],
  },
});
