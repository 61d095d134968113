export type StoryStatus = 'DRAFT' | 'READY' | 'IN_PROGRESS' | 'IN_REVIEW' | 'ACCEPTED' | 'DROPPED';

/** A story's status as it is called on screen. */
export const statusNames: Record<StoryStatus, string> = {
  DRAFT: 'Draft',
  READY: 'Ready',
  IN_PROGRESS: 'In progress',
  IN_REVIEW: 'In review',
  ACCEPTED: 'Accepted',
  DROPPED: 'Dropped',
};
