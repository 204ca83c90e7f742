/** A Markdown file in, its article out: front matter, a first-level heading as title, marks taken off. */
import type { Newsletter } from '../../model/newsletter.js';
import { LONGEST_TEXT } from '../body.js';
import type { InputFile } from '../ingest.js';
import type { FormatReading } from '../record.js';
import { openingHeading, withoutMarks } from './markdownMarks.js';
import { readTextFile } from './plainText.js';

export const markdown = (file: InputFile, newsletter: Newsletter): FormatReading =>
  readTextFile(file, newsletter, (body) => {
    // A text that will be refused for its length is not worth reading for marks.
    if (body.length > LONGEST_TEXT) return { text: body };
    const opening = openingHeading(body);
    return opening === undefined
      ? { text: withoutMarks(body) }
      : { heading: opening.heading, text: withoutMarks(opening.rest) };
  });
