import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An event as khal lists it; a whole day has dates, and its last day is told. */
export type Listed = { readonly uid: string; readonly from: string; readonly to: string; readonly title: string };

/** khal, a calendar program for the terminal (on Debian "apt-get install khal"). */
export function hasKhal(): boolean {
  return spawnSync('khal', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** An empty calendar of its own in a folder of its own, shown in the given time zone. */
export function khalCalendar(timeZone: string) {
  const folder = mkdtempSync(join(tmpdir(), 'khal-'));
  mkdirSync(join(folder, 'events'));
  const config = join(folder, 'config');
  writeFileSync(config, configOf(folder, timeZone));
  const khal = (...args: readonly string[]) => execFileSync('khal', ['-c', config, ...args], { encoding: 'utf8' });
  return {
    folder,
    take: (file: string): void => {
      khal('import', '--batch', file);
    },
    list: (from: string, days: number): readonly Listed[] =>
      khal('list', '--notstarted', '--day-format', '', '--format', '{uid}|{start}|{end}|{title}', from, `${days}d`)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [uid = '', start = '', end = '', title = ''] = line.split('|');
          return { uid, from: start, to: end, title };
        }),
  };
}

function configOf(folder: string, timeZone: string): string {
  return `
[calendars]
[[follow-up]]
path = ${join(folder, 'events')}
[sqlite]
path = ${join(folder, 'khal.db')}
[locale]
local_timezone = ${timeZone}
default_timezone = ${timeZone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = follow-up
`;
}
