import { type Column, columnOf } from './columns';
import type { Board_sprint$data } from './__generated__/Board_sprint.graphql';

export type Story = Board_sprint$data['board']['columns'][number]['stories'][number];

/** Those of the stories that stand in a column. */
export const within = (stories: readonly Story[], column: Column) =>
  stories.filter(({ status }) => columnOf(status) === column);

/** The points of the stories together. */
export const sum = (stories: readonly Story[]) =>
  stories.reduce((sum, { points }) => sum + (points ?? 0), 0);
