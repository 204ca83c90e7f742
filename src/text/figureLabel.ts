/** How a reader sees a count. Rendering prints it, verification knows it as Collate's own words. */
import type { SideFigure } from '../model/edition.js';
import type { Messages } from './messages/messages.js';

/** `{value: 1200, bound: "at least"}` → `"at least 1,200"` */
export const figureLabel = ({ value, bound }: SideFigure, locale: string, messages: Messages): string =>
  [messages.bound[bound], value.toLocaleString(locale)].filter((part) => part !== null).join(' ');
