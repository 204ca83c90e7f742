/** Which recipients come under which limit: a lane for each entry of `send.perDomain`, and one for everybody else. */
import type { DomainLimit } from '../model/sending.js';

/** The lane of whoever has no limit of his own. */
export const OPEN_LANE = '';

/** `{domains: ["post.example", "mail.example"]}` → `"post.example"` */
export const laneName = (limit: DomainLimit): string => limit.domains[0];

/** Every limited domain with its lane. */
export const lanesByDomain = (limits: readonly DomainLimit[]): ReadonlyMap<string, string> =>
  new Map(limits.flatMap((limit) => limit.domains.map((domain): [string, string] => [domain, laneName(limit)])));
