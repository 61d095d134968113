/**
 * @generated SignedSource<<b50ffc1dea3917acb335788140659d13>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FeatureState = "BUILDING" | "DROPPED" | "IDEA" | "LAUNCHED" | "PLANNED";
export type Horizon = "LATER" | "NEXT" | "NOW";
export type RoadmapPart = "DATES" | "EVIDENCE" | "GOALS" | "PROGRESS" | "WORDS";
export type OpenSharedRoadmapInput = {
  again?: boolean | null | undefined;
  token: string;
};
export type SharedRoadmapPageMutation$variables = {
  input: OpenSharedRoadmapInput;
};
export type SharedRoadmapPageMutation$data = {
  readonly openSharedRoadmap: {
    readonly roadmap: {
      readonly features: ReadonlyArray<{
        readonly evidence: {
          readonly confidence: number | null | undefined;
          readonly impact: number | null | undefined;
          readonly reach: number | null | undefined;
          readonly voices: number;
        } | null | undefined;
        readonly goal: string | null | undefined;
        readonly horizon: Horizon;
        readonly progress: {
          readonly accepted: number;
          readonly stories: number;
        } | null | undefined;
        readonly state: FeatureState;
        readonly title: string;
        readonly whatHtml: string | null | undefined;
        readonly whyHtml: string | null | undefined;
        readonly windowEnd: string | null | undefined;
        readonly windowStart: string | null | undefined;
      }>;
      readonly more: number;
      readonly product: string;
      readonly shows: ReadonlyArray<RoadmapPart>;
    };
  };
};
export type SharedRoadmapPageMutation = {
  response: SharedRoadmapPageMutation$data;
  variables: SharedRoadmapPageMutation$variables;
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
    "concreteType": "OpenSharedRoadmapPayload",
    "kind": "LinkedField",
    "name": "openSharedRoadmap",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SharedRoadmap",
        "kind": "LinkedField",
        "name": "roadmap",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "product",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "shows",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "more",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "SharedFeature",
            "kind": "LinkedField",
            "name": "features",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
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
                "name": "state",
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
                "name": "goal",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "SharedEvidence",
                "kind": "LinkedField",
                "name": "evidence",
                "plural": false,
                "selections": [
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
                    "name": "voices",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "SharedProgress",
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
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "whatHtml",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "whyHtml",
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
    "name": "SharedRoadmapPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SharedRoadmapPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "94dd23e3d940c280b2acb2bd11eade1d",
    "id": null,
    "metadata": {},
    "name": "SharedRoadmapPageMutation",
    "operationKind": "mutation",
    "text": "mutation SharedRoadmapPageMutation(\n  $input: OpenSharedRoadmapInput!\n) {\n  openSharedRoadmap(input: $input) {\n    roadmap {\n      product\n      shows\n      more\n      features {\n        title\n        horizon\n        state\n        windowStart\n        windowEnd\n        goal\n        evidence {\n          reach\n          impact\n          confidence\n          voices\n        }\n        progress {\n          stories\n          accepted\n        }\n        whatHtml\n        whyHtml\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "75b2038983158618cc1dcbb43f55a0ab";

export default node;
