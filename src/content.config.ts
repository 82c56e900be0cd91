import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { PLAN_ASKS } from './components/practice/practice-file.ts';
import { QUIZ, RULES, SOURCES, type QuestionId, type RuleId, type SourceId } from './lib/index.ts';

const SOURCE_IDS = SOURCES.map(({ id }) => id) as [SourceId, ...SourceId[]];
const QUESTION_IDS = QUIZ.map(({ id }) => id) as [QuestionId, ...QuestionId[]];
const RULE_IDS = RULES.map(({ id }) => id) as [RuleId, ...RuleId[]];

/** What every page of text says about itself. */
const page = {
  /** One sentence for search engines and link previews, not shown on the page. Say what the reader gets. */
  description: z.string().min(70).max(160),
  /** The day the page was last read against its sources, `YYYY-MM-DD`. Shown at its foot. */
  reviewed: z.iso.date().or(z.date().transform((day) => day.toISOString().slice(0, 10))),
  /** What was changed at that reading, in a sentence, for the list of changes. Left out where the page was only read. */
  changed: z.string().min(10).max(160).optional(),
  /** Every source that the text cites. Listed at the foot of the page. */
  sources: z.array(z.enum(SOURCE_IDS)).default([]),
  /** What people type when they look for this page and the text does not say. Found by search, never shown. */
  searchedAs: z.array(z.string().min(2).max(60)).max(28).default([]),
};

/** One page a rule. The file's name is the rule's id; title and gist come from the library. */
const rules = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/rules' }),
  schema: z.strictObject({
    ...page,
    /** For each figure of the rule, by its name in the library: what it says, in a few words without a number. */
    figures: z.record(z.string(), z.string().min(4).max(80)).default({}),
  }),
});

/** Sample notes and scripts. The file's name is its address, and how a text refers to it: `<Sample id="…" />`. */
const samples = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './src/content/samples' }),
  schema: z
    .strictObject({
      /** What kind of message it is. The first three are checked by the note check; `script` is spoken. */
      kind: z.enum(['thank-you', 'check-in', 'reply', 'other', 'script']),
      /** How it reaches them. */
      medium: z.enum(['email', 'paper', 'phone']),
      /** `bad` where it is there to show a mistake. */
      intent: z.enum(['good', 'bad']).default('good'),
      /** For a bad one: the questions of the note check that it fails. */
      flaws: z.array(z.enum(QUESTION_IDS)).default([]),
      /** For the good one beside a bad one: the bad one's file name. */
      mends: z.string().optional(),
      /** Where it helps, the first one being where it is listed. */
      situations: z.array(z.string()).min(1),
      /** The caption: what it is and for whom. */
      title: z.string().min(5).max(60),
      description: page.description,
      reviewed: page.reviewed,
      changed: page.changed,
      searchedAs: page.searchedAs,
      /** The subject line, where it is an email. */
      subject: z.string().min(3).max(90).optional(),
      /** One paragraph a line, an empty line between paragraphs. A script's paragraphs begin with who speaks: `You: …`. */
      text: z.string().min(20),
      /** What to notice, in the order of the text. */
      marks: z
        .array(
          z.strictObject({
            /** Exactly as they stand in the text, inside one paragraph. */
            words: z.string().min(1),
            /** Keep: do as it does. Cut: leave such words out. */
            verdict: z.enum(['keep', 'cut']),
            /** Why, in a sentence or two. */
            comment: z.string().min(5).max(240),
            /** Which occurrence is meant, from 1, where the words stand more than once. */
            nth: z.int().min(1).default(1),
          }),
        )
        .default([]),
      /** The same to be copied, with a [blank] for what only the person knows. */
      template: z.string().min(20).optional(),
      templateSubject: z.string().min(3).max(90).optional(),
    })
    .refine(
      ({ intent, template, subject, templateSubject }) =>
        intent === 'bad'
          ? template === undefined
          : template !== undefined && (subject === undefined) === (templateSubject === undefined),
      {
        error:
          'A good sample needs a template, with a templateSubject where it has a subject; a bad one must have none.',
      },
    )
    .refine(({ intent, flaws, mends }) => (intent === 'bad') === flaws.length > 0 && !(intent === 'bad' && mends), {
      error: 'A bad sample names its flaws and mends nothing; a good one has no flaws.',
    }),
});

/** The data of the charts, one chart a file. The file's name is how a text refers to it: `<Chart id="…" />`. */
const evidence = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './src/content/evidence' }),
  schema: z.strictObject({
    title: z.string().min(10).max(90),
    unit: z.enum(['percent', 'days', 'hours', 'business-days']),
    /** What was counted, and what to beware of. */
    asked: z.string().min(20).max(240),
    /** What the chart shows, in a sentence, for those who do not see it. */
    reading: z.string().min(20).max(200),
    /** The figure of ours that is drawn across it. */
    ours: z.strictObject({ rule: z.enum(RULE_IDS), figure: z.string() }).optional(),
    rows: z
      .array(
        z
          .strictObject({
            /** Beside the bar. */
            label: z.string().min(2).max(44),
            /** One number, or the least and the most. */
            value: z.number().min(0).optional(),
            low: z.number().min(0).optional(),
            high: z.number().min(0).optional(),
            /** What the number says, for the table. */
            said: z.string().min(3).max(90),
            /** Who paid for the count, and what they sell. */
            by: z.string().min(4).max(60).optional(),
            source: z.enum(SOURCE_IDS),
          })
          .refine(
            ({ value, low, high }) =>
              (value === undefined) === (low !== undefined && high !== undefined && low <= high),
            {
              error: 'A row has a value, or a low and a high.',
            },
          ),
      )
      .min(3),
  }),
});

/** Pages about the site itself. The file's name is the address. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/pages' }),
  schema: z.strictObject({
    ...page,
    /** The heading, and the name in the browser's tab. */
    title: z.string().min(3).max(60),
  }),
});

/** One page for each place a person may be in. The file's name is the address. */
const situations = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/situations' }),
  schema: z.strictObject({
    ...page,
    /** The heading, as the person would say it: "Their date has passed". */
    title: z.string().min(3).max(60),
    /** The first of the two choices on the home page. */
    group: z.enum(['just-interviewed', 'waiting', 'slipped', 'answered', 'different']),
    /** Where it stands in its group, from 1. */
    place: z.int().min(1),
    /** The rules it leans on, the most important one first. */
    rules: z.array(z.enum(RULE_IDS)).min(1),
  }),
});

/** The situations of the practice page, one a file. The library decides which choice is right. */
const practice = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './src/content/practice' }),
  schema: z.strictObject({
    /** Where it stands on the page, from 1: in the order in which things happen. */
    place: z.int().min(1),
    /** The rule that each reply leads to. */
    rule: z.enum(RULE_IDS),
    /** Its heading, in a few words. */
    title: z.string().min(5).max(40),
    /**
     * What happened. Dates and figures are `{gaps}`: `{today}` `{clock}` `{interview}` `{ended}` `{promise}` `{offer}`
     * `{asked}` `{holidays}`, a step of the plan (`{check-in}`), a figure of the library (`{send-a-thank-you.limit}`).
     */
    scene: z.string().min(10).max(240),
    /** The question, in a short sentence. */
    ask: z.string().min(5).max(90),
    /** A case for the planner, at `now` on the employer's clock; `situation` is read by the planner itself. */
    plan: z
      .strictObject({
        situation: z.looseObject({ interview: z.strictObject({ ended: z.string(), timeZone: z.string() }) }),
        now: z.string(),
        asks: z.enum(PLAN_ASKS),
      })
      .optional(),
    /** Words for the note check, and the question asked of them. */
    note: z
      .strictObject({
        kind: z.enum(['thank-you', 'check-in', 'reply']),
        text: z.string().min(20),
        asks: z.enum(QUESTION_IDS),
      })
      .optional(),
    /** Notes to one panel: `alike` or `different`. */
    panel: z.strictObject({ notes: z.array(z.strictObject({ to: z.string(), text: z.string() })).min(2) }).optional(),
    /** An amount, `within` or `above` a figure of the rule. */
    figure: z.strictObject({ name: z.string(), amount: z.number() }).optional(),
    /** What the replies take to be right. Where the library says otherwise, the build stops until they are mended. */
    answer: z.string(),
    choices: z
      .array(
        z.strictObject({
          /** The library's word for it: a step of the plan or `wait`, a day, `yes` or `no`. */
          is: z.string(),
          /** What the person would say; `{is}` is the day in words. */
          text: z.string().min(2).max(60),
          /** Why, or why not, in a sentence or two. */
          reply: z.string().min(20).max(240),
        }),
      )
      .min(2)
      .max(4),
  }),
});

/** Notes to one panel, to be read together. The file's name is how a text refers to it: `<Panel id="…" />`. */
const panels = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './src/content/panels' }),
  schema: z.strictObject({
    /** The caption of each note, with its reader's name added. */
    title: z.string().min(5).max(60),
    /** Whether they are there to show what near copies are: the note check must agree. */
    nearCopies: z.boolean().default(false),
    notes: z.array(z.strictObject({ to: z.string().min(2), text: z.string().min(20) })).min(2),
  }),
});

export const collections = { rules, samples, evidence, pages, situations, practice, panels };
