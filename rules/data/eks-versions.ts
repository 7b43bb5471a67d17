import type { Dated } from "./dated.ts";

/** One Kubernetes version of EKS: ISO 8601 dates; before 1.21 there was no extended support. */
export interface EksVersion {
  readonly standardEnds: string;
  readonly extendedEnds: string | null;
}

/** EKS's Kubernetes versions, the oldest first; newer ones are not in the table yet and in support. */
export const eksVersions: Dated<Readonly<Record<string, EksVersion>>> = {
  asOf: "2026-02-14",
  source: "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
  data: {
    "1.14": { standardEnds: "2020-12-08", extendedEnds: null },
    "1.15": { standardEnds: "2021-05-03", extendedEnds: null },
    "1.16": { standardEnds: "2021-09-27", extendedEnds: null },
    "1.17": { standardEnds: "2021-11-02", extendedEnds: null },
    "1.18": { standardEnds: "2022-03-31", extendedEnds: null },
    "1.19": { standardEnds: "2022-08-01", extendedEnds: null },
    "1.20": { standardEnds: "2022-11-01", extendedEnds: null },
    "1.21": { standardEnds: "2023-02-16", extendedEnds: "2024-07-15" },
    "1.22": { standardEnds: "2023-06-04", extendedEnds: "2024-09-01" },
    "1.23": { standardEnds: "2023-10-11", extendedEnds: "2024-10-11" },
    "1.24": { standardEnds: "2024-01-31", extendedEnds: "2025-01-31" },
    "1.25": { standardEnds: "2024-05-01", extendedEnds: "2025-05-01" },
    "1.26": { standardEnds: "2024-06-11", extendedEnds: "2025-06-11" },
    "1.27": { standardEnds: "2024-07-24", extendedEnds: "2025-07-24" },
    "1.28": { standardEnds: "2024-11-26", extendedEnds: "2025-11-26" },
    "1.29": { standardEnds: "2025-03-23", extendedEnds: "2026-03-23" },
    "1.30": { standardEnds: "2025-07-23", extendedEnds: "2026-07-23" },
    "1.31": { standardEnds: "2025-11-26", extendedEnds: "2026-11-26" },
    "1.32": { standardEnds: "2026-03-23", extendedEnds: "2027-03-23" },
    "1.33": { standardEnds: "2026-07-29", extendedEnds: "2027-07-29" },
    "1.34": { standardEnds: "2026-12-02", extendedEnds: "2027-12-02" },
    "1.35": { standardEnds: "2027-03-27", extendedEnds: "2028-03-27" },
  },
};
