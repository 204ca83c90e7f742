/** Changes what a site lists: an edition comes, stays as it is, changes, or goes. */
import type { Edition } from '../model/edition.js';
import type { PublishedEdition, PublishedStory, Site } from '../model/site.js';
import { anchorOf } from '../text/anchor.js';
import { beginningOfDay } from '../text/calendar.js';
import { sha256 } from '../text/hash.js';
import { briefings, isShown } from '../text/printed.js';

/** In the order of the page: what is told in one line stands behind all that is told at length. */
const stories = (edition: Edition): readonly PublishedStory[] => {
  const shown = briefings(edition).filter((b) => isShown(b, 'web'));
  return [...shown.filter((b) => b.form !== 'line'), ...shown.filter((b) => b.form === 'line')].map((b) => ({
    anchor: anchorOf(b),
    headline: b.headline.text,
    standfirst: b.standfirst?.text ?? null,
  }));
};

/**
 * The site with an edition as it is now. Published again unchanged it keeps its times, so that the same site is written;
 * changed, it was updated `now` (RFC 4287, 4.2.15).
 */
export const withEdition = (site: Site, edition: Edition, page: string, now: Date): Site => {
  const known = site.editions.find((e) => e.date === edition.date);
  const published = beginningOfDay(edition.date, edition.timeZone);
  const hash = sha256(page);
  const fresh: PublishedEdition = {
    date: edition.date,
    number: edition.number,
    title: edition.subject,
    summary: edition.preheader,
    language: edition.language,
    published,
    updated:
      known === undefined ? published : known.sha256 === hash ? known.updated : `${now.toISOString().slice(0, 19)}Z`,
    sha256: hash,
    stories: stories(edition),
  };
  const others = site.editions.filter((e) => e.date !== edition.date);
  return {
    ...site,
    editions: [...others, fresh].sort((a, b) => (a.date < b.date ? 1 : -1)),
    retracted: site.retracted.filter((date) => date !== edition.date),
  };
};

export const withoutEdition = (site: Site, date: string): Site => ({
  ...site,
  editions: site.editions.filter((e) => e.date !== date),
  retracted: [...new Set([...site.retracted, date])].sort(),
});
