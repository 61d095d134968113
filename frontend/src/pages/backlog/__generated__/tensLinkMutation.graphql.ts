/**
 * @generated SignedSource<<8316fc812cd220cf92142708654f8ba0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Missing = "ANSWER" | "CRITERION" | "ESTIMATE" | "WHAT" | "WHY";
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
export type tensLinkMutation$variables = {
  a: UpdateStoryInput;
  b: UpdateStoryInput;
  c: UpdateStoryInput;
  d: UpdateStoryInput;
  e: UpdateStoryInput;
  f: UpdateStoryInput;
  g: UpdateStoryInput;
  h: UpdateStoryInput;
  hasB: boolean;
  hasC: boolean;
  hasD: boolean;
  hasE: boolean;
  hasF: boolean;
  hasG: boolean;
  hasH: boolean;
  hasI: boolean;
  hasJ: boolean;
  i: UpdateStoryInput;
  j: UpdateStoryInput;
};
export type tensLinkMutation$data = {
  readonly a: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly b?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly c?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly d?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly e?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly f?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly g?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly h?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly i?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
  readonly j?: {
    readonly story: {
      readonly feature: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly goal: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly missing: ReadonlyArray<Missing>;
      readonly version: number;
    };
  };
};
export type tensLinkMutation = {
  response: tensLinkMutation$data;
  variables: tensLinkMutation$variables;
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
v20 = [
  (v19/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "title",
    "storageKey": null
  }
],
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
        "concreteType": "Feature",
        "kind": "LinkedField",
        "name": "feature",
        "plural": false,
        "selections": (v20/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Goal",
        "kind": "LinkedField",
        "name": "goal",
        "plural": false,
        "selections": (v20/*:: as any*/),
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
    "concreteType": "UpdateStoryPayload",
    "kind": "LinkedField",
    "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
        "concreteType": "UpdateStoryPayload",
        "kind": "LinkedField",
        "name": "updateStory",
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
    "name": "tensLinkMutation",
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
    "name": "tensLinkMutation",
    "selections": (v22/*:: as any*/)
  },
  "params": {
    "cacheID": "582b1e40d5abaecb44c173330dbf0d0e",
    "id": null,
    "metadata": {},
    "name": "tensLinkMutation",
    "operationKind": "mutation",
    "text": "mutation tensLinkMutation(\n  $a: UpdateStoryInput!\n  $b: UpdateStoryInput!\n  $c: UpdateStoryInput!\n  $d: UpdateStoryInput!\n  $e: UpdateStoryInput!\n  $f: UpdateStoryInput!\n  $g: UpdateStoryInput!\n  $h: UpdateStoryInput!\n  $i: UpdateStoryInput!\n  $j: UpdateStoryInput!\n  $hasB: Boolean!\n  $hasC: Boolean!\n  $hasD: Boolean!\n  $hasE: Boolean!\n  $hasF: Boolean!\n  $hasG: Boolean!\n  $hasH: Boolean!\n  $hasI: Boolean!\n  $hasJ: Boolean!\n) {\n  a: updateStory(input: $a) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  b: updateStory(input: $b) @include(if: $hasB) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  c: updateStory(input: $c) @include(if: $hasC) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  d: updateStory(input: $d) @include(if: $hasD) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  e: updateStory(input: $e) @include(if: $hasE) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  f: updateStory(input: $f) @include(if: $hasF) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  g: updateStory(input: $g) @include(if: $hasG) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  h: updateStory(input: $h) @include(if: $hasH) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  i: updateStory(input: $i) @include(if: $hasI) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n  j: updateStory(input: $j) @include(if: $hasJ) {\n    story {\n      id\n      missing\n      version\n      feature {\n        id\n        title\n      }\n      goal {\n        id\n        title\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f2981f40b63536f42ca545f6de3dc791";

export default node;
