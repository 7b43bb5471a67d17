import type { IdCandidate, SecretCandidate } from "./candidates.ts";

/** How far apart id and secret may stand, in characters. */
const reach = { strong: 600, weak: 200 } as const;

/** Each id with the secret that belongs to it: the nearest pair first, each id and secret once. */
export function pairs(
  ids: readonly IdCandidate[],
  secrets: readonly SecretCandidate[],
): ReadonlyMap<IdCandidate, SecretCandidate> {
  const near = secrets.flatMap((secret) => {
    const limit = secret.strong || secret.named ? reach.strong : reach.weak;
    return ids
      .map((id) => ({ id, secret, distance: Math.max(id.start - secret.end, secret.start - id.end) }))
      .filter(({ distance }) => distance >= 0 && distance <= limit);
  });
  const taken = new Map<IdCandidate, SecretCandidate>();
  const used = new Set<SecretCandidate>();
  for (const { id, secret } of near.sort((left, right) => left.distance - right.distance)) {
    if (taken.has(id) || used.has(secret)) continue;
    taken.set(id, secret);
    used.add(secret);
  }
  return taken;
}
