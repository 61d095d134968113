/**
 * @generated SignedSource<<77cee998bc17dc439c2b6b61b7c35de9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
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
export type FeatureDialogUpdateMutation$variables = {
  input: UpdateFeatureInput;
};
export type FeatureDialogUpdateMutation$data = {
  readonly updateFeature: {
    readonly feature: {
      readonly " $fragmentSpreads": FragmentRefs<"FeatureDialog_feature">;
    };
  };
};
export type FeatureDialogUpdateMutation = {
  response: FeatureDialogUpdateMutation$data;
  variables: FeatureDialogUpdateMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "FeatureDialogUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateFeaturePayload",
        "kind": "LinkedField",
        "name": "updateFeature",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Feature",
            "kind": "LinkedField",
            "name": "feature",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "FeatureDialog_feature"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FeatureDialogUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateFeaturePayload",
        "kind": "LinkedField",
        "name": "updateFeature",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Feature",
            "kind": "LinkedField",
            "name": "feature",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "what",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "why",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Goal",
                "kind": "LinkedField",
                "name": "goal",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "horizon",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "windowStart",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "windowEnd",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reach",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "impact",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "confidence",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "effortGuess",
                "storageKey": null
              },
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
                    "name": "points",
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
  },
  "params": {
    "cacheID": "6aa85b69ea53d46cd3aebac12554513e",
    "id": null,
    "metadata": {},
    "name": "FeatureDialogUpdateMutation",
    "operationKind": "mutation",
    "text": "mutation FeatureDialogUpdateMutation(\n  $input: UpdateFeatureInput!\n) {\n  updateFeature(input: $input) {\n    feature {\n      ...FeatureDialog_feature\n      id\n    }\n  }\n}\n\nfragment FeatureDialog_feature on Feature {\n  id\n  version\n  title\n  what\n  why\n  goal {\n    id\n    title\n  }\n  horizon\n  windowStart\n  windowEnd\n  state\n  reach\n  impact\n  confidence\n  effortGuess\n  progress {\n    stories\n    points\n  }\n}\n"
  }
};
})();

(node as any).hash = "9e11775b8941b96afecb6b43bfb860b4";

export default node;
