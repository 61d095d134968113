import { graphql, readInlineData } from 'react-relay/hooks';
import type { Day } from '../../lib/days';
import { likelyBy } from '../../lib/likely';
import { count } from '../../lib/words';
import type {
  launchOutlook_launch$data,
  launchOutlook_launch$key,
} from './__generated__/launchOutlook_launch.graphql';

const fragment = graphql`
  fragment launchOutlook_launch on Launch @inline {
    date
    state
    inTime
    daysLate
    forecast {
      noDate
      date
      stories
    }
    firstInTime: inTime(slice: FIRST)
    firstDaysLate: daysLate(slice: FIRST)
    first: forecast(slice: FIRST) {
      date
      stories
    }
    feature {
      progress {
        stories
      }
    }
  }
`;

export type LaunchOutlookKey = launchOutlook_launch$key;

/** How likely what is to launch is ready on the day, and when it is likely ready. */
export type Outlook = {
  /** What it is of, where that is not all there is. */
  of?: string;
  chance?: number | undefined;
  /** What follows the chance, or stands for it. */
  words: string;
  /** The day that is 85 % likely, against that of the launch. */
  likely?: string;
};

/** How a launch stands to its day: its first slice, and all of it, where that is more. */
export const outlookOf = (key: LaunchOutlookKey, today: Day): Outlook[] =>
  outlook(readInlineData(fragment, key), today);

export function outlook(launch: Omit<launchOutlook_launch$data, ' $fragmentType'>, today: Day) {
  const { date, state, forecast, first, feature } = launch;
  if (state === 'LAUNCHED') return [];
  if (!forecast) {
    const words =
      feature.progress.stories > 0
        ? 'All its stories are accepted.'
        : 'It has no stories yet that would tell when it is ready.';
    return [{ words }];
  }
  if (forecast.noDate) return [{ words: `No date yet. ${forecast.noDate}` }];
  const past = date < today;
  const all = said(forecast, launch.inTime, launch.daysLate, past);
  if (!first) return [{ words: 'The first slice is accepted.' }, { of: 'All of it', ...all }];
  if (first.stories === forecast.stories) return [all];
  const slice = said(first, launch.firstInTime, launch.firstDaysLate, past);
  return [
    { of: 'First slice', ...slice },
    { of: 'All of it', ...all },
  ];
}

type Forecast = { readonly date: Day | null | undefined; readonly stories: number };

function said(
  { date, stories }: Forecast,
  chance: number | null | undefined,
  late: number | null | undefined,
  past: boolean,
): Outlook {
  const likely =
    date && typeof late === 'number'
      ? `${likelyBy(0.85, date)}, ${against(late)}`
      : '85 % likely only in more than two years';
  if (past || typeof chance !== 'number') {
    return {
      words: `The day has passed, and ${count(stories, 'story is', 'stories are')} left.`,
      likely,
    };
  }
  return { chance, words: 'likely to be ready on the day', likely };
}

/** `6 days after the launch day` */
function against(late: number): string {
  if (late === 0) return 'on the launch day';
  return `${count(Math.abs(late), 'day')} ${late > 0 ? 'after' : 'before'} the launch day`;
}
