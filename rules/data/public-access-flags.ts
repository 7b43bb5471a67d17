/** The four flags of S3's public access block. */
export const publicAccessFlags = [
  "BlockPublicAcls",
  "BlockPublicPolicy",
  "IgnorePublicAcls",
  "RestrictPublicBuckets",
] as const;
