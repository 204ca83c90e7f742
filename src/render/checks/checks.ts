/** The checks that every build runs over what it has rendered: what must not go out first, advice last. */
import type { Edition } from '../../model/edition.js';
import type { Notice } from '../../model/notice.js';
import type { Check, Outlets } from './check.js';
import { clientSupport } from './clientSupport.js';
import { conservation } from './conservation.js';
import { contrast } from './contrast.js';
import { headings } from './headings.js';
import { images } from './images.js';
import { language } from './language.js';
import { markup } from './markup.js';
import { pageOf } from './page.js';
import { preheader } from './preheader.js';
import { size } from './size.js';
import { subject } from './subject.js';
import { tokens } from './tokens.js';

const CHECKS: readonly Check[] = [
  markup,
  tokens,
  conservation,
  language,
  images,
  headings,
  contrast,
  size,
  subject,
  preheader,
  clientSupport,
];

/** Edition and its outlets → everything the checks have to say. */
export const check = (edition: Edition, outlets: Outlets): readonly Notice[] => {
  const rendering = { ...outlets, edition, page: pageOf(outlets.html) };
  return CHECKS.flatMap((rule) => rule(rendering));
};
