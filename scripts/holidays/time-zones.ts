/** Zones that IANA renamed; browsers report one name or the other. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The time zones of each country, a space between: CLDR's, as Node carries them. */
export function timeZones(): Record<string, string> {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCurrent);
  const rows = codes.map((code) => [code, zonesOf(code).join(' ')] as const);
  return Object.fromEntries(rows.filter(([, zones]) => zones));
}

function zonesOf(country: string): string[] {
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  return zones.flatMap((zone) => (RENAMED[zone] ? [zone, RENAMED[zone]] : [zone]));
}

/** Not a code of the past, such as `DD` for `DE`. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
