/**
 * @generated SignedSource<<d602f3ebc151a8e1d8ec5fcb8d8f765d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type StoryStatus = "ACCEPTED" | "DRAFT" | "DROPPED" | "IN_PROGRESS" | "IN_REVIEW" | "READY";
export type SetStoryStatusInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  status: StoryStatus;
  version?: number | null | undefined;
};
export type CheckCriterionInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  met: boolean;
  unverified?: boolean | null | undefined;
  version?: number | null | undefined;
};
export type backInReviewMutation$variables = {
  a: CheckCriterionInput;
  b: CheckCriterionInput;
  c: CheckCriterionInput;
  checks: boolean;
  d: CheckCriterionInput;
  e: CheckCriterionInput;
  f: CheckCriterionInput;
  first: boolean;
  g: CheckCriterionInput;
  h: CheckCriterionInput;
  hasB: boolean;
  hasC: boolean;
  hasD: boolean;
  hasE: boolean;
  hasF: boolean;
  hasG: boolean;
  hasH: boolean;
  hasI: boolean;
  i: CheckCriterionInput;
  status: SetStoryStatusInput;
};
export type backInReviewMutation$data = {
  readonly a?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly b?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly c?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly d?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly e?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly f?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly g?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly h?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly i?: {
    readonly criterion: {
      readonly " $fragmentSpreads": FragmentRefs<"backInReview_criterion">;
    };
  };
  readonly setStoryStatus?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"useSteps_story">;
    };
  };
};
export type backInReviewMutation = {
  response: backInReviewMutation$data;
  variables: backInReviewMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "a"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "b"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "c"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "checks"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "d"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "e"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "f"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "g"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "h"
},
v10 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasB"
},
v11 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasC"
},
v12 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasD"
},
v13 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasE"
},
v14 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasF"
},
v15 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasG"
},
v16 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasH"
},
v17 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasI"
},
v18 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "i"
},
v19 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "status"
},
v20 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "a"
  }
],
v21 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Criterion",
    "kind": "LinkedField",
    "name": "criterion",
    "plural": false,
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "backInReview_criterion"
      }
    ],
    "storageKey": null
  }
],
v22 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "b"
  }
],
v23 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "c"
  }
],
v24 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "d"
  }
],
v25 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "e"
  }
],
v26 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "f"
  }
],
v27 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "g"
  }
],
v28 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "h"
  }
],
v29 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "i"
  }
],
v30 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "status"
  }
],
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v34 = [
  (v31/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v35 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Criterion",
    "kind": "LinkedField",
    "name": "criterion",
    "plural": false,
    "selections": [
      (v31/*:: as any*/),
      (v32/*:: as any*/),
      (v33/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "checkedAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "checkedBy",
        "plural": false,
        "selections": (v34/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/),
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      (v15/*:: as any*/),
      (v16/*:: as any*/),
      (v17/*:: as any*/),
      (v18/*:: as any*/),
      (v19/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "backInReviewMutation",
    "selections": [
      {
        "condition": "checks",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "a",
            "args": (v20/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasB",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "b",
            "args": (v22/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasC",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "c",
            "args": (v23/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasD",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "d",
            "args": (v24/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasE",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "e",
            "args": (v25/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasF",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "f",
            "args": (v26/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasG",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "g",
            "args": (v27/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasH",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "h",
            "args": (v28/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasI",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "i",
            "args": (v29/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v21/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "first",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v30/*:: as any*/),
            "concreteType": "SetStoryStatusPayload",
            "kind": "LinkedField",
            "name": "setStoryStatus",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Story",
                "kind": "LinkedField",
                "name": "story",
                "plural": false,
                "selections": [
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "useSteps_story"
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ]
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v19/*:: as any*/),
      (v7/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v18/*:: as any*/),
      (v10/*:: as any*/),
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      (v15/*:: as any*/),
      (v16/*:: as any*/),
      (v17/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "backInReviewMutation",
    "selections": [
      {
        "condition": "checks",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "a",
            "args": (v20/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasB",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "b",
            "args": (v22/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasC",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "c",
            "args": (v23/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasD",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "d",
            "args": (v24/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasE",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "e",
            "args": (v25/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasF",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "f",
            "args": (v26/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasG",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "g",
            "args": (v27/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasH",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "h",
            "args": (v28/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasI",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "i",
            "args": (v29/*:: as any*/),
            "concreteType": "CheckCriterionPayload",
            "kind": "LinkedField",
            "name": "checkCriterion",
            "plural": false,
            "selections": (v35/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "first",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v30/*:: as any*/),
            "concreteType": "SetStoryStatusPayload",
            "kind": "LinkedField",
            "name": "setStoryStatus",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Story",
                "kind": "LinkedField",
                "name": "story",
                "plural": false,
                "selections": [
                  (v31/*:: as any*/),
                  (v32/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "status",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "statusSince",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "age",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "missing",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Verdict",
                    "kind": "LinkedField",
                    "name": "verdict",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "at",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "hat",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "reason",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "stale",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "User",
                        "kind": "LinkedField",
                        "name": "by",
                        "plural": false,
                        "selections": (v34/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Criterion",
                    "kind": "LinkedField",
                    "name": "criteria",
                    "plural": true,
                    "selections": [
                      (v31/*:: as any*/),
                      (v32/*:: as any*/),
                      (v33/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "waiver",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Feature",
                    "kind": "LinkedField",
                    "name": "feature",
                    "plural": false,
                    "selections": [
                      (v31/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Progress",
                        "kind": "LinkedField",
                        "name": "progress",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "stories",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "accepted",
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
            ],
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "28000bd75ff20e1db458b533c290c8be",
    "id": null,
    "metadata": {},
    "name": "backInReviewMutation",
    "operationKind": "mutation",
    "text": "mutation backInReviewMutation(\n  $status: SetStoryStatusInput!\n  $first: Boolean!\n  $checks: Boolean!\n  $a: CheckCriterionInput!\n  $b: CheckCriterionInput!\n  $c: CheckCriterionInput!\n  $d: CheckCriterionInput!\n  $e: CheckCriterionInput!\n  $f: CheckCriterionInput!\n  $g: CheckCriterionInput!\n  $h: CheckCriterionInput!\n  $i: CheckCriterionInput!\n  $hasB: Boolean!\n  $hasC: Boolean!\n  $hasD: Boolean!\n  $hasE: Boolean!\n  $hasF: Boolean!\n  $hasG: Boolean!\n  $hasH: Boolean!\n  $hasI: Boolean!\n) {\n  a: checkCriterion(input: $a) @include(if: $checks) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  b: checkCriterion(input: $b) @include(if: $hasB) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  c: checkCriterion(input: $c) @include(if: $hasC) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  d: checkCriterion(input: $d) @include(if: $hasD) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  e: checkCriterion(input: $e) @include(if: $hasE) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  f: checkCriterion(input: $f) @include(if: $hasF) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  g: checkCriterion(input: $g) @include(if: $hasG) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  h: checkCriterion(input: $h) @include(if: $hasH) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  i: checkCriterion(input: $i) @include(if: $hasI) {\n    criterion {\n      ...backInReview_criterion\n      id\n    }\n  }\n  setStoryStatus(input: $status) @include(if: $first) {\n    story {\n      ...useSteps_story\n      id\n    }\n  }\n}\n\nfragment backInReview_criterion on Criterion {\n  id\n  version\n  state\n  checkedAt\n  checkedBy {\n    id\n    name\n  }\n}\n\nfragment useSteps_story on Story {\n  id\n  version\n  status\n  statusSince\n  age\n  missing\n  verdict {\n    at\n    hat\n    reason\n    stale\n    by {\n      id\n      name\n    }\n  }\n  criteria {\n    id\n    version\n    state\n    waiver\n  }\n  feature {\n    id\n    progress {\n      stories\n      accepted\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3d2578397f296e8f469af88fad7fe98f";

export default node;
