/**
 * @generated SignedSource<<ef1f7c532b88ec14896d70a7cfc01b6c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
export type EstimateStoryInput = {
  id: string;
  idempotencyKey?: string | null | undefined;
  points?: number | null | undefined;
  version?: number | null | undefined;
};
export type tensEstimateMutation$variables = {
  a: EstimateStoryInput;
  b: EstimateStoryInput;
  c: EstimateStoryInput;
  d: EstimateStoryInput;
  e: EstimateStoryInput;
  f: EstimateStoryInput;
  g: EstimateStoryInput;
  h: EstimateStoryInput;
  hasB: boolean;
  hasC: boolean;
  hasD: boolean;
  hasE: boolean;
  hasF: boolean;
  hasG: boolean;
  hasH: boolean;
  hasI: boolean;
  hasJ: boolean;
  i: EstimateStoryInput;
  j: EstimateStoryInput;
};
export type tensEstimateMutation$data = {
  readonly a: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly b?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly c?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly d?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly e?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly f?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly g?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly h?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly i?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
  readonly j?: {
    readonly story: {
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly points: number | null | undefined;
      readonly sprint: {
        readonly id: string;
        readonly progress: {
          readonly acceptedPoints: number;
          readonly points: number;
          readonly stories: number;
        };
      } | null | undefined;
      readonly version: number;
    };
  };
};
export type tensEstimateMutation = {
  response: tensEstimateMutation$data;
  variables: tensEstimateMutation$variables;
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
  "name": "d"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "e"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "f"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "g"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "h"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasB"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasC"
},
v10 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasD"
},
v11 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasE"
},
v12 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasF"
},
v13 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasG"
},
v14 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasH"
},
v15 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasI"
},
v16 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasJ"
},
v17 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "i"
},
v18 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "j"
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
},
v21 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Story",
    "kind": "LinkedField",
    "name": "story",
    "plural": false,
    "selections": [
      (v19/*:: as any*/),
      (v20/*:: as any*/),
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
        "kind": "ScalarField",
        "name": "version",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Sprint",
        "kind": "LinkedField",
        "name": "sprint",
        "plural": false,
        "selections": [
          (v19/*:: as any*/),
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
              (v20/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "acceptedPoints",
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
v22 = [
  {
    "alias": "a",
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "a"
      }
    ],
    "concreteType": "EstimateStoryPayload",
    "kind": "LinkedField",
    "name": "estimateStory",
    "plural": false,
    "selections": (v21/*:: as any*/),
    "storageKey": null
  },
  {
    "condition": "hasB",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "b",
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "b"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "c"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "d"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "e"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "f"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "g"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "h"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "i"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
        "plural": false,
        "selections": (v21/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  {
    "condition": "hasJ",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "j",
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "j"
          }
        ],
        "concreteType": "EstimateStoryPayload",
        "kind": "LinkedField",
        "name": "estimateStory",
        "plural": false,
        "selections": (v21/*:: as any*/),
        "storageKey": null
      }
    ]
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
      (v18/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "tensEstimateMutation",
    "selections": (v22/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v17/*:: as any*/),
      (v18/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/),
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      (v15/*:: as any*/),
      (v16/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "tensEstimateMutation",
    "selections": (v22/*:: as any*/)
  },
  "params": {
    "cacheID": "c88ff4bbf31886a67fcc70b179745497",
    "id": null,
    "metadata": {},
    "name": "tensEstimateMutation",
    "operationKind": "mutation",
    "text": "mutation tensEstimateMutation(\n  $a: EstimateStoryInput!\n  $b: EstimateStoryInput!\n  $c: EstimateStoryInput!\n  $d: EstimateStoryInput!\n  $e: EstimateStoryInput!\n  $f: EstimateStoryInput!\n  $g: EstimateStoryInput!\n  $h: EstimateStoryInput!\n  $i: EstimateStoryInput!\n  $j: EstimateStoryInput!\n  $hasB: Boolean!\n  $hasC: Boolean!\n  $hasD: Boolean!\n  $hasE: Boolean!\n  $hasF: Boolean!\n  $hasG: Boolean!\n  $hasH: Boolean!\n  $hasI: Boolean!\n  $hasJ: Boolean!\n) {\n  a: estimateStory(input: $a) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  b: estimateStory(input: $b) @include(if: $hasB) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  c: estimateStory(input: $c) @include(if: $hasC) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  d: estimateStory(input: $d) @include(if: $hasD) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  e: estimateStory(input: $e) @include(if: $hasE) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  f: estimateStory(input: $f) @include(if: $hasF) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  g: estimateStory(input: $g) @include(if: $hasG) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  h: estimateStory(input: $h) @include(if: $hasH) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  i: estimateStory(input: $i) @include(if: $hasI) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n  j: estimateStory(input: $j) @include(if: $hasJ) {\n    story {\n      id\n      points\n      missing\n      version\n      sprint {\n        id\n        progress {\n          stories\n          points\n          acceptedPoints\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "acd00ea4aee535e840a61fcd40f8af35";

export default node;
