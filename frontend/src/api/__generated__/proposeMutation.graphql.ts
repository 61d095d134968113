/**
 * @generated SignedSource<<f45e38d8fcd5e7d008468b03b558514d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Direction = "DOWN" | "UP";
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type GoalState = "ACHIEVED" | "ACTIVE" | "DRAFT" | "DROPPED" | "MISSED";
export type Horizon = "LATER" | "NEXT" | "NOW";
export type LinkDirection = "BLOCKED_BY" | "BLOCKS" | "DUPLICATED_BY" | "DUPLICATES" | "RELATES";
export type Place = "BOTTOM" | "TOP";
export type ProposalState = "ACCEPTED" | "DECLINED" | "EXPIRED" | "OPEN" | "OUTDATED" | "UNDONE" | "WITHDRAWN";
export type Slice = "FIRST" | "LATER";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
export type Unfinished = "BACKLOG" | "NEXT_SPRINT";
export type ProposeChangeInput = {
  changes: ReadonlyArray<ChangeInput>;
  expiresAt?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
};
export type ChangeInput = {
  acceptStory?: AcceptStoryInput | null | undefined;
  addCriterion?: AddCriterionInput | null | undefined;
  addDaysOff?: AddDaysOffInput | null | undefined;
  addGuardRail?: AddGuardRailInput | null | undefined;
  addLaunchItem?: AddLaunchItemInput | null | undefined;
  addToSprint?: AddToSprintInput | null | undefined;
  applyTemplate?: ApplyTemplateInput | null | undefined;
  askDecision?: AskDecisionInput | null | undefined;
  closeFormLink?: CloseFormLinkInput | null | undefined;
  closeGoal?: CloseGoalInput | null | undefined;
  closeSprint?: CloseSprintInput | null | undefined;
  compareInsights?: CompareInsightsInput | null | undefined;
  createFeature?: CreateFeatureInput | null | undefined;
  createGoal?: CreateGoalInput | null | undefined;
  createLabel?: CreateLabelInput | null | undefined;
  createLaunchTemplate?: CreateLaunchTemplateInput | null | undefined;
  createReport?: CreateReportInput | null | undefined;
  createSprint?: CreateSprintInput | null | undefined;
  createStory?: CreateStoryInput | null | undefined;
  createTemplate?: CreateTemplateInput | null | undefined;
  decideLaunch?: DecideLaunchInput | null | undefined;
  deleteLaunchTemplate?: DeleteLaunchTemplateInput | null | undefined;
  deleteReport?: DeleteReportInput | null | undefined;
  deleteSavedView?: DeleteSavedViewInput | null | undefined;
  deleteTemplate?: DeleteTemplateInput | null | undefined;
  dismissInsight?: DismissInsightInput | null | undefined;
  dropStory?: DropStoryInput | null | undefined;
  estimateStory?: EstimateStoryInput | null | undefined;
  labelStory?: LabelStoryInput | null | undefined;
  launchFeature?: LaunchFeatureInput | null | undefined;
  linkFeatures?: LinkFeaturesInput | null | undefined;
  linkInsight?: LinkInsightInput | null | undefined;
  linkStories?: LinkStoriesInput | null | undefined;
  makeStoryOfAction?: MakeStoryOfActionInput | null | undefined;
  mergeInsights?: MergeInsightsInput | null | undefined;
  moveFeature?: MoveFeatureInput | null | undefined;
  moveStory?: MoveStoryInput | null | undefined;
  prepareLaunch?: PrepareLaunchInput | null | undefined;
  publishReport?: PublishReportInput | null | undefined;
  removeAsk?: RemoveAskInput | null | undefined;
  removeCriterion?: RemoveCriterionInput | null | undefined;
  removeDaysOff?: RemoveDaysOffInput | null | undefined;
  removeFromSprint?: RemoveFromSprintInput | null | undefined;
  removeLaunch?: RemoveLaunchInput | null | undefined;
  removeLaunchItem?: RemoveLaunchItemInput | null | undefined;
  reopenStory?: ReopenStoryInput | null | undefined;
  reportSprint?: ReportSprintInput | null | undefined;
  returnInsight?: ReturnInsightInput | null | undefined;
  revokeReportLink?: RevokeReportLinkInput | null | undefined;
  revokeRoadmapLink?: RevokeRoadmapLinkInput | null | undefined;
  sendBackStory?: SendBackStoryInput | null | undefined;
  setStoryStatus?: SetStoryStatusInput | null | undefined;
  sliceStory?: SliceStoryInput | null | undefined;
  splitStory?: SplitStoryInput | null | undefined;
  startSprint?: StartSprintInput | null | undefined;
  tickLaunchItem?: TickLaunchItemInput | null | undefined;
  undoEvent?: UndoEventInput | null | undefined;
  unlinkInsight?: UnlinkInsightInput | null | undefined;
  unlinkStories?: UnlinkStoriesInput | null | undefined;
  updateCriterion?: UpdateCriterionInput | null | undefined;
  updateFeature?: UpdateFeatureInput | null | undefined;
  updateGoal?: UpdateGoalInput | null | undefined;
  updateGuardRail?: UpdateGuardRailInput | null | undefined;
  updateLaunch?: UpdateLaunchInput | null | undefined;
  updateLaunchItem?: UpdateLaunchItemInput | null | undefined;
  updateLaunchTemplate?: UpdateLaunchTemplateInput | null | undefined;
  updateProduct?: UpdateProductInput | null | undefined;
  updateReport?: UpdateReportInput | null | undefined;
  updateSprint?: UpdateSprintInput | null | undefined;
  updateStory?: UpdateStoryInput | null | undefined;
  updateTemplate?: UpdateTemplateInput | null | undefined;
};
export type UpdateProductInput = {
  estimationScale?: ReadonlyArray<number> | null | undefined;
  fourEyes?: boolean | null | undefined;
  holidays?: ReadonlyArray<HolidayInput> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  inProgressLimit?: number | null | undefined;
  inReviewLimit?: number | null | undefined;
  name?: string | null | undefined;
  reason?: string | null | undefined;
  timeZone?: string | null | undefined;
  version?: number | null | undefined;
  vision?: string | null | undefined;
  workingDays?: ReadonlyArray<number> | null | undefined;
};
export type HolidayInput = {
  date: string;
  name: string;
};
export type CreateGoalInput = {
  due?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  metric?: MetricInput | null | undefined;
  productId: string;
  servesId?: string | null | undefined;
  start?: string | null | undefined;
  state?: GoalState | null | undefined;
  title: string;
  why?: string | null | undefined;
};
export type MetricInput = {
  baseline?: number | null | undefined;
  direction?: Direction | null | undefined;
  name?: string | null | undefined;
  target?: number | null | undefined;
  unit?: string | null | undefined;
};
export type UpdateGoalInput = {
  due?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  metric?: MetricInput | null | undefined;
  reason?: string | null | undefined;
  servesId?: string | null | undefined;
  start?: string | null | undefined;
  state?: GoalState | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
  why?: string | null | undefined;
  word?: string | null | undefined;
};
export type CloseGoalInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  learned: string;
  state: GoalState;
  version?: number | null | undefined;
};
export type AddGuardRailInput = {
  direction?: Direction | null | undefined;
  goalId: string;
  idempotencyKey?: string | null | undefined;
  limit: number;
  name: string;
  unit?: string | null | undefined;
};
export type UpdateGuardRailInput = {
  direction?: Direction | null | undefined;
  dropped?: boolean | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  limit?: number | null | undefined;
  name?: string | null | undefined;
  unit?: string | null | undefined;
  version?: number | null | undefined;
};
export type CreateFeatureInput = {
  confidence?: number | null | undefined;
  effortGuess?: number | null | undefined;
  goalId?: string | null | undefined;
  horizon?: Horizon | null | undefined;
  idempotencyKey?: string | null | undefined;
  impact?: number | null | undefined;
  insightIds?: ReadonlyArray<string> | null | undefined;
  productId: string;
  reach?: number | null | undefined;
  state?: FeatureState | null | undefined;
  title: string;
  what?: string | null | undefined;
  why?: string | null | undefined;
  windowEnd?: string | null | undefined;
  windowStart?: string | null | undefined;
};
export type UpdateFeatureInput = {
  confidence?: number | null | undefined;
  effortGuess?: number | null | undefined;
  goalId?: string | null | undefined;
  horizon?: Horizon | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  impact?: number | null | undefined;
  reach?: number | null | undefined;
  reason?: string | null | undefined;
  state?: FeatureState | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
  what?: string | null | undefined;
  why?: string | null | undefined;
  windowEnd?: string | null | undefined;
  windowStart?: string | null | undefined;
};
export type MoveFeatureInput = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  horizon?: Horizon | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  to?: Place | null | undefined;
  version?: number | null | undefined;
};
export type LinkFeaturesInput = {
  add?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  remove?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
};
export type SliceStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  slice: Slice;
  version?: number | null | undefined;
};
export type CreateStoryInput = {
  after?: string | null | undefined;
  asA?: string | null | undefined;
  before?: string | null | undefined;
  body?: string | null | undefined;
  featureId?: string | null | undefined;
  goalId?: string | null | undefined;
  iWant?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  productId: string;
  soThat?: string | null | undefined;
  templateId?: string | null | undefined;
  title: string;
  to?: Place | null | undefined;
};
export type UpdateStoryInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  featureId?: string | null | undefined;
  goalId?: string | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  soThat?: string | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
};
export type SplitStoryInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  criterionIds?: ReadonlyArray<string> | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  soThat?: string | null | undefined;
  title: string;
  version?: number | null | undefined;
};
export type DropStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason: string;
  version?: number | null | undefined;
};
export type AddCriterionInput = {
  given?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  storyId: string;
  text?: string | null | undefined;
  then?: string | null | undefined;
  when?: string | null | undefined;
};
export type UpdateCriterionInput = {
  given?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  text?: string | null | undefined;
  then?: string | null | undefined;
  version?: number | null | undefined;
  when?: string | null | undefined;
};
export type RemoveCriterionInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type CreateLabelInput = {
  idempotencyKey?: string | null | undefined;
  name: string;
  productId: string;
};
export type LabelStoryInput = {
  add?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  remove?: ReadonlyArray<string> | null | undefined;
  version?: number | null | undefined;
};
export type CreateTemplateInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  criteria?: ReadonlyArray<TemplateCriterionInput> | null | undefined;
  iWant?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  name: string;
  productId: string;
  soThat?: string | null | undefined;
};
export type TemplateCriterionInput = {
  given?: string | null | undefined;
  text?: string | null | undefined;
  then?: string | null | undefined;
  when?: string | null | undefined;
};
export type UpdateTemplateInput = {
  asA?: string | null | undefined;
  body?: string | null | undefined;
  criteria?: ReadonlyArray<TemplateCriterionInput> | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  soThat?: string | null | undefined;
  version?: number | null | undefined;
};
export type DeleteTemplateInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type DeleteSavedViewInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type ApplyTemplateInput = {
  idempotencyKey?: string | null | undefined;
  storyId: string;
  templateId: string;
};
export type LinkStoriesInput = {
  direction: LinkDirection;
  idempotencyKey?: string | null | undefined;
  otherId: string;
  storyId: string;
};
export type UnlinkStoriesInput = {
  idempotencyKey?: string | null | undefined;
  linkId: string;
};
export type MoveStoryInput = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  to?: Place | null | undefined;
  version?: number | null | undefined;
};
export type EstimateStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  points?: number | null | undefined;
  version?: number | null | undefined;
};
export type SetStoryStatusInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  status: StoryStatus;
  version?: number | null | undefined;
};
export type AcceptStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
  version?: number | null | undefined;
  waivers?: ReadonlyArray<WaiverInput> | null | undefined;
};
export type WaiverInput = {
  criterionId: string;
  reason: string;
};
export type SendBackStoryInput = {
  criterionIds?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason: string;
  version?: number | null | undefined;
};
export type ReopenStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason: string;
  version?: number | null | undefined;
};
export type CreateSprintInput = {
  capacity?: number | null | undefined;
  end?: string | null | undefined;
  goal?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  productId: string;
  start?: string | null | undefined;
};
export type UpdateSprintInput = {
  capacity?: number | null | undefined;
  demos?: ReadonlyArray<string> | null | undefined;
  end?: string | null | undefined;
  goal?: string | null | undefined;
  goalMet?: boolean | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  reason?: string | null | undefined;
  start?: string | null | undefined;
  summary?: string | null | undefined;
  version?: number | null | undefined;
};
export type AddToSprintInput = {
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  sprintId: string;
  storyIds: ReadonlyArray<string>;
};
export type RemoveFromSprintInput = {
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  storyIds: ReadonlyArray<string>;
};
export type StartSprintInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type CloseSprintInput = {
  carryOver?: ReadonlyArray<CarryOverInput> | null | undefined;
  goalMet: boolean;
  id: string;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
  unfinished: Unfinished;
  version?: number | null | undefined;
};
export type CarryOverInput = {
  sprintId?: string | null | undefined;
  storyId: string;
};
export type AddDaysOffInput = {
  end?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  productId: string;
  start: string;
  userId?: string | null | undefined;
};
export type RemoveDaysOffInput = {
  daysOffId: string;
  idempotencyKey?: string | null | undefined;
};
export type MakeStoryOfActionInput = {
  after?: string | null | undefined;
  asA?: string | null | undefined;
  before?: string | null | undefined;
  body?: string | null | undefined;
  featureId?: string | null | undefined;
  goalId?: string | null | undefined;
  iWant?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  soThat?: string | null | undefined;
  title?: string | null | undefined;
  to?: Place | null | undefined;
  version?: number | null | undefined;
};
export type CreateReportInput = {
  correctsId?: string | null | undefined;
  end?: string | null | undefined;
  goalId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  next?: string | null | undefined;
  productId: string;
  risks?: string | null | undefined;
  shipped?: string | null | undefined;
  start?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
};
export type UpdateReportInput = {
  end?: string | null | undefined;
  goalId?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  next?: string | null | undefined;
  risks?: string | null | undefined;
  shipped?: string | null | undefined;
  start?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  version?: number | null | undefined;
};
export type ReportSprintInput = {
  idempotencyKey?: string | null | undefined;
  reportId?: string | null | undefined;
  sprintId: string;
};
export type PublishReportInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type DeleteReportInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type AskDecisionInput = {
  due?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  ofId: string;
  options?: ReadonlyArray<string> | null | undefined;
  question: string;
  reportId: string;
};
export type RemoveAskInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type RevokeReportLinkInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type RevokeRoadmapLinkInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type LinkInsightInput = {
  featureIds?: ReadonlyArray<string> | null | undefined;
  goalIds?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type UnlinkInsightInput = {
  featureIds?: ReadonlyArray<string> | null | undefined;
  goalIds?: ReadonlyArray<string> | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type MergeInsightsInput = {
  idempotencyKey?: string | null | undefined;
  ids: ReadonlyArray<string>;
  intoId: string;
};
export type CompareInsightsInput = {
  alike: boolean;
  id: string;
  idempotencyKey?: string | null | undefined;
  otherId: string;
  version?: number | null | undefined;
};
export type DismissInsightInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason: string;
  version?: number | null | undefined;
};
export type ReturnInsightInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type CloseFormLinkInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type PrepareLaunchInput = {
  audience?: string | null | undefined;
  date: string;
  featureId: string;
  idempotencyKey?: string | null | undefined;
  message?: string | null | undefined;
  templateId?: string | null | undefined;
};
export type UpdateLaunchInput = {
  audience?: string | null | undefined;
  date?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  message?: string | null | undefined;
  reason?: string | null | undefined;
  version?: number | null | undefined;
};
export type RemoveLaunchInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type AddLaunchItemInput = {
  department: string;
  due?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  launchId: string;
  ownerId?: string | null | undefined;
  task: string;
};
export type UpdateLaunchItemInput = {
  department?: string | null | undefined;
  due?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  ownerId?: string | null | undefined;
  task?: string | null | undefined;
  version?: number | null | undefined;
};
export type RemoveLaunchItemInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type TickLaunchItemInput = {
  done: boolean;
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type DecideLaunchInput = {
  go?: boolean | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  version?: number | null | undefined;
};
export type LaunchFeatureInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  on?: string | null | undefined;
  version?: number | null | undefined;
};
export type CreateLaunchTemplateInput = {
  idempotencyKey?: string | null | undefined;
  items: ReadonlyArray<LaunchTemplateItemInput>;
  name: string;
  productId: string;
};
export type LaunchTemplateItemInput = {
  daysBefore?: number | null | undefined;
  department: string;
  task: string;
};
export type UpdateLaunchTemplateInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  items?: ReadonlyArray<LaunchTemplateItemInput> | null | undefined;
  name?: string | null | undefined;
  version?: number | null | undefined;
};
export type DeleteLaunchTemplateInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  version?: number | null | undefined;
};
export type UndoEventInput = {
  eventId: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
};
export type proposeMutation$variables = {
  input: ProposeChangeInput;
};
export type proposeMutation$data = {
  readonly proposeChange: {
    readonly proposalEdge: {
      readonly node: {
        readonly id: string;
        readonly state: ProposalState;
      };
    };
  };
};
export type proposeMutation = {
  response: proposeMutation$data;
  variables: proposeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ProposeChangePayload",
    "kind": "LinkedField",
    "name": "proposeChange",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProposalEdge",
        "kind": "LinkedField",
        "name": "proposalEdge",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Proposal",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "proposeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "proposeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ed8c7a18699bf37eca13c8674b0cbd99",
    "id": null,
    "metadata": {},
    "name": "proposeMutation",
    "operationKind": "mutation",
    "text": "mutation proposeMutation(\n  $input: ProposeChangeInput!\n) {\n  proposeChange(input: $input) {\n    proposalEdge {\n      node {\n        id\n        state\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a97c0afd5b49faa71749c52465c45ceb";

export default node;
