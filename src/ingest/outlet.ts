/** Who published an article: a name or an address in, a Source out. Knows the newsletter's outlets and nothing else. */
import type { Newsletter, Outlet } from '../model/newsletter.js';
import type { Source } from '../model/source.js';
import { slug } from '../text/slug.js';

/** `"https://www.herald.example/a?b#c"` → `"herald.example"`; undefined for what is no web address. */
const hostOf = (url: string): string | undefined => {
  try {
    const { hostname, protocol } = new URL(url);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? hostname.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
};

const sourceOf = ({ id, name, kind, owner }: Outlet): Source => ({
  id,
  name,
  kind,
  ...(owner === undefined ? {} : { owner }),
});

/** "The Herald", "herald" and "HERALD" are one outlet. */
const key = (name: string): string => slug(name).replace(/^the-(?=.)/, '');

const byName = (name: string, { outlets }: Newsletter): Outlet | undefined =>
  outlets.find((o) => [o.id, o.name, ...o.aliases].some((known) => key(known) === key(name)));

const byHost = (host: string, { outlets }: Newsletter): Outlet | undefined =>
  outlets.find((o) =>
    o.domains.some((d) => {
      const domain = d.toLowerCase().replace(/^www\./, '');
      return host === domain || host.endsWith(`.${domain}`);
    }),
  );

/** A host name written where a name belongs: "www.herald.example". */
const bareHost = (name: string): string | undefined =>
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(name) ? name.toLowerCase().replace(/^www\./, '') : hostOf(name);

/** The outlet that was named, else the one whose page it is: ("Herald", -) → The Coastal Herald; (-, "https://www.x.example/a") → x.example. */
export const outletOf = (
  name: string | undefined,
  url: string | undefined,
  newsletter: Newsletter,
): Source | undefined => {
  const named = name === undefined ? undefined : byName(name, newsletter);
  if (named !== undefined) return sourceOf(named);
  const host =
    (name === undefined ? undefined : bareHost(name)) ??
    (name === undefined && url !== undefined ? hostOf(url) : undefined);
  if (host !== undefined) {
    const known = byHost(host, newsletter);
    return known === undefined ? { id: slug(host), name: host, kind: 'other' } : sourceOf(known);
  }
  return name === undefined ? undefined : { id: slug(name), name, kind: 'other' };
};
