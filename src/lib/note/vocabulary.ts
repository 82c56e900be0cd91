/** Classes of words that the patterns share; a pattern names a class in capitals. `word*` fits any ending. */
export const VOCABULARY: Readonly<Record<string, string>> = {
  NUM: '\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many',
  DAY: '(the |this |next |close of )*(today|tonight|tomorrow|\\w+day|noon|end|close|week*|month|now|then|\\d[^ ]*)',
  OUTFIT: 'company|process|firm|employer*|office|department|place|hospital|school|team',
  AMONG:
    'boss*|manager*|supervisor|director|interviewer*|recruiter*|panel|colleague*|owner|people|staff|receptionist|head of \\w+|juniors|lady|woman|man|gentleman|assistant|management|hr|mr|ms|mrs|OUTFIT',
  POST: 'OUTFIT|job*|role*|position*|posts?|opening*|vacanc*|opportunit*|work|program*|internship|residency|fellowship|ward|lab|prospect|idea',
  REPLY: 'answer*|repl(y|ied|ies)|respon*|decision|decid*|word|feedback|update|news|call*|hear*|explanation|courtesy',
  BAD: 'rude*|unprofessional*|arrogant|condescending|unpleasant|incompeten*|disorgani[sz]ed|dismissive|hostile|terrib*|awful*|horrib*|dreadful*|disgrac*|pathetic|joke|nightmare|toxic|sinking ship|shambles|circus|disaster*|bull(y|ies|ying)|idiot*|dictator|liars?|lied|crook*|hopeless|useless|lazy|stupid*|scream*|yell*|sneer*|rolled|falling apart|chao*|hate|dirt|cheat*|fools?|embarrass*|ashamed|mortified|bored|worst|cold|mess|clowns?|amateur*|cowboys|muppets?|smug|snob*|creep*|inept|slave*|madhouse|zoo|dump|backstab*|two faced|ungrateful|vile|nasty|aggressive|sarcastic|impossible|sexist|racist|yawn*|poison*|gibberish|incoherent|shouted|barked|rolled|smirk*|interrupt*|indifferent|careless|corrupt*|unbearable|insufferable|vindictive|petty|impatient|unkind|cruel|bitchy|two faced|pointless|shabby|sloppy|slapdash|dishonest|unreliable|ridicul*|humiliat*|belittl*|sick of|fed up|blames?|favou?rites|paranoid|evil|drunk|late again|dull|boring|hideous|ghastly|abysmal|rotten',
  THEM: 'you|your|they|the (panel|committee|team|test|decision|feedback|process|company|interview|post|role|job|advert)',
  NEGATED: 'not|never|no|nothing|nobody|none|without|lack*|fail*|mis(read|judg|under|led|repres)*|refus*',
  BEST: 'best|strongest|finest|greatest|smartest|foremost|most \\w+|top|only',
  OTHERS: 'no one|nobody|none|any(one|body)|every(one|body)|(the )?others?|all the|most|few|the rest',
  MONEY:
    'salar*|remuneration|compensation|pay|wages?|rate|bonus*|benefits|perks|pension|retirement|401k|stock|equity|(health|medical) \\w+|dental|time off|pto|(days|weeks) off|vacation|(annual|sick|paid|unpaid|parental|\\w+ternity|the) leave|sick days?|(?<=(days|much|weeks|s|paid|of) )holiday|holiday (pay|allowance|days)|overtime|relocation|raise|package|money|honeymoon',
  /** What makes money the name of a trade. */
  HEAD: 'of|team*|platform*|system*|software|product*|department*|specialist*|analyst*|manage*|admin*|committee|data|survey*|law|fund*|industry|claims|work|provider*|project*|rental*|homes|advis*|attention|off|back|slips|role|position|band*|scheme*|structure*|module|calendar|records|rush|round|chapter|in water|line|the line|season|party|enrol*|phone*|number|expert',
  SUM: '[$£€₹]\\d[^ ]*|\\d[\\d,.]*k|\\d[\\d,]* (pounds|dollars|euros|an hour|plus)|\\d\\d,?000',
  THING:
    'gifts?|presents?|chocolates?|flowers?|bouquet|plant|orchids?|cookies|biscuits|do(ugh)?nuts?|bagels|cakes?|loaf|pies?|pastr*|baklava|fudge|candy|treats?|wine|oil|bottle|hamper|basket|parcel|voucher|cards?|tickets|seats|scarf|print|honey|jam|bars|owl|coconut|lunch|dinner|drinks?|(box|tin|jar|batch|dozen) of|surprise|(little|small) (something|thing|gesture)|something (small|little|special)',
  NET: 'facebook|insta(gram)?|whatsapp|snap(chat)?|tiktok|telegram|twitter|discord',
};
