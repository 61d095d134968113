import type { ChartsPage_sprint$data } from './__generated__/ChartsPage_sprint.graphql';

export type SprintChart = NonNullable<ChartsPage_sprint$data['chart']>;
/** What figures are counted in. */
export type Unit = 'points' | 'stories';
/** What is drawn of a sprint, and until when. */
export type Course = { chart: SprintChart; unit: Unit; until: string; file: string };
