import { formatLink } from './format-link.ts';
import { own, type Fields } from './parse-fields.ts';
import { readLink } from './read-link.ts';
import { readSituation } from './read-situation.ts';
import type { Situation } from './situation.ts';

/** A plan that a person keeps: their own name for it, and the situation as `formatLink` writes it. */
export type SavedPlan = { readonly name: string; readonly link: string };

/** Why plans could not be read or changed. `newer`: written by a later version than this one. */
export type PlansProblem = 'damaged' | 'newer' | 'too-large' | 'too-many' | 'no-name' | 'long-name' | 'taken';

export type PlansResult =
  { readonly ok: true; readonly plans: readonly SavedPlan[] } | { readonly ok: false; readonly why: PlansProblem };

export const MOST_PLANS = 200;
/** Of a name, in UTF-16 code units. */
export const LONGEST_NAME = 60;
/** Of a file or a record, in UTF-16 code units: far more than `MOST_PLANS` need. */
export const LARGEST_FILE = 2_000_000;

const FORMAT = 'afterword-plans';
const VERSION = 1;

/** How each version there ever was is read; one is added with every change of the form, none is taken away. */
const READERS: Readonly<Record<number, (fields: Fields) => PlansResult>> = { 1: readVersion1 };

/** Plans as the text of one file, which is also how they are stored. */
export function formatPlans(plans: readonly SavedPlan[]): string {
  const listed = plans.map(({ name, link }) => ({ name, link }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, plans: listed }, null, 2)}\n`;
}

/** Reads what `formatPlans` wrote, now or in an older version, with its names made distinct. Never throws. */
export function parsePlans(text: string): PlansResult {
  if (text.length > LARGEST_FILE) return { ok: false, why: 'too-large' };
  const fields = parseJson(text);
  const version = own(fields, 'version');
  if (own(fields, 'format') !== FORMAT || !Number.isInteger(version)) return { ok: false, why: 'damaged' };
  if ((version as number) > VERSION) return { ok: false, why: 'newer' };
  return READERS[version as number]?.(fields) ?? { ok: false, why: 'damaged' };
}

/** The situation of a plan; `null` where its link tells none, or tells it in a way that this version does not read. */
export function situationOf({ link }: SavedPlan): Situation | null {
  const read = readLink(link);
  const parsed = read.ok ? readSituation(read.situation) : read;
  return parsed.ok ? parsed.situation : null;
}

/** Keeps a situation under a name; one of the same name and the same interview is replaced, so that a plan can be kept again. */
export function keepPlan(plans: readonly SavedPlan[], typed: string, situation: Situation): PlansResult {
  const name = cleanName(typed);
  const problem = problemOf(name);
  if (problem) return { ok: false, why: problem };
  const plan = { name, link: formatLink(situation) };
  const same = plans.find((each) => keyOf(each.name) === keyOf(name));
  if (same && !isSameInterview(same, situation)) return { ok: false, why: 'taken' };
  if (same) return { ok: true, plans: plans.map((each) => (each === same ? plan : each)) };
  return plans.length < MOST_PLANS ? { ok: true, plans: [...plans, plan] } : { ok: false, why: 'too-many' };
}

/** The plan that is kept of that interview, the one kept last where there are several. */
export function planOfInterview(plans: readonly SavedPlan[], situation: Situation): SavedPlan | undefined {
  return plans.findLast((plan) => isSameInterview(plan, situation));
}

export function renamePlan(plans: readonly SavedPlan[], from: string, typed: string): PlansResult {
  const name = cleanName(typed);
  const problem = problemOf(name);
  if (problem) return { ok: false, why: problem };
  const isTaken = plans.some((each) => each.name !== from && keyOf(each.name) === keyOf(name));
  if (isTaken) return { ok: false, why: 'taken' };
  return { ok: true, plans: plans.map((each) => (each.name === from ? { ...each, name } : each)) };
}

/** Adds plans; what is there already stays as it is, and another plan of a name that is taken gets a number. */
export function mergePlans(plans: readonly SavedPlan[], added: readonly SavedPlan[]): PlansResult {
  const links = new Set(plans.map(identityOf));
  const names = new Set(plans.map(({ name }) => keyOf(name)));
  const merged = [...plans];
  for (const { name, link } of added) {
    if (links.has(identityOf({ name, link }))) continue;
    const distinct = distinctName(name, names);
    merged.push({ name: distinct, link });
    links.add(identityOf({ name, link }));
    names.add(keyOf(distinct));
  }
  return merged.length > MOST_PLANS ? { ok: false, why: 'too-many' } : { ok: true, plans: merged };
}

function readVersion1(fields: Fields): PlansResult {
  const listed = own(fields, 'plans');
  if (!Array.isArray(listed)) return { ok: false, why: 'damaged' };
  if (listed.length > MOST_PLANS) return { ok: false, why: 'too-many' };
  const plans = listed.map(readPlan);
  return plans.every((plan) => plan !== null) ? mergePlans([], plans) : { ok: false, why: 'damaged' };
}

/** A link that reads is written anew, so that a plan of an older version moves to this one; one that does not is kept as it is. */
function readPlan(value: unknown): SavedPlan | null {
  const fields = Object(value) as Fields;
  const [name, link] = [own(fields, 'name'), own(fields, 'link')];
  if (typeof name !== 'string' || typeof link !== 'string') return null;
  const plan = { name: cleanName(name), link };
  if (problemOf(plan.name)) return null;
  const situation = situationOf(plan);
  return situation ? { ...plan, link: formatLink(situation) } : plan;
}

/** What is no JSON, or no object in it, has no fields. */
function parseJson(text: string): Fields {
  try {
    return Object(JSON.parse(text)) as Fields;
  } catch {
    return {};
  }
}

/** In one spelling, on one line, without characters that nobody sees. */
function cleanName(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}

function problemOf(name: string): PlansProblem | null {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return 'no-name';
  return name.length > LONGEST_NAME ? 'long-name' : null;
}

/** "acme" and "Acme" are one name. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function identityOf({ name, link }: SavedPlan): string {
  return JSON.stringify([keyOf(name), link]);
}

/** "Acme", "Acme (2)", "Acme (3)": the first that is free, cut where it would be too long. */
function distinctName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const mark = count === 1 ? '' : ` (${count})`;
    const distinct = `${name.slice(0, LONGEST_NAME - mark.length).toWellFormed()}${mark}`;
    if (!taken.has(keyOf(distinct))) return distinct;
  }
}

/** No two interviews end at the same moment. */
function isSameInterview(plan: SavedPlan, { interview }: Situation): boolean {
  const kept = situationOf(plan)?.interview;
  return kept?.ended === interview.ended && kept.timeZone === interview.timeZone;
}
