/**
 * What the planner says, with `{gaps}` that it fills in. The page carries these to the island, so that words weigh on the
 * page that shows them and not on the script. Keys named after a step say how it stands: `thank-you`, `thank-you-late`.
 */
export const TEXTS = {
  title: {
    'call-recruiter': 'Call your recruiter',
    'thank-you': 'Send your thank-you',
    'reply-expected': 'Wait for their answer',
    'agreed-contact': 'Get in touch, as you agreed',
    'check-in': 'Check in, once, politely',
    'second-check-in': 'Check in a second time',
    close: 'Let it go, kindly',
    'answer-rejection': 'Answer their no',
  },
  how: {
    'call-recruiter':
      'Say how it went, what surprised you, that you are interested, and ask what comes next. A voicemail counts.',
    'thank-you': 'By email, to each person you met, each a little different.',
    'thank-you-paper': 'On paper, one to each person you met, each a little different.',
    'reply-expected': 'The day they gave.',
    'reply-expected-past': 'Their day has passed. That happens; it says nothing yet.',
    'agreed-contact': 'They asked you to, so it is not a nudge. Keep it short.',
    'check-in': 'Write to {whom}: still interested, and what are the next steps?',
    'check-in-both': 'One message to {whom} does both: thank them, and ask.',
    'second-check-in': 'To {whom} again, shorter than the first. This is the last one.',
    close: 'If nothing has come by then, write it off. No blame, no last word. They may call yet.',
    'answer-rejection': 'Thank them, ask for feedback if you want it, and leave the door open.',
  },
  whom: {
    recruiter: 'your recruiter',
    hr: 'HR',
    interviewer: 'the person who interviewed you',
  },
  when: {
    done: 'Done',
    skipped: 'Not needed',
    late: 'Late, still worth it',
    by: 'by {when}',
    best: 'best by {when}',
    from: 'from {when}',
    since: 'since {when}',
    ahead: 'in {days} days',
    today: 'today',
    tomorrow: 'tomorrow',
    on: 'on {when}',
    yours: '{when} for you',
  },
  /** Why a step is not needed. */
  skipped: {
    offer: 'You have an offer.',
    rejected: 'They have decided.',
    'next-round': 'There is a next round, with a plan of its own.',
    withdrew: 'You withdrew.',
    'checked-in': 'Your check-in did this too.',
  },
  /** "What do I do today?": what to do, and why. */
  today: {
    empty: ['What do I do today?', 'Say when your interview ended, and the answer stands here.'],
    'call-recruiter': ['Call your recruiter by {aim}.', 'What they know belongs in your thank-you.'],
    'call-recruiter-aimed': ['Call your recruiter now, before {due}.', 'What they know belongs in your thank-you.'],
    'call-recruiter-late': [
      'Call your recruiter now.',
      'The best hour has gone, but they still want to hear how it went.',
    ],
    'thank-you': ['Send your thank-you by {aim}.', '{due} is the last good moment.'],
    'thank-you-aimed': ['Send your thank-you by {due}.', 'The best hour has gone; this is the last good moment.'],
    'thank-you-late': [
      'Your thank-you is late. Send it anyway, today.',
      'Keep it short and do not explain the delay. Late is better than never.',
    ],
    'agreed-contact': ['Get in touch today, as you agreed.', 'They asked you to.'],
    'check-in': ['Check in with {whom} {on}.', 'You have waited long enough to ask once, politely.'],
    'check-in-overdue': [
      'Check in with {whom} {on}.',
      'It is later than planned, and still worth one message. Do not mention the wait.',
    ],
    'check-in-both': [
      'Write to {whom} {on}: thank them, and ask.',
      'It is time to check in, so one message does both.',
    ],
    'second-check-in': ['Check in with {whom} once more, {on}.', 'Shorter than the first, and the last.'],
    close: [
      'You have done all you can here. Put your time into the next one.',
      'If they call after all, so much the better.',
    ],
    'answer-rejection': ['Answer their no by {on}.', 'Thank them. The same people hire again.'],
    'answer-rejection-late': ['Answer their no today.', 'A little late, and still a good impression.'],
    offer: ['You have an offer. There is nothing left to follow up.', 'Well done. Read it twice before you answer.'],
    'next-round': ['On to the next round.', 'After it, start a new plan: new thank-you, new count.'],
    rejected: ['You have answered. This one is closed.', 'They will remember that you took it well.'],
    withdrew: ['You withdrew. There is nothing left to do here.', ''],
    nothing: ['Nothing to do today.', ''],
  },
  /** Nothing to do yet: what comes first. */
  wait: {
    until: 'Nothing to do until {when}.',
    'call-recruiter': 'Then call your recruiter.',
    'thank-you': 'Then send your thank-you.',
    'thank-you-today': [
      'Nothing until {when}. Then your thank-you can go.',
      'A note sent from the doorstep looks written beforehand.',
    ],
    'reply-expected': 'That is the day they gave. Asking earlier would only press them.',
    'agreed-contact': 'That is the day you agreed to get in touch.',
    'check-in': 'Then check in, once. Asking earlier would only press them.',
    'second-check-in': 'Then check in a second and last time.',
    close: 'If nothing has come by then, let it go.',
    'answer-rejection': 'Then answer their no.',
  },
  warnings: {
    'offer-deadline-before-contact':
      'Your other offer is due on {first}, before there is a good day to ask. Tell this employer now, plainly, and ask that one for more time.',
    'combine-thanks-and-check-in': 'Your thank-you and your check-in have met. Write one message that does both.',
    'promise-ambiguous': 'That can mean {first} or {second}. The plan allows for the later day.',
    'promise-already-past':
      'The day they named, {first}, lies before the interview. Check it; until then the plan counts as if nothing was promised.',
    'paper-too-slow': 'A letter may not arrive before they decide on {first}. Send an email now; a card can follow.',
    'enough-check-ins': 'You have asked {count} times. Please stop here: another message would do harm.',
    'interview-in-future': 'This interview has not ended yet. The dates hold if it ends as you say.',
    'holidays-unknown': 'No holiday list for {years}: those dates count weekends only.',
  },
  /** Why a date is that date, by the figure it was counted with. */
  reasons: {
    'recruiterCall.aim': 'Within {figure} of the interview, which ended {from}, in office hours.',
    'thankYou.opens': 'Not before {figure} after the interview, which ended {from}.',
    'thankYou.aim': 'Best within {figure}.',
    'thankYou.sameDay': 'Best within {figure}, since they decide that day.',
    'thankYou.limit': 'At the latest after {figure}. These hours run through nights and weekends.',
    'checkIn.grace': '{figure} after {from}.',
    'checkIn.unpromised': '{figure} after {from}.',
    'checkIn.patient': '{figure} after {from}.',
    'checkIn.spacing': '{figure} after the message before it, {from}.',
    'checkIn.most': '{figure} at most.',
    'offer.lead': 'Brought forward: {figure} before your other offer’s deadline, {from}.',
    'rejection.reply': 'Within {figure} of their answer, {from}.',
    done: 'You did this on {from}.',
    'reply-expected': 'Counted from what they said on {from}.',
    'agreed-contact': 'The day you agreed: {from}.',
    good: 'The first good day from {from}.',
    hold: 'Not before they are ready: {from}.',
    skipped: 'Not counted: {days}.',
    advice: 'Advice ranges from {range}: {by}.',
  },
  /** What a change did to the plan. */
  changed: {
    moved: '{title} moves from {before} to {after}: {why}',
    done: '{title}: done.',
    skipped: '{why} Not needed any more: {titles}.',
    added: 'New: {title}, {after}.',
    gone: '{title} is off the plan.',
    more: 'What follows moves with it.',
    same: 'Noted. No date changes.',
  },
  off: { weekend: 'weekend', holiday: 'public holiday', closed: 'closed', quiet: 'a quiet day' },
} as const;

export type Texts = typeof TEXTS;

/** What to say at a step, in the guide. */
export const SAY = {
  'call-recruiter': 'rules/call-your-recruiter/#how-it-sounds',
  'thank-you': 'rules/send-a-thank-you/#what-to-write',
  'agreed-contact': 'rules/respect-protocol/#the-status-call',
  'check-in': 'rules/respect-protocol/#the-status-call',
  'second-check-in': 'rules/dont-be-impatient/#how-it-sounds',
  'answer-rejection': 'rules/listen-to-feedback/#in-writing',
} as const;
