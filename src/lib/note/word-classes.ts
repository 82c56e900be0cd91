/** Words that say alike things, so that what is learned of one holds for all. A word belongs to the first class that names it. */
const CLASSES = {
  self: 'i me myself mine my',
  reader: 'you yours u your',
  praise:
    'best better stronger strongest finest greatest smarter smartest perfect ideal superior exceptional outstanding unmatched unique extraordinary brilliant genius star talent gifted faster fastest sharper sharpest legend champion winner wizard excellent remarkable superb unrivaled irreplaceable flawless',
  answer:
    'answer reply replied response decision decide word feedback update news call called explanation email message letter ring rang phone contact write wrote',
  bad: 'rude unprofessional arrogant condescending unpleasant incompetent disorganized dismissive terrible awful horrible dreadful disgrace pathetic joke nightmare toxic shambles disaster bully bullies idiot liar lied lies hopeless useless lazy stupid chaos hate cheat fool embarrassed ashamed bored worst cold mess petty miserable bitter shameful appalling boring dull dishonest tyrant poor badly bad wrong insult ridiculous nonsense failure ruined stammered rambled pest nuisance clueless amateur crook thief shouted screamed yelled mean ugly slow weak silly rubbish hell prison zoo madhouse lousy',
  grievance:
    'unfair unjust mistake overlook favoritism merit deserve disagree object dispute appeal reconsider baffled puzzled astonished shocked resent complain fair judged misunderstood formality supposedly apparently obviously clearly evidently interesting funny curious convenient excuse real reason truth',
  money:
    'salary salaries pay paid wage wages compensation bonus benefits pension raise money package equity stock overtime holiday vacation leave insurance dental remote rate rates earn earning figure relocation allowance reimburse mileage commission stipend remuneration hike lakhs hourly annual unpaid cover 401k pto',
  present:
    'gift gifts present presents chocolate flowers bouquet plant cookies biscuits donuts doughnuts cake wine bottle hamper basket voucher ticket lunch dinner drinks drink coffee box jar treat honey card bread loaf pie scarf mug book pastries sweets fruit brownies tea beer roses lilies tin parcel token',
  network: 'facebook instagram insta whatsapp snapchat tiktok telegram friend follow private personal',
  giving:
    'send sent sending bring brought drop dropped left leave bought buy made baked bake posted ordered deliver enclosed mailed knitted painted',
  regret: 'sorry apologize apology apologies forgive excuse pardon regret',
  grace:
    'thank thanks grateful gratitude appreciate understand understood glad happy pleased delighted enjoyed wish luck hope congratulations welcome kind respect advice helpful useful learned',
  emphasis: 'always ever every all any only most simply truly really honestly frankly absolutely exactly easily hands',
  /** What could stand in a note to anybody, and is no class to learn from. */
  genre:
    'with that this have from what when were been more much many such some also than then them they their into over both each even well very just time role post team work working worked need want know feel like love make take taking took give gave come came tell told said hear hearing talk spoke look looking seen seeing meet meeting week weeks next last part long nice sure able mind back soon will here once line free open must find found keep kept same side went days hour does done else idea read half interested impressed excited consider discuss mentioned explain compan project person people start patient wonder expect point employer candidate describe hospital manager number question thought there about which while where would could should might other after again before since until through another still rather great minutes month tomorrow staff everyone process things skills place panel further right first second whole little short liked others evening morning reception somebody someone three whether going twice getting having being letting following offer learn customer colleague interview office better best never good years help hard wait',
} as const;

export type WordClass = keyof typeof CLASSES;

const COMMON: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'self',
  'reader',
  'answer',
  'grace',
  'regret',
  'emphasis',
  'giving',
  'genre',
]);

/** As many letters of a word as tell its class: "apologize" and "apologizing" are one. */
const LETTERS = 6;

let known: ReadonlyMap<string, WordClass> | undefined;

/** What many words end on that name nothing in particular. */
const ABSTRACT = /(?:n't|ments?|ity|ities|ness|[ae]nces?|ly|day|(?:[ctu]a|i|ss|c)[ts]?ions?)$/;

/** Whether a word in lower case, of a known class or of none, tells nothing of one employer in particular. */
export function isCommon(word: string, kin: WordClass | undefined): boolean {
  return word.length < 4 || COMMON.has(kin) || ABSTRACT.test(word);
}

/** The class of a word in lower case, if it has one. */
export function classOf(word: string): WordClass | undefined {
  return (known ??= readClasses()).get(word.slice(0, LETTERS));
}

/* Read when first needed: a module that only loads does no work. */
function readClasses(): Map<string, WordClass> {
  const pairs = Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word.slice(0, LETTERS), name as WordClass] as const),
  );
  return new Map(pairs.reverse());
}
